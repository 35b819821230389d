import type { Case } from '../../lib/cases/case.ts';
import { noteSent, openCase, refreshCase, shouldOpen } from '../../lib/cases/cases.ts';
import { Refusal } from '../../lib/browser/refusal.ts';
import type { Conversation } from '../../lib/conversation/conversation.ts';
import { understand } from '../../lib/conversation/understand.ts';
import { keyOf } from '../../lib/messages.ts';
import type { ConversationKey, Sent } from '../../lib/messages.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { calendarOf } from '../../lib/promises/calendar.ts';
import { extract } from '../../lib/promises/extract.ts';

export interface Making {
  readonly now: () => number;
  readonly id: () => string;
  readonly policy: Policy;
}

/**
 * A new case of a conversation.
 * @throws {Refusal} where the key is not that of the conversation: a case would never be found again.
 */
export function opened(key: ConversationKey, conversation: Conversation, { now, id }: Making): Case {
  const own = keyOf(key.console, conversation);
  if (own?.buyer !== key.buyer || own.shop !== key.shop) throw new Refusal('refused', 'the key is of another conversation');
  return openCase({ id: id(), now: now(), console: key.console, conversation, understanding: understand(conversation) });
}

/** A sent message in its case; one is opened when it makes a commitment. null: no case and no need of one. */
export function logged(found: Case | null, { key, conversation, message, findings }: Sent, making: Making): Case | null {
  const understanding = understand(conversation);
  // a page's clock may run ahead, but nothing was sent in the future
  const at = Math.min(message.at, making.now());
  const promised = extract(message.text, at, calendarOf(making.policy));
  if (!found && !shouldOpen(promised, understanding)) return null;
  const before = found ? refreshCase(found, { now: at, conversation, understanding }) : opened(key, conversation, making);
  return noteSent(before, { id: message.id, now: at, text: message.text, findings, promised, ids: promised.map(making.id) });
}
