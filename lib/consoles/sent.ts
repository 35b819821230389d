import type { Message } from '../conversation/conversation.ts';
import type { Sight } from './sight.ts';

/** A draft whose sending was pressed, with whatever its keeper wants back. */
interface Pending<Extra> {
  readonly key: string;
  readonly text: string;
  readonly since: number;
  readonly extra: Extra;
}

export interface SentWatch<Extra> {
  /** Sending was pressed and let through. */
  pressed(key: string | null, text: string, extra: Extra): void;
  /** Something new is on the page; `draft` is the text that now stands in the box. */
  see(sight: Sight, draft: string): void;
}

/** Milliseconds: a row of other words counts as the draft only right after the press; the same words much longer. */
const soon = 15_000;
const late = 30 * 60_000;

/** Tells once of every draft that was sent: a press, and then a new row of the agent's with its words in that conversation. */
export function watchSent<Extra>(now: () => number, tell: (message: Message, extra: Extra) => void): SentWatch<Extra> {
  let pending: readonly Pending<Extra>[] = [];
  return {
    pressed(key, text, extra) {
      if (key === null || text.trim() === '') return;
      // a held key or a second click on the same draft is the same sending
      pending = [...pending.filter((one) => one.key !== key || one.text !== text), { key, text, since: now(), extra }];
    },
    see({ key, conversation, fresh }, draft) {
      pending = pending.filter((one) => now() - one.since < late);
      if (!conversation || pending.length === 0) return;
      for (const message of fresh) {
        if (message.role !== 'agent') continue;
        const here = pending.filter((one) => one.key === key);
        const meant =
          here.find((one) => plain(one.text) === plain(message.text)) ??
          here.find((one) => draft === '' && message.kind === 'text' && now() - one.since < soon);
        if (!meant) continue;
        pending = pending.filter((one) => one !== meant);
        tell(message, meant.extra);
      }
    },
  };
}

const plain = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');
