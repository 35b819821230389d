import type { Bilingual, Lang } from '../language/lang.ts';
import type { ComplaintType, Demand, Given } from '../conversation/understanding.ts';

/** A complaint as one names it back to the buyer, fit after 您说的 and after "about": it states no fault and no cause. */
export const issueWords: Readonly<Record<ComplaintType, Bilingual>> = {
  quality: { zh: '使用中出现的问题', en: 'the fault you describe' },
  mismatch: { zh: '和页面描述不一致的情况', en: 'the difference from the listing' },
  'wrong-item': { zh: '发错、少发的情况', en: 'the wrong or missing item' },
  damaged: { zh: '收到时破损的情况', en: 'the damage on arrival' },
  'late-shipment': { zh: '一直没发货的情况', en: 'the order that has not shipped' },
  delivery: { zh: '物流不正常的情况', en: 'the delay on the way' },
  lost: { zh: '包裹没到您手上的情况', en: 'the parcel that did not reach you' },
  refund: { zh: '退款的事', en: 'your refund' },
  exchange: { zh: '换货的事', en: 'your exchange' },
  repair: { zh: '维修的事', en: 'your repair' },
  price: { zh: '价格的事', en: 'the price' },
  invoice: { zh: '发票的事', en: 'your invoice' },
  attitude: { zh: '我们接待上的问题', en: 'the way you were answered' },
  counterfeit: { zh: '对真伪的疑问', en: 'your doubt about authenticity' },
  safety: { zh: '安全方面的情况', en: 'the safety problem' },
  privacy: { zh: '个人信息的事', en: 'your personal details' },
  account: { zh: '扣款的事', en: 'the charge' },
  other: { zh: '这个情况', en: 'this' },
};

/** A demand as it stands after 您希望 and after "you would like". */
export const wishWords: Readonly<Record<Demand, Bilingual>> = {
  refund: { zh: '退款', en: 'a refund' },
  return: { zh: '退货', en: 'to return it' },
  exchange: { zh: '换货', en: 'an exchange' },
  resend: { zh: '补发', en: 'a replacement sent' },
  repair: { zh: '维修', en: 'a repair' },
  compensation: { zh: '补偿', en: 'compensation' },
  apology: { zh: '一个道歉', en: 'an apology' },
  explanation: { zh: '一个说明', en: 'an explanation' },
  'speed-up': { zh: '加快处理', en: 'this to move faster' },
  invoice: { zh: '开好发票', en: 'an invoice' },
  'price-difference': { zh: '退差价', en: 'the price difference' },
  cancel: { zh: '取消订单', en: 'the order cancelled' },
  manager: { zh: '由主管来处理', en: 'a manager to look at it' },
  information: { zh: '一个答复', en: 'an answer' },
};

export const givenWords: Readonly<Record<Given, Bilingual>> = {
  order: { zh: '订单号', en: 'the order number' },
  photo: { zh: '照片', en: 'a photo' },
  video: { zh: '视频', en: 'a short video' },
  address: { zh: '收货地址', en: 'the delivery address' },
  phone: { zh: '联系电话', en: 'a contact number' },
  story: { zh: '事情经过', en: 'what happened' },
  quantity: { zh: '数量', en: 'how many' },
  model: { zh: '型号', en: 'the model' },
  batch: { zh: '批号', en: 'the batch number' },
  tracking: { zh: '快递单号', en: 'the tracking number' },
};

/** 照片和视频; 照片、视频和批号; a photo and the batch number. */
export const listed = (words: readonly string[], lang: Lang): string => {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  const head = words.slice(0, -1);
  return lang === 'zh' ? `${head.join('、')}和${last}` : `${head.join(', ')} and ${last}`;
};
