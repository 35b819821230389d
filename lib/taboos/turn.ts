import type { Conversation, Message } from '../conversation/conversation.ts';
import { normalise } from '../language/normalise.ts';

/** What the buyer said and what is still to be answered, as far as the check needs it. Texts are normalised. */
export interface Turn {
  /** Everything that the buyer wrote, oldest first. */
  readonly said: readonly string[];
  /** What the buyer wrote since an agent last spoke; what the draft answers. */
  readonly last: string;
  readonly all: string;
  /** What agents wrote, oldest first. */
  readonly sent: readonly string[];
  /** Epoch ms of the buyer's last message; null where unknown. */
  readonly at: number | null;
  readonly typing: boolean;
}

const plain = new WeakMap<Message, string>();
/** A message as it reads made even; remembered by the message. */
export const textOf = (message: Message): string => {
  const known = plain.get(message);
  if (known !== undefined) return known;
  const text = normalise(message.text).text.trim();
  plain.set(message, text);
  return text;
};

export const pictured = /^\[?(?:图片|照片|image|photo|picture|img)\]?$/;
const turns = new WeakMap<Conversation, Turn>();

/** Reads what the buyer said; remembered by the conversation object, which is immutable. */
export const turnOf = (conversation: Conversation | null): Turn => {
  if (!conversation) return silence;
  const known = turns.get(conversation);
  if (known) return known;
  const { messages } = conversation;
  const buyers = messages.filter((message) => message.role === 'buyer');
  const lastAgent = messages.findLastIndex((message) => message.role === 'agent');
  const since = messages.slice(lastAgent + 1).filter((message) => message.role === 'buyer');
  const said = buyers
    .filter((message) => !pictured.test(textOf(message)))
    .map(textOf)
    .filter((text) => text !== '');
  const turn: Turn = {
    said,
    last: since
      .map(textOf)
      .filter((text) => text !== '' && !pictured.test(text))
      .join('\n'),
    all: said.join('\n'),
    sent: messages.filter((message) => message.role === 'agent').map(textOf),
    at: buyers.at(-1)?.at ?? null,
    typing: conversation.typing,
  };
  turns.set(conversation, turn);
  return turn;
};

const silence: Turn = { said: [], last: '', all: '', sent: [], at: null, typing: false };
