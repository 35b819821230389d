import { defineDrill } from '../drill.ts';

export const zhPriceDrop = defineDrill({
  id: 'zh-price-drop',
  lang: 'zh',
  type: 'price',
  marketplace: 'taobao',
  title: { zh: '买完第二天就降价', en: 'Cheaper the next day' },
  mood: 1,
  goods: '羽绒被 冬款',
  opening: ['昨天买的，今天便宜了80', '是不是坑老客'],
  facts: { photo: '截图发您了', order: '昨天晚上那单，尾号 3391' },
  about: ['降价', '便宜', '价', '80'],
  accepts: ['part-refund', 'refund', 'compensation', 'discount', 'return'],
  more: '我要不是随手看一眼都不知道',
  wants: '把差的80补给我就行',
  pressed: '那差价到底补不补',
  threat: '行，那我退了重新买，再给个评价',
  thanks: '补了就行，谢谢啊',
  model: [
    '刚买完就看到便宜了80，心里不舒服很正常，抱歉。麻烦您发我今天的价格截图，我去核对您这单在不在保价的日子里，今天14点前回您。',
    '核对过了，您昨天下的单，在7天保价内。两种办法您选：退80元差价，今天18点前提交，1到3个工作日原路退回；或者给您等值的优惠券，今天就到账户。',
    '好，今天18点前提交，提交后我截图给您。三个工作日后我再来问您收到没有。',
  ],
});
