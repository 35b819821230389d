import { defineDrill } from '../drill.ts';

export const zhFakeSneaker = defineDrill({
  id: 'zh-fake-sneaker',
  lang: 'zh',
  type: 'counterfeit',
  marketplace: 'douyin',
  title: { zh: '怀疑鞋是假的，要鉴定', en: 'Shoes suspected to be fake' },
  mood: 3,
  goods: '联名板鞋',
  opening: ['这鞋做工不对，我找人看了说是假的', '卖假货要假一赔三的吧'],
  facts: { photo: '鞋标、鞋底、盒子都拍了', order: '尾号 2046', story: '朋友是做鉴定的，看了走线说不对' },
  about: ['假货', '是假', '真假', '真伪', '正品', '鉴定', '鞋标', '走线'],
  accepts: ['refund', 'return', 'compensation', 'other'],
  more: '我花了九百多，穿出去都怕被人笑',
  wants: '真的就拿出证明，假的就按规定赔',
  pressed: '你就说是真是假，有没有证明',
  threat: '不说清楚我就找职业打假的人一起告你们',
  thanks: '有证明就行，我等结果，谢谢',
  model: [
    '九百多买的鞋被人说是假的，搁谁都不踏实，我理解您。麻烦拍一下鞋标和盒上的编码，我马上和进货单核对，今天17点前把进货凭证的情况告诉您。',
    '编码核对过了，和我们的进货单一致，凭证今天18点前发给您看。您要是还不放心，两条路：送平台认可的机构鉴定，费用我们先出，结果5个工作日内告诉您；或者退货退款，到仓后3个工作日内原路退回。如果鉴定不是正品，按平台规则赔付。',
    '好，今天18点前我把凭证和送检安排发给您。鉴定一有结果我当天联系您，由我跟到底。',
  ],
});
