import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';

/** Threatens the buyer. */
export const threaten = defineAct({
  id: 'threaten',
  zh: zh`
    (?:后果自负|走着瞧|给我等着|等着收|小心点|不客气了|拉黑(?:你|您)|封(?:你|您)的?号|起诉(?:你|您)|告(?:你|您)(?:诽谤|敲诈|勒索)|(?:报警|警察)(?:抓|处理)(?:你|您)|知道(?:你|您)(?:家|的)?(?:地址|住)|曝光(?:你|您)|上门找(?:你|您)|追究(?:你|您)的?(?:法律)?责任|(?:敲诈|勒索|诽谤)(?:要|是|罪|可))
  `,
  en: en`
    (?:we(?:'ll| will)|i(?:'ll| will)) (?:sue|report|block|blacklist|ban|call the police on|take (?:legal )?action against|expose|find) (?:you|u)
    (?:you(?:'ll| will) (?:regret|be sorry|hear from our lawyers?)) / (?:we|i) know where you live / (?:see you in court)
    (?:defamation|slander|extortion) / legal action against you
  `,
  unless: ['denied', 'quoted', 'reported'],
  hits: ['再闹就‹拉黑您›', '‹We will block you›', '再闹我们‹起诉你›', '‹We will sue you›'],
  passes: ['我们不会拉黑您', 'I will find out', '我们不会起诉您', 'We will report back to you'],
});
