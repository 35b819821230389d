import type { Span } from '../language/lang.ts';
import { en, zh } from '../language/pattern.ts';
import type { Text } from '../language/read.ts';
import type { Words } from './signal.ts';

/** A clause of a buyer that asks. */
export interface Question extends Span {
  /** When, who, how, where: it wants a fact. */
  readonly factual: boolean;
  /** A wish put as a question ("can I return it?"). */
  readonly wishing: boolean;
  /** Asks for the reason. */
  readonly why: boolean;
  /** Asks where or when something is. */
  readonly whereabouts: boolean;
}

/** Questions that ask for nothing but attention. */
const idle =
  /^(?:(?:你好|您好|亲|客服|老板|店家|掌柜的?|hello|hi|有)*(?:在吗?|在么|在嘛|在不|在不在|有人吗?|有人么|有人嘛|有人不|人呢|人在吗|还在吗)|hello|hi|hiseller|helloseller|seller|areyouthere|anyonethere|anybodythere|uthere|youthere|isanyonethere|ok)?$/;
/** Questions of a complaint that ask for a fact: when, who, how, where; not those that put a wish or a reproach as a question. */
const factual: Words = {
  zh: zh`(?:什么时候|啥时候|几时|何时)(?!才) 几点 几天(?!了) 多久(?!了) 谁(?:来|跟|负责|处理|给|送|联系|管|出|会) (?:下一步|接下来|现在)…(?:怎么|咋|干嘛) 该怎么(?:做|办|弄) 怎么(?:弄|办|操作|申请|用|装|退|换|修|保修|处理|寄|填|取|开|查|赔|联系) 咋(?:弄|办|操作|退|换|修|整|个整) 哪(?:里|儿)(?:看|查|申请|退|修|寄|取|弄) 多少(?!次|遍|天|给) 然后呢 问到(?:没|了) 有(?:结果|消息|进展|答复)(?:了)?(?:吗|没|么|不) 给(?:句|个)(?:话|准话|准信|答复) 到哪(?:了|里) 有没有(?:事|毒|危险|影响) (?:还|这|这个|那)?(?:还)?(?:能|可以|敢)(?:不能|给…)?(?:给\S{1,3})?(?:用|吃|喝|穿|戴|坐)(?:吗|么|不)$ 是真的(?:吗|么|还是)`,
  en: en`when(?! i| it| you| we| my) … / who (?:is|will|can|do|pays?|to) … / how (?:do|can|to|long|should) … / what (?:should|do i|time|date|now|next|is the status)[a-z ]* / any (?:update|news) / status / under warranty right / since the \d+`,
};
const wish = /退|换|修|赔|补|取消|开票|发票|refund|return|exchange|replace|cancel|repair|send|swap/;

const callsOnly = (text: string): boolean => idle.test(text.replace(/[?!。,.~ ]/g, ''));

/** Whether a text says nothing but that somebody should answer. */
export const calls = (text: Text): boolean => text.clauses.length > 0 && text.clauses.every((clause) => callsOnly(clause.text));

/** A word to the robot, or to whoever is first in line, for a person: what the trouble is, if there is any, is still to be told. */
const forPerson =
  /^(?=.*(?:人工|真人|human|person|agent|operator|representative))(?:你好|您好|在吗?|亲|请问?|麻烦|帮忙?|我|要|想|需要?|转接?|接入?|找|换|叫|给|有|没有|个|到|成|一?下|人工|真人|客服|服务|在线|不要|机器人|其他|其它|问题|业务|咨询|谢谢|谢|吗|呢|吧|了|的|hi|hello|please|pls|can|could|may|i|want|need|would|like|to|talk|speak|chat|connect|transfer|get|me|with|a|an|real|live|human|person|agent|operator|representative|being|thanks|thankyou)+$/;

/** Whether a text only asks to be put through to a person. */
export const asksForPerson = ({ normal }: Text): boolean => forPerson.test(normal.text.replace(/[?!。,.~ \n]/g, ''));

/** The questions of a text, but for those that only ask for attention. */
export const questionsIn = (text: Text): Question[] =>
  text.clauses
    .filter((clause) => clause.scopes.some((reach) => reach.scope === 'question') && !callsOnly(clause.text))
    .map((clause) => ({
      start: clause.start,
      end: clause.end,
      factual: clause.text.search(factual.zh) >= 0 || clause.text.search(factual.en) >= 0,
      wishing: wish.test(clause.text),
      why: /why|为什么|为啥|为何/.test(clause.text),
      whereabouts: /where|when|什么时候|啥时候|哪/.test(clause.text),
    }));
