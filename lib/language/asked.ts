import type { FactAsked, Offered } from './act.ts';
import { en, zh } from './pattern.ts';

const asked: readonly (readonly [FactAsked, RegExp, RegExp])[] = [
  ['tracking', zh('运单', '快递单号', '物流单号', '退货单号', '面单'), en('tracking', 'awb', 'consignment', 'waybill')],
  ['order', zh('订单', '单号', '下单'), en('order (?:no|number|id|#|details)', 'order')],
  ['video', zh('视频', '录像', '录一段', '录个'), en('videos?', 'clip')],
  ['photo', zh('照片', '图片', '拍', '截图', '图'), en('photos?', 'pictures?', 'pics?', 'images?', 'screenshots?')],
  ['address', zh('地址', '收货地', '住址'), en('address', 'postcode', 'zip')],
  ['phone', zh('电话', '手机号', '联系方式', '号码'), en('phone', 'mobile', 'contact number')],
  ['batch', zh('批号', '生产日期', '批次', '保质期', '序列号'), en('batch', 'serial', 'expiry', 'lot (?:no|number|code)')],
  [
    'model',
    zh('型号', '机型', '尺码', '尺寸', '身高', '体重', '颜色', '款式', '规格', '哪款', '哪一款', '码数'),
    en('model', 'size', 'colou?r', 'height', 'weight', 'which (?:item|one|product|cable)', 'variant'),
  ],
  ['quantity', zh('几(?:个|件|瓶|袋|盒|只|条|双|支|包)', '多少(?:个|件|瓶|袋|盒)', '数量'), en('how many', 'quantity')],
  [
    'use',
    zh('怎么(?:用|洗|装|操作|保存)', '使用', '安装', '清洗', '水温', '放了多少'),
    en('how (?:did|do|was|were) …(?:use|wash|install|charge|store)[a-z]*', 'were you using', 'settings?'),
  ],
  ['time', zh('什么时候', '哪天', '几号', '几点', '何时', '多久', '方便的时间'), en('when', 'what (?:time|date|day)', 'how long')],
  [
    'wish',
    zh('(?:想|希望|要)(?:怎么|怎样|退|换|补)', '哪种方案', '选', '还是', '诉求'),
    en('would you (?:like|prefer|rather)', 'prefer', 'how would you like', 'which option'),
  ],
  ['account', zh('支付宝', '银行卡', '账号', '账户'), en('account', 'card number', 'bank')],
  ['name', zh('称呼', '贵姓', '姓名', '收件人'), en('your name', 'full name', 'recipient')],
  [
    'story',
    zh('情况', '经过', '问题', '怎么回事', '具体', '详细', '描述'),
    en('what happened', 'the (?:problem|issue|situation|story)', 'details?', 'describe', 'explain', 'what is wrong', 'which item is wrong'),
  ],
];

/** Which fact normalised words ask for; the first that fits, in the order of the table. */
export const askedIn = (words: string): FactAsked =>
  asked.find(([, zhWords, enWords]) => words.search(zhWords) >= 0 || words.search(enWords) >= 0)?.[0] ?? 'other';

const offered: readonly (readonly [Offered, RegExp, RegExp])[] = [
  ['part-refund', zh('部分退', '退差价', '退.{0,3}一半', '补差价'), en('part(?:ial)? refund', 'half (?:the )?refund', 'half back')],
  ['compensation', zh('补偿', '赔', '返', '红包'), en('compensat[a-z]*', 'reimburse')],
  ['gift', zh('送', '礼', '赠'), en('gift')],
  ['discount', zh('券', '减', '优惠', '折'), en('voucher', 'coupon', 'discount', 'credit', '\\d+% off')],
  ['return', zh('退货', '运费'), en('return', 'label', 'postage', 'shipping')],
  ['refund', zh('退'), en('refund', 'money back', 'credit back')],
  ['exchange', zh('换'), en('exchange', 'replac[a-z]*', 'swap', 'new one')],
  ['resend', zh('补', '重发', '重寄', '寄', '发'), en('resend', 'reship', 'send', 'ship', 'another')],
  ['repair', zh('修'), en('repair', 'fix')],
];

/** What normalised words of an offer consist of. */
export const offeredIn = (words: string): Offered =>
  offered.find(([, zhWords, enWords]) => words.search(zhWords) >= 0 || words.search(enWords) >= 0)?.[0] ?? 'other';
