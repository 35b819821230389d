import type { Problem } from './console.ts';
import type { Conversation, Message } from '../conversation/conversation.ts';

/** What a console shows now. */
export interface Sight {
  /** Tells conversations apart; null where the page does not say whose this is. */
  readonly key: string | null;
  /** The recent part; null where nothing is open or nothing can be read safely. */
  readonly conversation: Conversation | null;
  readonly problems: readonly Problem[];
  /** What has come in below everything known, since the conversation was last on the page. */
  readonly fresh: readonly Message[];
}
