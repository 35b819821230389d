import type { Span } from '../language/lang.ts';
import { en, zh } from '../language/pattern.ts';
import type { Text } from '../language/read.ts';
import { seek, type Words } from './signal.ts';

/** What follows "you said" where it was a promise: a time, or something that the shop does. A refusal or a question is none. */
const done =
  '(?:今天|明天|后天|今晚|明早|当天|周[一二三四五六日末]|星期|礼拜|月底|\\d{1,4}(?:天|小时|号|点|个工作日)|[一二两三四五六七八九十半]个?(?:天|小时|工作日|周)|退|补|赔|发|寄|换|修|送|到|打电话|联系|回电|回我|处理|解决|上门|安排|减|免|优惠|包)';
const doneEn =
  "(?:will|would|'d|'ll|going to|by|within|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\d+|refund|replace|send|ship|deliver|arriv|compensat|call|free|discount)";

/** The buyer tells what the shop promised before ("你们上次说周五到"). */
const words: Words = {
  zh: zh(
    `(?:你们?|您|客服|店家|卖家|商家|主播|店里|店铺|掌柜|小二|老板|仓库|师傅|上次|之前|昨天|前天|前几天|那天|当时|一开始|直播间|电话里|页面|详情页)(?:那边|这边|家|的?客服|的?人|上次|之前|昨天|前天|当时|上|里|也|都|明明|不是|跟我|和我|给我|对我|又|还|就|自己|亲口){0,4}(?:说|讲|答应|承诺|保证|许诺|许|写着|写的|回复我|回我|告诉我)(?!不|没)[^,。!?;\\n不没无别什怎几吗能]{0,10}?${done}`,
    '(?:说|讲|答应|承诺|保证)好(?:了)?(?:的)?[^,。!?;\\n不没什怎几吗]{0,8}?(?:退|补|赔|发|寄|换|修|送|到|今天|明天|周)',
    '(?:答应|承诺|许诺)(?:过)?(?:我|给我|要|会)[^,。!?;\\n不没什怎几吗]{0,10}?(?:退|补|赔|发|寄|换|修|送|到|打|联系|回)',
  ),
  en: en(
    `(?:you|you guys|u|your (?:colleague|agent|team|rep|boss|shop|staff|chat|site|page|listing|driver|manager)|(?:the )?(?:seller|agent|rep|courier|shop|listing|manager)|she|he|they|someone|customer service)(?: (?:all|guys|already|also|just|clearly|then|before|yesterday|last time|had|have|even))? (?:said|told me|told us|promised|assured me|guaranteed|agreed|confirmed)(?![^.?!\\n]{0,30}(?:\\bnot\\b|n't|cannot|never|\\bno\\b|unable))[^.?!\\n]{0,40}?${doneEn}`,
    `(?:i|we) (?:was|were|got|have been|had been) (?:told|promised|assured|guaranteed)(?![^.?!\\n]{0,30}(?:\\bnot\\b|n't|cannot|never|\\bno\\b))[^.?!\\n]{0,40}?${doneEn}`,
    `(?:was|were) (?:promised|supposed to (?:be|arrive|come|get|receive))`,
  ),
};

/** Where a text of the buyer tells of a promise made before, each to the end of its clause. Overlapping ones are one. */
export const reportedIn = (text: Text): Span[] => {
  const found: Span[] = [];
  for (const hit of seek(text, words, ['conditional'])) {
    const end = Math.max(hit.end, text.clauses[hit.clause]?.end ?? hit.end);
    if (!found.some((known) => hit.start < known.end && known.start < end)) found.push({ start: hit.start, end });
  }
  return found;
};
