import type { Conversation, Message } from '../lib/conversation/conversation.ts';
import type { ConsoleState, FromConsole } from '../lib/line-messages.ts';
import type { Reason } from './line.ts';
import type { Scene } from './scene.ts';

/** What a panel has heard from its console's page so far. */
export interface Heard extends Pick<Scene, 'link' | 'state' | 'draft' | 'findings' | 'held' | 'said'> {
  /** The last message of the buyer, and when it was said (epoch ms): when it was seen to come, else what the page states; 0: unknown. */
  readonly last: { readonly id: string | null; readonly seen: number };
}

export const nothingHeard: Heard = {
  link: 'connecting',
  state: null,
  draft: '',
  findings: [],
  held: null,
  said: null,
  last: { id: null, seen: 0 },
};

/** What comes over the line: a message of the page, or word of the line itself. */
export type Word =
  | FromConsole
  | { readonly kind: 'link'; readonly link: Scene['link'] }
  | { readonly kind: 'undone'; readonly why: Reason }
  | { readonly kind: 'copied'; readonly ok: boolean };

/** What is known after one more word. */
export function hear(heard: Heard, word: Word, now: number): Heard {
  switch (word.kind) {
    case 'link':
      return word.link === 'away' ? { ...nothingHeard, link: 'away' } : { ...heard, link: word.link };
    case 'state':
      return stateHeard(heard, word.state, now);
    case 'findings':
      // half a word under an input method is no draft; what was found before stays until it is written out
      if (word.composing) return heard;
      return { ...heard, draft: word.draft, findings: word.findings, held: word.draft === '' ? null : heard.held };
    case 'held':
      return { ...heard, held: word.rules };
    case 'released':
      return { ...heard, held: null };
    case 'saved':
      return { ...heard, said: { kind: word.what, at: word.at } };
    case 'inserted':
      return { ...heard, said: word.ok ? { kind: 'inserted', at: now } : { kind: 'refused', at: now, why: word.why } };
    case 'undone':
      return { ...heard, said: { kind: 'undone', at: now, why: word.why } };
    case 'copied':
      return { ...heard, said: { kind: word.ok ? 'copied' : 'not-copied', at: now } };
    case 'key':
    case 'tick':
    case 'reads':
    case 'find':
    case 'pressed':
      return heard;
  }
}

/** Whether two readings are of the same conversation. */
const isSame = (a: ConsoleState | null, b: ConsoleState): boolean => {
  const [one, other] = [a?.conversation, b.conversation];
  if (!one || !other || a?.console !== b.console) return false;
  const shopOf = ({ shop }: Conversation) => shop?.id ?? shop?.name;
  return shopOf(one) === shopOf(other) && (one.buyer.id ?? one.buyer.name) === (other.buyer.id ?? other.buyer.name);
};

function stateHeard(heard: Heard, next: ConsoleState, now: number): Heard {
  const same = isSame(heard.state, next);
  const conversation = next.conversation && same ? kept(heard.state?.conversation ?? null, next.conversation) : next.conversation;
  const latest = conversation?.messages.findLast((one) => one.role === 'buyer');
  const id = latest?.id ?? null;
  // a page's clock may run ahead of ours; a time that is still to come says nothing
  const stated = latest?.at && latest.at <= now ? latest.at : 0;
  const last = same && id === heard.last.id ? heard.last : { id, seen: same ? now : stated };
  const state = { ...next, conversation };
  return same ? { ...heard, link: 'up', state, last } : { ...heard, link: 'up', state, last, draft: '', findings: [], held: null };
}

const isAlike = (a: Message, b: Message): boolean =>
  a.text === b.text &&
  a.role === b.role &&
  a.kind === b.kind &&
  a.at === b.at &&
  a.goods === b.goods &&
  String(a.orders) === String(b.orders);

/** The new conversation with the message objects of the old one wherever nothing changed: what was read of them is remembered by object. */
function kept(before: Conversation | null, after: Conversation): Conversation {
  const known = new Map(before?.messages.map((one) => [one.id, one]));
  const messages = after.messages.map((one) => {
    const old = known.get(one.id);
    return old !== undefined && isAlike(old, one) ? old : one;
  });
  return { ...after, messages };
}
