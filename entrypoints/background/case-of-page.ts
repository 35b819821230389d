import type { Case } from '../../lib/cases/case.ts';
import { noteSent, openCase, refreshCase, shouldOpen } from '../../lib/cases/cases.ts';
import { Refusal } from '../../lib/browser/refusal.ts';
import type { Hide } from '../../lib/cases/mask.ts';
import type { Conversation, Evidence } from '../../lib/conversation/conversation.ts';
import type { Understanding } from '../../lib/conversation/understanding.ts';
import { unread } from '../../lib/conversation/unread.ts';
import { keyOf } from '../../lib/messages.ts';
import type { ConversationKey, Sent } from '../../lib/messages.ts';

export interface Making {
  readonly now: () => number;
  readonly id: () => string;
  readonly hide: Hide;
}

/**
 * A new case of a conversation.
 * @throws {Refusal} where the key is not that of the conversation: a case would never be found again.
 */
export function opened(key: ConversationKey, conversation: Conversation, read: Understanding | null, { now, id, hide }: Making): Case {
  const own = keyOf(key.console, conversation);
  if (own?.buyer !== key.buyer || own.shop !== key.shop) throw new Refusal('refused', 'the key is of another conversation');
  return openCase({ id: id(), now: now(), console: key.console, conversation, understanding: fitting(read, conversation) ?? unread, hide });
}

/**
 * An open case with what was understood since; what a person changed stays.
 * @throws {Refusal} where the conversation is another one than the case's.
 */
export function grown(found: Case, conversation: Conversation, read: Understanding | null, { now, hide }: Omit<Making, 'id'>): Case {
  const own = keyOf(found.console, conversation);
  if (own?.buyer !== (found.buyer.id ?? found.buyer.name) || own?.shop !== (found.shop.id ?? found.shop.name)) {
    throw new Refusal('refused', 'the case is of another conversation');
  }
  const understanding = fitting(read, conversation);
  return understanding ? refreshCase(found, { now: now(), conversation, understanding, hide }) : found;
}

/** An understanding whose evidence stands in this conversation; an older or shifted one would quote the wrong words. */
function fitting(read: Understanding | null, { messages }: Conversation): Understanding | null {
  const stands = ({ evidence }: { evidence: Evidence }): boolean => {
    const message = messages[evidence.message];
    return message?.role === 'buyer' && evidence.end <= message.text.length;
  };
  return read && [...read.complaints, ...read.demands].every(stands) ? read : null;
}

/** A sent message in its case; one is opened when it makes a commitment. null: no case and no need of one. */
export function logged(
  found: Case | null,
  { key, conversation, understanding, message, findings, promised: told }: Sent,
  making: Making,
): Case | null {
  // a page's clock may run ahead, but nothing was sent in the future
  const at = Math.min(message.at, making.now());
  // it came through the page: only what stands in the message counts, and what a clock that runs ahead was reckoned with is read anew
  const promised =
    (at < message.at ? null : told)
      ?.map((one) => ({ ...one, text: message.text.slice(one.start, one.end) }))
      .filter((one) => one.text !== '') ?? null;
  // unread it may hold a promise: rather a case too many than one forgotten
  if (!found && promised !== null && !shouldOpen(promised, understanding ?? unread)) return null;
  const before = found
    ? grown(found, conversation, understanding, { ...making, now: () => at })
    : opened(key, conversation, understanding, { ...making, now: () => at });
  return noteSent(before, {
    id: message.id,
    now: at,
    text: message.text,
    findings,
    promised,
    ids: (promised ?? []).map(making.id),
    hide: making.hide,
  });
}
