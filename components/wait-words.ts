import type { Understanding } from '../lib/conversation/understanding.ts';
import type { Say } from '../lib/words/say.ts';
import { running } from '../lib/words/times.ts';
import type { Waiting } from './waited.ts';

/** "还剩 0:52 · 限 3:00", "超时 0:41 · 限 3:00", or that no limit holds. */
export function limitWords({ waited, limit }: Waiting, t: Say): string {
  if (limit === null) return t('wait.no-limit');
  if (waited > limit) return t('wait.over', { over: running(waited - limit), limit: running(limit) });
  return t('wait.left', { left: running(limit - waited), limit: running(limit) });
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
