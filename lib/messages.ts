import * as v from 'valibot';
import type { Bilingual } from './language/lang.ts';
import type { Buyer, Conversation, Shop } from './conversation/conversation.ts';
import { steps } from './cases/case.ts';
import type { Case, CasePromise, FindingNote, Step } from './cases/case.ts';
import type { Finding } from './taboos/finding.ts';
import type { Policy } from './policy/policy.ts';
import type { Reminder } from './reminders/reminder.ts';
import { SettingsPatch } from './browser/settings.ts';
import type { Settings } from './browser/settings.ts';
import {
  BuyerShape,
  DraftShape,
  FindingNoteShape,
  FindingShape,
  ShopShape,
  conversationShape,
  cut,
  instant,
  key,
} from './browser/shapes.ts';
import type { Template } from './templates/template.ts';

/** The one map of what may be asked of the background: name → what is sent, what comes back. */
export interface Questions {
  /** For any of our scripts. */
  settings: { ask: null; answer: Settings };
  saveSettings: { ask: v.InferOutput<typeof SettingsPatch>; answer: Settings };
  policy: { ask: { shop: Shop | null }; answer: Policy };
  templates: { ask: null; answer: readonly Template[] };
  /** The open case of a conversation, if there is one. */
  caseOf: { ask: ConversationKey; answer: Case | null };
  /** A message of ours was seen in the page. Asked twice with the same message id, it is logged once. */
  sent: { ask: Sent; answer: { readonly case: Case | null } };
  openCase: { ask: { key: ConversationKey; conversation: Conversation }; answer: Case };
  cases: { ask: null; answer: readonly Case[] };
  /** `refused` where the table of moves does not lead there. */
  moveCase: { ask: { id: string; to: Step | 'closed' }; answer: Case };
  /** `due`: a condition was met, or another time agreed; epoch ms. */
  notePromise: { ask: { case: string; promise: string; state: CasePromise['state']; due?: number }; answer: Case };
  reminders: { ask: null; answer: readonly DueReminder[] };
  snooze: { ask: { id: string; until: number }; answer: null };
  done: { ask: { id: string }; answer: null };
  openConsole: { ask: { case: string }; answer: null };
  /** The panel in a window of its own; null: of the tab that asks. */
  popOut: { ask: { tab: number | null }; answer: null };
  /** The console in the tab that the person looks at, if it is one. */
  here: { ask: null; answer: Here | null };
  /** Who waits over all open consoles, the longest first. */
  queue: { ask: null; answer: readonly Waiting[] };
}
export type Question = keyof Questions;

/** What a write may have changed; who shows some of it asks again. */
export const changes = ['settings', 'cases', 'reminders', 'templates', 'policy'] as const;
export type Changed = (typeof changes)[number];

export interface Here {
  readonly tab: number;
  readonly console: string;
  /** null while its page has said nothing: still loading, switched off, or opened before the extension. */
  readonly state: ConsoleState | null;
}

/** A buyer who waits in the open conversation of some tab. */
export interface Waiting {
  readonly tab: number;
  readonly console: string;
  readonly buyer: string;
  /** Epoch ms. */
  readonly since: number;
  /** Milliseconds allowed. */
  readonly limit: number;
}

/** Which conversation: console, shop and buyer together; no case of one shop shows under another. */
export interface ConversationKey {
  readonly console: string;
  readonly shop: string | null;
  /** The marketplace's key, else the shown name. */
  readonly buyer: string;
}

/** A sent message as the page shows it. */
export interface Sent {
  readonly key: ConversationKey;
  /** The recent part of the conversation, for the case that this message may open. */
  readonly conversation: Conversation;
  readonly message: { readonly id: string; readonly text: string; readonly at: number };
  /** What was still found in the draft when it was sent. */
  readonly findings: readonly FindingNote[];
  /** Id of the template it came from, if any. */
  readonly template: string | null;
}

export interface DueReminder extends Reminder {
  readonly buyer: string;
  readonly text: string;
  readonly console: string;
  readonly snoozed: number | null;
}

/** What the console's content script tells the panel of its tab, through the background. */
export type FromConsole =
  | { readonly kind: 'state'; readonly state: ConsoleState }
  | { readonly kind: 'findings'; readonly draft: string; readonly findings: readonly Finding[]; readonly composing: boolean }
  | { readonly kind: 'held'; readonly rules: readonly string[] }
  | { readonly kind: 'released' }
  | { readonly kind: 'saved'; readonly what: 'sent' | 'failed'; readonly at: number }
  /** A panel key pressed in the console's page ("Alt+1"); the panel, which numbers the findings, answers it. */
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'inserted'; readonly ok: boolean; readonly why: Bilingual | null };

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
  | { readonly kind: 'insert'; readonly text: string; readonly template: string | null }
  | { readonly kind: 'fix'; readonly finding: Finding; readonly draft: string }
  /** Scroll to a message of the open conversation. */
  | { readonly kind: 'show'; readonly message: string }
  /** Point out a buyer's row in the console's own list; never switches the conversation by itself. */
  | { readonly kind: 'ring'; readonly buyer: Buyer }
  /** Read the page anew and say the whole state. */
  | { readonly kind: 'again' }
  /** Load the page anew, pressed by the agent. */
  | { readonly kind: 'reload' }
  | { readonly kind: 'point'; readonly finding: Finding }
  | { readonly kind: 'dock'; readonly side: 'left' | 'right'; readonly rail: boolean; readonly width: number };

/** The key of a conversation, or null where the page does not say who the buyer is. */
export function keyOf(console: string, conversation: Conversation): ConversationKey | null {
  const { shop, buyer } = conversation;
  const who = buyer.id ?? buyer.name;
  return who ? { console, shop: shop?.id ?? shop?.name ?? null, buyer: who } : null;
}

const nothing = v.pipe(
  v.nullish(v.unknown()),
  v.transform(() => null),
);
const KeyShape = v.object({ console: key, shop: v.nullable(key), buyer: key });
const tab = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The form of every question; what does not fit is refused before anything looks at it. */
export const questions = {
  settings: nothing,
  saveSettings: SettingsPatch,
  policy: v.object({ shop: v.nullable(ShopShape) }),
  templates: nothing,
  caseOf: KeyShape,
  sent: v.object({
    key: KeyShape,
    conversation: conversationShape(200),
    message: v.object({ id: key, text: cut(20_000), at: instant }),
    findings: v.pipe(v.array(FindingNoteShape), v.maxLength(200)),
    template: v.nullable(key),
  }),
  openCase: v.object({ key: KeyShape, conversation: conversationShape(200) }),
  cases: nothing,
  moveCase: v.object({ id: key, to: v.picklist([...steps, 'closed']) }),
  notePromise: v.object({
    case: key,
    promise: key,
    state: v.picklist(['open', 'kept', 'broken', 'withdrawn']),
    due: v.exactOptional(instant),
  }),
  reminders: nothing,
  snooze: v.object({ id: key, until: instant }),
  done: v.object({ id: key }),
  openConsole: v.object({ case: key }),
  popOut: v.object({ tab: v.nullable(tab) }),
  here: nothing,
  queue: nothing,
} satisfies { [Q in Question]: v.GenericSchema<unknown, Questions[Q]['ask']> };

/** What a content script may ask, and only about its own console; the rest is for the extension's own pages. */
export const forPages = [
  'settings',
  'saveSettings',
  'policy',
  'templates',
  'caseOf',
  'openCase',
  'sent',
] as const satisfies readonly Question[];

const part = cut(300);

export const FromConsoleShape: v.GenericSchema<unknown, FromConsole> = v.variant('kind', [
  v.object({
    kind: v.literal('state'),
    state: v.object({
      console: key,
      conversation: v.nullable(conversationShape(10_000)),
      problems: v.pipe(v.array(v.object({ part, selector: part })), v.maxLength(40)),
      guard: v.picklist(['certain', 'late', 'absent']),
      side: v.picklist(['left', 'right']),
      rail: v.boolean(),
    }),
  }),
  v.object({
    kind: v.literal('findings'),
    draft: DraftShape,
    findings: v.pipe(v.array(FindingShape), v.maxLength(500)),
    composing: v.boolean(),
  }),
  v.object({ kind: v.literal('held'), rules: v.pipe(v.array(key), v.maxLength(200)) }),
  v.object({ kind: v.literal('released') }),
  v.object({ kind: v.literal('saved'), what: v.picklist(['sent', 'failed']), at: instant }),
  v.object({ kind: v.literal('key'), key: v.pipe(v.string(), v.maxLength(16)) }),
  v.object({ kind: v.literal('inserted'), ok: v.boolean(), why: v.nullable(v.object({ zh: part, en: part })) }),
]);

export const ToConsoleShape: v.GenericSchema<unknown, ToConsole> = v.variant('kind', [
  v.object({ kind: v.literal('insert'), text: DraftShape, template: v.nullable(key) }),
  v.object({ kind: v.literal('fix'), finding: FindingShape, draft: DraftShape }),
  v.object({ kind: v.literal('show'), message: key }),
  v.object({ kind: v.literal('ring'), buyer: BuyerShape }),
  v.object({ kind: v.literal('again') }),
  v.object({ kind: v.literal('reload') }),
  v.object({ kind: v.literal('point'), finding: FindingShape }),
  v.object({
    kind: v.literal('dock'),
    side: v.picklist(['left', 'right']),
    rail: v.boolean(),
    width: v.pipe(v.number(), v.minValue(40), v.maxValue(640)),
  }),
]);
