import { amountsIn, type AmountNamed } from '../language/amounts.ts';
import { isBounded } from '../language/bound.ts';
import type { ActHit } from '../language/act.ts';
import type { ActId } from '../language/acts/index.ts';
import { actsOf, readText, type Text } from '../language/read.ts';
import { en, zh } from '../language/pattern.ts';
import { longestRead } from './buyer.ts';
import { seek, type Words } from './signal.ts';
import type { Message } from './conversation.ts';

/** What one message of an agent does. */
export interface AgentReading {
  readonly text: Text;
  readonly offers: readonly ActHit<ActId>[];
  readonly asks: readonly ActHit<ActId>[];
  readonly amounts: readonly AmountNamed[];
  /** Says something of substance: offers, commits, refuses, explains, hands over. */
  readonly answers: boolean;
  /** Offers a way out, or says that one is under way. */
  readonly proposes: boolean;
  readonly hears: boolean;
  readonly finds: boolean;
  readonly done: boolean;
  readonly followsUp: boolean;
  readonly bounded: boolean;
}

const doneWords: Words = {
  zh: zh`已(?:经)?(?:为|给|帮|替)?(?:您|你)?(?:安排|申请|操作|办理|处理)?(?:好|完)?(?:退款|退了|打款|补发|寄出|发出|重发|换新|转账|开具|开好|补寄|退回|退还|取消|维修|发货|补偿|赔付|发放|到账) (?:退款|补发|换货|发票|补偿)…(?:已|成功|完成|好了|出去了|开好)(?!后|以后) 给您(?:退|补|寄|发|换|开)(?:了|好了|过去了|出去了) (?:已经?)?(?:给|为|帮|替)(?:您|你)(?:都)?(?:办|弄|处理|安排|操作|搞)(?:好|完|妥)了? 都?办好了`,
  en: en`(?:i've|we've|i have|we have|has been|have been|was|were|is|just|already) (?:just |already |now )?(?:refunded|sent|shipped|dispatched|posted|replaced|issued|processed|credited|cancelled|repaired|resent) … / (?:refund|replacement|invoice) (?:is|was|has been) (?:sent|issued|processed|done|completed|on its way) / (?:it is|it's|that is|all) done(?! yet)`,
};
const followWords: Words = {
  zh: zh`(?:收到|到货|用|使用|穿|吃|装)(?:了)?(?:后|之后|着|得|起来)?…(?:怎么样|还好吗|正常吗|满意吗|可以吗|还有(?:问题|什么)|习惯吗|顺利吗|合适吗|没问题吧) (?:收到|到账)(?:了)?(?:吗|没|没有|么)(?=[?,。!]|$) 回访 (?:现在|这两天|目前)…(?:还|正常|好|怎么样)…(?:吗|了|么)?`,
  en: en`(?:how is|how's|how are|how was) (?:the|your|it|everything) … / (?:did|has|have) (?:you|the|it|your) … (?:receive|arrive|get|reach|resolved|sorted)[a-z]* / (?:following up|follow up|checking in|just checking) … / (?:is|are) … (?:working|ok|okay|fine|better) now / as promised`,
};

const remedies: Words = {
  zh: zh`补发 补寄 重发 重寄 重新(?:发|寄) 换新 换货 换一 退款 退货 维修 上门 全新 安排…(?:补|换|退|修|师傅|完整|新的) 赔付 补偿`,
  en: en`resend / reship / replace[a-z]* / refund[a-z]* / repair[a-z]* / exchange / new one / send … (?:new|another|missing|correct|right)`,
};

/** Asks after somebody who was hurt. */
const concern: Words = {
  zh: zh`(?:手|脚|脸|皮肤|眼睛|身体|人|孩子|宝宝|老人|伤口|您)(?:那边|这会儿)?…(?:现在)?(?:怎么样|怎样|还好吗|好点(?:了)?(?:吗|没)|疼不疼|还疼吗|严重吗|要不要紧|没事吧)`,
  en: en`(?:how is|how's|how are) (?:your|the|his|her|he|she|you|they) … (?:now|feeling|doing|today)? / (?:are|is) (?:you|he|she|they|everyone|your \w+|the \w+) (?:ok|okay|all right|alright|hurt|better|safe) / hope (?:you|he|she|your|they|everyone|no one|nobody) … (?:ok|okay|all right|alright|better|recover|hurt)`,
};

const read = (message: Message): AgentReading => {
  const text = readText(message.text.slice(0, longestRead));
  const offers = actsOf(text, 'offer');
  const asks = actsOf(text, 'ask-fact', 'ask-again');
  return {
    text,
    offers,
    asks,
    amounts: amountsIn(text.normal),
    answers:
      actsOf(
        text,
        'offer',
        'commit',
        'refuse',
        'state-rule',
        'report-finding',
        'send-away',
        'hand-over',
        'admit-fault',
        'blame-buyer',
        'assume-cause',
      ).length > 0,
    proposes:
      offers.length > 0 ||
      (actsOf(text, 'commit').length > 0 && seek(text, remedies, ['denied', 'question', 'quoted', 'reported']).length > 0),
    hears:
      actsOf(text, 'acknowledge', 'apologise', 'restate', 'ask-fact', 'report-finding', 'admit-fault').length > 0 ||
      seek(text, concern, ['denied', 'quoted', 'reported']).length > 0,
    finds: actsOf(text, 'report-finding').length > 0,
    done: seek(text, doneWords, ['denied', 'question', 'conditional', 'quoted']).length > 0,
    followsUp: seek(text, followWords, []).length > 0,
    bounded: isBounded(text.normal.text),
  };
};

const remembered = new WeakMap<Message, AgentReading>();

/** Reads a message of an agent; remembered as long as the message object lives. */
export const readAgent = (message: Message): AgentReading => {
  const known = remembered.get(message);
  if (known) return known;
  const reading = read(message);
  remembered.set(message, reading);
  return reading;
};
