import { defineDrill } from '../drill.ts';

export const zhDressColour = defineDrill({
  id: 'zh-dress-colour',
  lang: 'zh',
  type: 'mismatch',
  marketplace: 'douyin',
  title: { zh: '裙子颜色跟图差太多', en: 'A dress in another colour' },
  mood: 1,
  goods: '法式连衣裙 雾霾蓝',
  opening: ['这裙子跟直播里颜色差太多了吧', '直播说是雾霾蓝，到手是灰的'],
  facts: { photo: '自然光下拍的，您对比一下', order: '直播间那单，尾号8821', model: '我拍的是雾霾蓝 M 码' },
  about: ['颜色', '裙', '蓝', '灰'],
  accepts: ['return', 'exchange', 'refund', 'part-refund'],
  more: '我就是冲着那个颜色买的，灰的我有好几条',
  wants: '颜色不对我不想将就，退了或者换对的颜色',
  pressed: '所以颜色不一样你们就不管了？',
  threat: '直播说一套发一套，我要去举报你们直播间',
  thanks: '嗯，那就这样，谢谢你耐心',
  model: [
    '盼着雾霾蓝，到手却是灰的，失望是应该的，抱歉。麻烦您在窗边拍一张裙子的照片，我拿去和仓库的样衣核对，今天15点前给您答复。',
    '照片和样衣对过了，这一批染得偏灰，颜色和直播里确实有差。您看两个办法：退货退款，运费我们承担，仓库收到后3个工作日内原路退回；或者换一件雾霾蓝，明天18点前寄出。',
    '好，我今天就登记。取件后我把进度发给您，到账或者到货那天我再联系您确认一次。',
  ],
});
