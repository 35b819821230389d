import type { Understanding } from '../lib/conversation/understanding.ts';
import type { Waiting } from '../lib/policy/waiting.ts';
import type { Say } from '../lib/words/say.ts';
import { runningLong } from '../lib/words/times.ts';
import type { Locale } from './locale.tsx';

/** Percent of the limit that has passed, at most 100. */
export const shareOf = ({ waited, limit }: Waiting): number => Math.min(100, (100 * waited) / limit);

/** "还剩 0:52 · 限 3:00" or "超时 0:41 · 限 3:00". */
export function limitWords({ left, limit, next, closed }: Waiting, { t, lang }: Locale): string {
  const long = runningLong(limit, lang);
  if (closed) return t('wait.closed', { limit: long });
  if (next) return t('wait.next', { left: runningLong(next.left, lang), limit: runningLong(next.limit, lang) });
  return left < 0
    ? t('wait.over', { over: runningLong(-left, lang), limit: long })
    : t('wait.left', { left: runningLong(left, lang), limit: long });
}

/** What kind of conversation it is, in at most two short words. */
export function tagWords({ complaints, open, solved }: Understanding, t: Say): readonly string[] {
  if (solved) return [t('wait.solved')];
  const [first] = complaints;
  if (first !== undefined) return [t(`type.${first.type}`), t('wait.complaint')];
  return open.length > 0 ? [t('wait.question')] : [];
}

/** An order number by its end, as people read it to each other. */
export const tailOf = (order: string): string => (order.length > 9 ? `…${order.slice(-6)}` : order);
