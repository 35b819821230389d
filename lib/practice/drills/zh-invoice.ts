import { defineDrill } from '../drill.ts';

export const zhInvoice = defineDrill({
  id: 'zh-invoice',
  lang: 'zh',
  type: 'invoice',
  marketplace: 'jd',
  title: { zh: '发票抬头开错，要报销', en: 'Wrong name on the invoice' },
  mood: 1,
  goods: '办公椅 4把',
  opening: ['发票抬头开错了，公司不给报', '后天财务就关账了'],
  facts: { name: '抬头是 远山设计工作室', photo: '开错的那张拍了', order: '尾号 5518', account: '税号我发订单备注里了' },
  about: ['发票', '抬头', '开'],
  accepts: ['other', 'resend', 'refund', 'exchange'],
  more: '后天过了就得等下个月，几千块我先垫着',
  wants: '作废重开一张对的，后天之前给我',
  pressed: '发票什么时候能重开，您给个时间',
  threat: '开票都开不对，我只能投诉了',
  thanks: '收到这个时间我就能交代了，谢谢',
  model: [
    '抬头开错又赶上后天关账，您着急我理解，抱歉耽误您报销。请把正确的抬头告诉我，我马上和财务核对这张发票能不能作废重开，一小时内回您。',
    '和财务核对过了，原来那张可以作废。两个办法：今天18点前重开电子发票发到您邮箱；如果要纸质的，明天12点前寄出，后天到。您要哪一种？',
    '好，今天18点前发出，发出后我告诉您一声。明天上午我再问您财务收下没有，有不对的我接着改。',
  ],
});
