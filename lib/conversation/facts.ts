import type { Cut } from '../language/act.ts';
import { findAll } from '../language/find.ts';
import { matchesOf } from '../language/matches.ts';
import { rawSpan } from '../language/normalise.ts';
import { en, zh } from '../language/pattern.ts';
import type { Message } from './conversation.ts';
import type { Words } from './signal.ts';
import type { Given } from './understanding.ts';

/**
 * Order numbers as the marketplaces write them. Pinduoduo 231122-998877665544333; Amazon 123-1234567-1234567, for files D01-1234567-1234567; eBay 12-12345-12345;
 * Shopee 2411120RT9YB4W (date, then letters and digits); Xiaohongshu P760011223344;
 * the rest 12 to 20 digits.
 */
const shapes: readonly RegExp[] = [
  /(?<![\w-])(?:\d{3}|d\d{2})-\d{7}-\d{7}(?![\w-])/g,
  /(?<![\w-])\d{2}-\d{5}-\d{5}(?![\w-])/g,
  /(?<![\w-])\d{6}[-—–]{1,2}\d{6,15}(?![\w-])/g,
  /(?<![a-z0-9])2[0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?=[a-z0-9]{8}(?![a-z0-9]))(?=\d*[a-z])[a-z0-9]{8}/g,
  /(?<![a-z0-9])p\d{10,20}(?![\da-z])/g,
  /(?<![\da-z.])\d{12,20}(?![\da-z])/g,
];
/** A shorter number is one only where the words before it say so. */
const named =
  /(?:订单(?:编?号)?|(?<!快递|物流|运|退货|寄回的?)单号|order(?: ?(?:no|number|id|num))?\.?)\s*(?:是|为|is|:|#|:)*\s*#?([a-z0-9][a-z0-9-]{4,24})(?![a-z0-9])/g;
const parcel = /(?:快递|物流|运|退货|寄回的?)单(?:编?号)?|tracking|awb|waybill|consignment/;
const carrier =
  /(?<![a-z0-9])(?:sf|yt|jt|jd[a-z]{0,2}|zto|sto|yd|ems|db|dpk|jtsp|ninja[a-z]*|spx[a-z]*|lx|lp|rr|ee|1z)[a-z]{0,3}\d{9,18}[a-z]{0,2}(?![a-z0-9])/g;

/** Where order numbers stand in normalised text, and how. */
export const ordersIn = (cut: Cut): { readonly order: string; readonly start: number; readonly end: number }[] => {
  if (!/\d{4}/.test(cut.normal.text)) return [];
  const found: { order: string; start: number; end: number; from: number }[] = [];
  const add = (start: number, end: number, from: number) => {
    if (found.some((known) => start < known.end && known.start < end)) return;
    // a phone's keyboard makes a long dash of the short one
    found.push({ order: cut.raw.slice(start, end).replace(/[—–]+/, '-'), start, end, from });
  };
  for (const shape of shapes)
    for (const match of findAll(cut, shape)) {
      const before = cut.normal.text.slice(Math.max(0, match.from - 14), match.from);
      if (!parcel.test(before)) add(match.start, match.end, match.from);
    }
  for (const match of matchesOf(cut.normal.text, named)) {
    const word = match[1] ?? '';
    if (!/\d{4}/.test(word) || parcel.test(match[0])) continue;
    const from = match.index + match[0].length - word.length;
    const exact = rawSpan(cut.normal, from, from + word.length);
    add(exact.start, exact.end, from);
  }
  return found.sort((a, b) => a.from - b.from);
};

const givenWords: Readonly<Partial<Record<Given, Words>>> = {
  photo: {
    zh: zh`(?:照片|图片|图|截图)(?:都|已|我)?(?:发|给|传|拍)(?:了|过|你|您) (?:发|拍|传)(?:了|过)(?:照片|图|图片|张图|给你) 拍了(?!\d|[一两二三]) [[]图片] 看图 如图`,
    en: en`(?:sent|attached|uploaded|here (?:is|are)|see) … (?:photo|picture|pic|image|screenshot)s? / [[](?:image|photo|picture)]`,
  },
  video: {
    zh: zh`(?:视频|录像|录屏)(?:都|已|我)?(?:发|给|传|拍|录)(?:了|过|你|您) (?:发|拍|传|录)(?:了|过)(?:视频|段视频|个视频|录像) 录屏(?:了|的) [[]视频] 开箱视频`,
    en: en`(?:sent|attached|uploaded|recorded|have|took|see) … (?:video|clip)s? / unboxing video / [[]video]`,
  },
  address: {
    zh: zh`(?:省|市|区|县|镇)[\u4e00-\u9fff\d]{2,14}(?:路|街|道|村|弄|巷|号|小区|楼|室|栋|幢) \d{1,5}(?:号楼|栋|幢|单元|室) [\u4e00-\u9fff]{2,6}(?:小区|花园|苑|大厦|广场)\d{1,5}`,
    en: en`\d{1,5} [a-z]+(?: [a-z]+)? (?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|way|court|boulevard|blvd) / jalan [a-z]+ … / (?:blk|block) \d+ … / #\d{2}-\d{2,4} / postcode / [a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2}`,
  },
  phone: {
    zh: zh`(?<![\d-])1[3-9]\d{9}(?![\d-]) (?<!\d)1[3-9]\d[*]{4}\d{4}(?!\d)`,
    en: en`(?<![-\d])\+?6?0\d{1,2}[- ]?\d{3,4}[- ]?\d{4}(?!\d) / \+\d{8,14} / (?<![-\d])1[3-9]\d{9}(?!\d)`,
  },
  quantity: {
    zh: zh`(?<!(?:重新|再|给我|帮我|换|补|要)(?:发|寄|换|来|补|给)?(?:我)?)(?<![红肿破烂黑湿青紫]了?)(?:\d{1,4}|[一二两俩三四五六七八九十])(?:个|件|瓶|盒|只|袋|包|双|条|支|片|本|套|罐|斤|箱|张|块|颗)`,
    en: en`(?:\d{1,4}|one|two|three|four|five|six|half|all|both) (?:of (?:the|them|my) )?(?:\w+ )?(?:pcs|pieces?|boxes|box|bottles?|packs?|items?|pairs?|units?|glasses|cups|out of|eggs|cans|bags|sets?)`,
  },
  model: {
    zh: zh`(?:买的?|用的?|是|拍的?|这款|那款)(?:是|你们?家?|的|了){0,2}\s?[a-z]{1,4}-?\d{2,5}[a-z]{0,3}(?![a-z\d元块]) (?<![a-z])[a-z]{1,4}-?\d{2,5}[a-z]{0,3}(?:这|那)?(?:款|型|机器|主机|版) 型号(?:是|为|:)?\s?\S{0,8}[a-z0-9] iphone\s?\d+ (?:华为|小米|红米|荣耀|oppo|vivo|苹果|三星|ipad|mate|p\d+|note)\s?[a-z0-9]+ \d{2,3}(?:斤|公斤|kg|cm|码|寸) (?<![a-z])[smlx]{1,4}(?:码|号) (?:身高|体重)\d+ (?<!\d)1\d{2}(?:cm)?\s?[,/、]\s?\d{2,3}(?:斤|kg)?(?!\d) [\u4e00-\u9fff]色(?:的|款)?`,
    en: en`(?:the|my|an?|model|version) (?!rm|rp|usd|sgd|gbp|php|no)[a-z]{1,4}-?\d{2,5}[a-z]{0,3}(?: (?:pro|plus|max|mini|ultra|lite))? / model (?:no\.? |number )?(?:is )?[a-z0-9-]+ / iphone \d+ … / galaxy [a-z]\d+ / size (?:is |a |an )?(?:xs|s|m|l|xl|xxl|\d{1,2}) / type-?c / micro-?usb / \d{1,4} ?(?:cm|kg|inch|inches|lbs|ml|oz) / (?:uk|eu|us) ?\d+ / (?:black|white|blue|red|green|pink|grey|gray|beige|navy|purple|yellow|brown) (?:one|colou?r)?`,
  },
  batch: {
    zh: zh`(?:批号|生产日期|批次|保质期|sn|序列号)\S{0,6}\d`,
    en: en`batch (?:no\.?|number|code)? ?(?:is )?[a-z0-9-]*\d / exp(?:iry|ires?)?(?: date)? … \d / serial … \d / lot [a-z0-9]*\d`,
  },
  tracking: {
    zh: zh`(?:快递|物流|运|退货)单号\S{0,6}\d{6} (?:sf|yt|jt|zto|jd|ems)\d{9,}`,
    en: en`(?:tracking|awb)(?: no\.?| number)? … \d{6}`,
  },
};

/** What one message of the buyer gives, besides order numbers and the story. */
export const givenIn = (message: Message, cut: Cut): { readonly given: Given; readonly start: number; readonly end: number }[] => {
  const whole = { start: 0, end: message.text.length };
  if (message.kind === 'image') return [{ given: 'photo', ...whole }];
  if (message.kind === 'video') return [{ given: 'video', ...whole }];
  const found: { given: Given; start: number; end: number }[] = [];
  for (const given of ['photo', 'video', 'address', 'phone', 'quantity', 'model', 'batch', 'tracking'] as const) {
    const words = givenWords[given];
    const hit = words ? (findAll(cut, words.zh, ['question'])[0] ?? findAll(cut, words.en, ['question'])[0]) : undefined;
    if (hit) found.push({ given, start: hit.start, end: hit.end });
  }
  const waybill = findAll(cut, carrier)[0];
  if (waybill && !found.some((one) => one.given === 'tracking')) found.push({ given: 'tracking', start: waybill.start, end: waybill.end });
  return found;
};
