import type { Understanding } from '../conversation/understanding.ts';
import type { Policy } from '../policy/policy.ts';
import { calendarOf } from '../promises/calendar.ts';
import type { Owed } from './hand-over.ts';
import { placeholder } from './slots.ts';
import { clean } from './clean.ts';
import { inWords, reckon } from './when.ts';
import { issueWords } from './wording.ts';

const next = { count: 2, unit: 'h', clock: null } as const;

/**
 * The word for a buyer who asks where the case stands: what was promised and by when, from the promises alone. A missed
 * one is owned up to. Where nothing is open, the status is a marked placeholder for the agent to fill.
 */
export const progressWord = (understanding: Understanding, owed: readonly Owed[], now: number, policy: Policy): string => {
  const { lang } = understanding;
  const zh = lang === 'zh';
  const calendar = calendarOf(policy);
  const say = (at: number): string => inWords(at, now, policy.timeZone, lang);
  const soon = say(reckon(next, now, calendar, policy.opens));
  const issue = understanding.complaints[0] ? issueWords[understanding.complaints[0].type][lang] : zh ? '您这件事' : 'this';
  const open = owed
    .filter((one) => one.state === 'open' && one.due !== null && clean(one.text, 40) !== '')
    .toSorted((one, other) => (one.due ?? 0) - (other.due ?? 0));
  const [first] = open;
  if (!first || first.due === null) {
    const where = placeholder('progress', lang);
    return zh
      ? `跟您说下${issue}到哪了：${where}。下一次消息我${soon}前给您。`
      : `Here is where ${issue} stands: ${where}. You will hear from me again by ${soon}.`;
  }
  const words = `“${clean(first.text, 40)}”`;
  if (first.due < now)
    return zh
      ? `您问得对，说好的${words}过了时间，是我们没做到，抱歉。${issue}我没放下，现在的情况是${placeholder('progress', lang)}，我${soon}前给您下一次准信。`
      : `You are right to ask. We said ${words} and did not keep to the time, and I am sorry. Where it stands now: ${placeholder('progress', lang)}. You will hear from me by ${soon}.`;
  return zh
    ? `${issue}我一直跟着：答应您的${words}，约定是${say(first.due)}前，还在时间里。有变化我会先来说。`
    : `I am following ${issue}: what we agreed, ${words}, is due by ${say(first.due)}, so it is still in time. If anything changes, I will tell you first.`;
};
