import type { Settings } from '../lib/browser/settings.ts';
import type { Case, CasePromise, Step } from '../lib/cases/case.ts';
import type { Understanding } from '../lib/conversation/understanding.ts';
import type { Bilingual } from '../lib/language/lang.ts';
import type { ConsoleState, DueReminder } from '../lib/messages.ts';
import type { Waiting } from '../lib/policy/waiting.ts';
import type { Finding } from '../lib/taboos/finding.ts';
import type { Suggestion, Template } from '../lib/templates/template.ts';

/** Somebody else who waits, in any console. */
export interface Other {
  readonly tab: number;
  readonly buyer: string;
  readonly place: string;
  /** Epoch ms. */
  readonly since: number;
  /** Milliseconds; null where no limit holds. */
  readonly limit: number | null;
}

/** A template that a search found, filled for the open conversation where there is one. */
export interface Hit {
  readonly template: Template;
  readonly filled: Pick<Suggestion, 'text' | 'slots'>;
}

/** The last thing that the page or the disk said about what the agent did. */
export type Said =
  | { readonly kind: 'sent' | 'failed' | 'inserted'; readonly at: number }
  | { readonly kind: 'refused'; readonly at: number; readonly why: Bilingual | null };

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
  readonly opening: 'no' | 'now' | 'failed';
  readonly reminders: readonly DueReminder[];
  readonly settings: Settings;
  /** Epoch ms until which the buyer is still telling; 0 when nobody is. */
  readonly listenUntil: number;
  /** Names of the consoles by id. */
  readonly names: Readonly<Record<string, Bilingual>>;
  /** The panel stands in a window of its own. */
  readonly popped: boolean;
}

/** What a person can do from the panel. */
export interface Controls {
  insert(text: string, template: string | null): void;
  fix(finding: Finding): void;
  point(finding: Finding): void;
  show(message: string): void;
  dock(change: { readonly side?: 'left' | 'right'; readonly rail?: boolean }): void;
  again(): void;
  reload(): void;
  popOut(): void;
  find(words: string): readonly Hit[];
  openCase(): void;
  moveCase(to: Step): void;
  notePromise(promise: string, state: CasePromise['state']): void;
  openConsole(id: string): void;
  done(reminder: string): void;
  snooze(reminder: string, until: number): void;
  settle(patch: Partial<Pick<Settings, 'lang' | 'theme' | 'agent'>>): void;
  copy(text: string): Promise<boolean>;
  /** Hear the panel's keys that were pressed in the console's page; the answer ends it. */
  hearKeys(press: (key: string) => void): () => void;
}
