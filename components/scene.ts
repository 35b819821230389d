import type { Case, CasePromise, Step } from '../lib/cases/case.ts';
import type { Similar } from '../lib/cases/similar.ts';
import type { Policy } from '../lib/policy/policy.ts';
import type { CaseControls } from './case-controls.ts';
import type { Understanding } from '../lib/conversation/understanding.ts';
import type { Bilingual } from '../lib/language/lang.ts';
import type { ConversationKey, Questions } from '../lib/messages.ts';
import type { DueReminder } from '../lib/reminders/reminder.ts';
import type { ConsoleState } from '../lib/line-messages.ts';
import type { Waiting } from '../lib/policy/waiting.ts';
import type { Reason } from './line.ts';
import type { Finding, Taboo } from '../lib/taboos/finding.ts';
import type { Verdict } from '../lib/taboos/verdict.ts';
import type { Filled, Suggestion } from '../lib/templates/template.ts';

/** What a person chose, as the background tells it. */
export type Settings = Questions['settings']['answer'];

/** Somebody else who waits, in any console. */
export interface Other {
  /** null: no page shows the conversation any more. */
  readonly tab: number | null;
  readonly key: ConversationKey | null;
  readonly buyer: string;
  readonly place: string;
  /** Epoch ms. */
  readonly since: number;
  /** Milliseconds. */
  readonly limit: number;
}

/** What a search found: words that can be put into the draft, or with `page` what is read on the desk. */
export interface Hit {
  /** Of its kind. */
  readonly id: string;
  readonly kind: 'template' | 'rule' | 'handbook' | 'case';
  readonly title: string;
  /** A template filled for the open conversation; a rule as one may quote it; of an earlier case what helped last. */
  readonly text: string;
  readonly slots: readonly Filled[];
  readonly page?: string;
}

/** The last thing that the page or the disk said about what the agent did. */
export type Said =
  | { readonly kind: 'sent' | 'failed' | 'inserted' | 'copied' | 'not-copied'; readonly at: number }
  | { readonly kind: 'refused'; readonly at: number; readonly why: Bilingual | null }
  /** The background did not do what was asked. */
  | { readonly kind: 'undone'; readonly at: number; readonly why: Reason };

/** Everything that a panel shows at one moment. What is not known is null, never guessed. */
export interface Scene {
  /** The way to the console's page: `away` when the page is not there, `gone` after an update of the extension. */
  readonly link: 'connecting' | 'up' | 'down' | 'away' | 'gone';
  readonly state: ConsoleState | null;
  readonly understanding: Understanding | null;
  /** One sentence: what happened and what is wanted. */
  readonly gist: Bilingual | null;
  /** How long the buyer has waited at an instant. */
  readonly waiting: (now: number) => Waiting | null;
  readonly others: readonly Other[] | null;
  /** null while they are being looked for. */
  readonly suggestions: readonly Suggestion[] | null;
  readonly draft: string;
  readonly findings: readonly Finding[];
  /** Rules that stopped a send; null when none does. */
  readonly held: readonly string[] | null;
  readonly said: Said | null;
  readonly case: Case | null;
  /** Cases like it; null while they are looked for. */
  readonly similar: Similar | null;
  /** What the shop allows. */
  readonly policy: Policy;
  readonly opening: 'no' | 'now' | 'failed';
  readonly reminders: readonly DueReminder[];
  readonly settings: Settings;
  /** Shared things that are new since somebody looked; left out: none. */
  readonly news?: number;
  /** Epoch ms until which the buyer is still telling; 0 when nobody is. */
  readonly listenUntil: number;
  /** Names of the consoles by id. */
  readonly names: Readonly<Record<string, Bilingual>>;
  /** What cannot be done on a console of which little is known, by its id. */
  readonly limits: Readonly<Record<string, Bilingual>>;
  /** The panel stands in a window of its own. */
  readonly popped: boolean;
}

/** What a person can do from the panel. */
export interface Controls {
  /** `slots`: what of it is still to be filled. */
  readonly insert: (text: string, template: string | null, slots?: readonly Filled[]) => void;
  readonly fix: (finding: Finding) => void;
  readonly point: (finding: Finding) => void;
  /** Says of a finding that it is passed over or wrong; false where that could not be kept. */
  readonly judge: (finding: Finding, what: Verdict['what']) => Promise<boolean>;
  /** The full page, at one of its pages. */
  readonly openDesk: (page: string) => void;
  /** The first steps or the practice conversation. */
  readonly openPage: (page: 'welcome' | 'practice') => void;
  readonly show: (message: string) => void;
  readonly dock: (change: { readonly side?: 'left' | 'right'; readonly rail?: boolean }) => void;
  readonly again: () => void;
  readonly reload: () => void;
  /** Begins a lesson in the console's page. */
  readonly teach: () => void;
  /** What the page is built of, without anybody's words, for a report. */
  readonly outline: () => Promise<string>;
  readonly popOut: () => void;
  readonly find: (words: string) => readonly Hit[];
  /** Findings that were just mended in the draft, for the lead's figures. */
  readonly mended: (findings: readonly { readonly rule: string; readonly taboo: Taboo }[]) => void;
  /** Says the buyer's demand back, as a question, in the draft. */
  readonly sayBack: () => void;
  /** A word on where the case stands, in the draft. */
  readonly progress: () => void;
  /** Copies a card for the colleague who takes over. */
  readonly handOver: () => void;
  readonly openCase: () => void;
  /** A complaint that came another way; its case is shown until another conversation is opened. */
  readonly openByHand: (asked: Questions['openByHand']['ask']) => void;
  /** What is written in the case that is shown. */
  readonly sheet: CaseControls;
  readonly moveCase: (to: Step | 'closed') => void;
  readonly notePromise: (promise: string, state: CasePromise['state']) => void;
  /** The conversation that a reminder speaks of; what is of the whole shop, on the desk. */
  readonly openConsole: (row: DueReminder) => void;
  /** Brings the console of somebody who waits to the front. */
  readonly goTo: (other: Other) => void;
  /** Somebody whom no page shows was answered elsewhere. */
  readonly drop: (other: Other) => void;
  readonly done: (reminder: string, state?: 'kept' | 'broken') => void;
  readonly snooze: (reminder: string, until: number) => void;
  readonly settle: (patch: Partial<Pick<Settings, 'lang' | 'theme' | 'agent' | 'quiet' | 'oneShop' | 'tour'>>) => void;
  /** Names the shop of this tab, where its console shows none. */
  readonly nameShop: (shop: string) => void;
  /** The team's news were seen; `look`: and they are to be shown. */
  readonly newsSeen: (look: boolean) => void;
  readonly copy: (text: string) => Promise<boolean>;
  /** Hear the panel's keys that were pressed in the console's page; the answer ends it. */
  readonly hearKeys: (press: (key: string) => void) => () => void;
}
