import type { Bilingual } from './language/lang.ts';
import type { Buyer, Conversation } from './conversation/conversation.ts';
import type { Understanding } from './conversation/understanding.ts';
import type { Promised } from './promises/promise.ts';
import type { Finding } from './taboos/finding.ts';
import type { Stop } from './templates/stops.ts';

/** What the console's content script tells the panel of its tab, through the background. */
export type FromConsole =
  | { readonly kind: 'state'; readonly state: ConsoleState }
  | { readonly kind: 'findings'; readonly draft: string; readonly findings: readonly Finding[]; readonly composing: boolean }
  | { readonly kind: 'held'; readonly rules: readonly string[] }
  | { readonly kind: 'released' }
  | { readonly kind: 'saved'; readonly what: 'sent' | 'failed'; readonly at: number }
  /** A panel key pressed in the console's page ("Alt+1"); the panel, which numbers the findings, answers it. */
  | { readonly kind: 'key'; readonly key: string }
  /** The agent typed a slash and these words into the draft: whoever can search says `hits`. */
  | { readonly kind: 'find'; readonly words: string }
  /** A message was sent: the panel says `promised`. */
  | { readonly kind: 'reads'; readonly id: string; readonly text: string; readonly at: number }
  /** A notch of the waiting clock has passed in this page. */
  | { readonly kind: 'tick' }
  | { readonly kind: 'inserted'; readonly ok: boolean; readonly why: Bilingual | null }
  /** A press has come; `done` false: not done, for another conversation is open. */
  | { readonly kind: 'pressed'; readonly id: string; readonly done: boolean };

/** The console's script tells the background alone by what the panel that it framed is known: the end of its address. */
export interface Framed {
  readonly kind: 'framed';
  readonly mark: string;
}

/** Something found, as the page shows it over the draft and writes it into it. */
export interface CaretHit {
  /** What it is, in the agent's language: a template, a rule, an earlier case. */
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly template: string | null;
  readonly slots: readonly Stop[];
}

/** The last known whole of a console page; sent again whenever a port opens. */
export interface ConsoleState {
  readonly console: string;
  readonly conversation: Conversation | null;
  /** Which parts are missing, in the adapter's words; empty when all is well. */
  readonly problems: readonly { readonly part: string; readonly selector: string }[];
  /** `certain` only where the guard was there before the page's own scripts. */
  readonly guard: 'certain' | 'late' | 'absent';
  readonly side: 'left' | 'right';
  readonly rail: boolean;
}

/** What the panel asks of the console's page. The page itself can send none of these. */
export type ToConsole =
  | PanelAsk
  /** What the agent pressed for while the conversation `about` was open: said again until it is `pressed`, done once. */
  | { readonly kind: 'press'; readonly id: string; readonly about: string; readonly ask: PanelAsk };

export type PanelAsk =
  /** `slots`: what in the text still waits for the agent. */
  | { readonly kind: 'insert'; readonly text: string; readonly template: string | null; readonly slots?: readonly Stop[] }
  /** What was found for the words after a slash, the best first, at most nine. */
  | { readonly kind: 'hits'; readonly words: string; readonly hits: readonly CaretHit[] }
  | { readonly kind: 'fix'; readonly finding: Finding; readonly draft: string }
  /** What a sent message promises. */
  | { readonly kind: 'promised'; readonly id: string; readonly promised: readonly Promised[] }
  /** Scroll to a message of the open conversation. */
  | { readonly kind: 'show'; readonly message: string }
  /** Point out a buyer's row in the console's own list; never switches the conversation by itself. */
  | { readonly kind: 'ring'; readonly buyer: Buyer }
  /**
   * What the panel understood of the messages from `first` to `last` (ids). Its evidence counts from `first`: it holds
   * while that is still the first message of the open conversation and `last` still one of it.
   */
  | { readonly kind: 'understood'; readonly first: string; readonly last: string; readonly understanding: Understanding }
  /** What the panel's fuller check found in this draft; it holds while the draft is still these words. */
  | { readonly kind: 'found'; readonly draft: string; readonly findings: readonly Finding[] }
  /** Read the page anew and say the whole state. */
  | { readonly kind: 'again' }
  /** Load the page anew, pressed by the agent. */
  | { readonly kind: 'reload' }
  | { readonly kind: 'point'; readonly finding: Finding }
  | { readonly kind: 'dock'; readonly side: 'left' | 'right'; readonly rail: boolean; readonly width: number };
