import { en, zh } from '../language/pattern.ts';
import type { Evidence } from './conversation.ts';
import type { At } from './rank.ts';
import type { Words } from './signal.ts';
import type { Demand } from './understanding.ts';

/** Questions that ask for nothing but attention. */
const idle = /^(?:在吗?|在不在|有人吗?|亲在吗?|人呢|你好在吗|hello|hi|hi seller|seller|are you there|anyone there|u there|ok)?$/;
/** Questions of a complaint that ask for a fact: when, who, how, where. */
const factual: Words = {
  zh: zh`什么时候 啥时候 几时 何时 几点 几天 多久 谁(?!让|叫|签) 怎么(?:弄|办|操作|申请|用|装|退|换|修|保修|处理|寄|填|取|开|查|赔|联系) 咋(?:弄|办|操作|退|换|修) 哪(?:里|儿|个|家|种|款|边) 多少 然后呢 问到(?:没|了) 有(?:结果|消息|进展|答复)(?:了)?(?:吗|没|么) 给句话 (?:能|可以|会|要|需要|有|是)…(?:吗|么|不$) (?:能不能|可不可以|有没有|是不是|要不要|会不会|行不行|可以不)`,
  en: en`when / who / where / how (?:do|can|to|long|much|many|should) … / what (?:should|do i|time|date|now|next|is the status)[a-z ]* / which / any (?:update|news) / status / can i / do i / will (?:it|you) / is there / did you`,
};

/** What the buyer asks for in words, latest and strongest first, each once. */
export const demandsOf = (messages: readonly At[], complains: boolean): { demand: Demand; evidence: Evidence }[] => {
  const found = new Map<Demand, Evidence>();
  for (const { message, reading } of messages)
    for (const one of reading.demands) found.set(one.demand, { message, start: one.start, end: one.end });
  for (const { message, reading } of messages) {
    for (const clause of reading.questions) {
      if (idle.test(clause.text.replace(/[?!。,.~ ]/g, ''))) continue;
      const asks = clause.text.search(factual.zh) >= 0 || clause.text.search(factual.en) >= 0;
      if (
        !complains ? clause.mark === '?' || asks || reading.text.lang === 'zh' : asks && !found.has('explanation') && !found.has('speed-up')
      )
        found.set('information', { message, start: clause.start, end: clause.end });
    }
  }
  return [...found]
    .map(([demand, evidence]) => ({ demand, evidence }))
    .sort((a, b) => (a.demand === 'information' ? 1 : 0) - (b.demand === 'information' ? 1 : 0) || b.evidence.message - a.evidence.message);
};
