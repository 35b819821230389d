import type { Lang } from '../language/lang.ts';
import type { Policy } from '../policy/policy.ts';
import { wallAt } from '../promises/zone.ts';

const hour = 60;
/** Time that an agent needs before the next word. */
const ahead = 2 * hour;
const morning = 2 * hour;

/** The next hour at which an agent can reasonably promise a word: two hours on within shop hours, else the next morning. */
export const nextWord = (now: number | null, policy: Policy, lang: Lang): string => {
  if (now === null) return lang === 'zh' ? '2小时内' : 'within 2 hours';
  const wall = wallAt(now, policy.timeZone);
  const minute = (wall.hour ?? 0) * hour + (wall.minute ?? 0);
  const due = Math.ceil((Math.max(minute, policy.opens) + ahead) / hour);
  const today = due * hour <= policy.closes;
  const at = today ? due : Math.ceil((policy.opens + morning) / hour);
  if (lang === 'zh') return `${today ? '今天' : '明天'}${at}点前`;
  const clock = at === 12 ? 'noon' : `${at > 12 ? at - 12 : at} ${at > 12 ? 'pm' : 'am'}`;
  return `by ${clock} ${today ? 'today' : 'tomorrow'}`;
};
