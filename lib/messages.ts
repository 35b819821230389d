import type { Conversation, Shop } from './conversation/conversation.ts';
import type { Understanding } from './conversation/understanding.ts';
import type { Case, CasePromise, FindingNote, Step } from './cases/case.ts';
import type { HandNote, HandOpening } from './cases/by-hand.ts';
import type { Act } from './cases/bulk.ts';
import type { Filter } from './cases/filter.ts';
import type { Edit } from './cases/form.ts';
import type { FoundCases } from './cases/head.ts';
import type { Similar } from './cases/similar.ts';
import type { TalkHit } from './cases/talk-hits.ts';
import type { InsightsQuestions } from './insights/questions.ts';
import type { ConsoleState } from './line-messages.ts';
import type { Promised } from './promises/promise.ts';
import type { PolicyProblem } from './policy/parse.ts';
import type { Where } from './policy/place.ts';
import type { Policy } from './policy/policy.ts';
import type { DueReminder } from './reminders/reminder.ts';
import type { Settings, SettingsPatch } from './browser/settings.ts';
import type { KeptQuestions } from './browser/kept-questions.ts';
import type { TeachingQuestions } from './browser/teaching-questions.ts';
import type { Verdict } from './taboos/verdict.ts';
import type { TeamQuestions } from './team/questions.ts';
import type { Version } from './templates/history.ts';
import type { Template } from './templates/template.ts';
import type { Outcome, Uses } from './templates/usefulness.ts';

export type { Brief, SettingChange, SettingsFile, SettingsRefused } from './browser/kept-questions.ts';
export type { KnownSite, Teachable } from './browser/taught-sites.ts';

/** The one map of what may be asked of the background: name → what is sent, what comes back. */
export interface Questions extends TeachingQuestions, TeamQuestions, InsightsQuestions, KeptQuestions {
  /** For any of our scripts. */
  settings: { ask: null; answer: Settings };
  saveSettings: { ask: SettingsPatch; answer: Settings };
  /** The shop that the panel's tab is of, where its console shows none. */
  nameShop: { ask: { shop: string }; answer: null };
  /** The policy that holds there, with what this person lets pass. */
  policy: { ask: Where; answer: Policy };
  /** The policy as it was set, for those who change it. */
  ownPolicy: { ask: null; answer: Policy };
  /** A policy with any problem is refused whole, and the one before stays in force. */
  savePolicy: { ask: { policy: unknown }; answer: { readonly policy: Policy } | { readonly problems: readonly PolicyProblem[] } };
  /** What was said of findings, the latest first. */
  verdicts: { ask: null; answer: readonly Verdict[] };
  /** Said twice of the same words in the same draft, it is kept once. */
  giveVerdict: { ask: Omit<Verdict, 'id' | 'at'>; answer: Verdict };
  takeBackVerdict: { ask: { id: string }; answer: null };
  /** The first steps or the practice conversation in a tab of its own; the one that is open comes to the front. */
  openPage: { ask: { page: 'welcome' | 'practice' }; answer: null };
  /** Forget what the practice conversation has left: its case, its promises. */
  forgetPractice: { ask: null; answer: null };
  /** The desk in a tab of its own, at a page of it; the one that is open comes to the front. */
  openDesk: { ask: { page: string }; answer: null };
  /** All that may be offered in a shop: own ones, the team's, those that ship; null: wherever they are for. */
  templates: { ask: { shop: Shop | null } | null; answer: readonly Template[] };
  /** Those of this shop, with what they were before. */
  ownTemplates: { ask: null; answer: readonly OwnTemplate[] };
  /** What is put under an id that ships hides that one until it is removed. At most 1,000 a time; with `more` nobody is told yet. */
  saveTemplates: { ask: { put: readonly Template[]; remove: readonly string[]; more?: boolean }; answer: null };
  /** What came of templates before, on this machine. */
  uses: { ask: null; answer: Uses };
  /** A template was put into a draft. */
  notePut: { ask: { template: string }; answer: null };
  /** The buyer has answered a reply that came from a template; `message` is that reply's. */
  noteOutcome: { ask: { key: ConversationKey; message: string; outcome: Outcome }; answer: null };
  /** Count anew: what helped last year may not now. */
  forgetUses: { ask: null; answer: null };
  /** The open case of a conversation, if there is one. */
  caseOf: { ask: ConversationKey; answer: Case | null };
  /** A message of ours was seen in the page. Asked twice with the same message id, it is logged once. */
  sent: { ask: Sent; answer: { readonly case: Case | null } };
  /** Sent messages that no panel could read at once. */
  unread: { ask: null; answer: readonly Unread[] };
  /** What one of them promises. Said twice, it counts once. */
  readSent: { ask: { case: string; entry: string; promised: readonly Promised[] }; answer: Case };
  openCase: { ask: { key: ConversationKey; conversation: Conversation; understanding: Understanding | null }; answer: Case };
  /** What the panel has understood since: facts are added, what a person changed stays. */
  fillCase: { ask: { id: string; conversation: Conversation; understanding: Understanding }; answer: Case };
  cases: { ask: null; answer: readonly Case[] };
  /** A page of a list: `count` cases after the first `from`, by the next instant owed or the latest first. */
  findCases: { ask: { filter: Filter; from: number; count: number }; answer: FoundCases };
  /** How many cases each filter lets through. */
  countCases: { ask: { filters: readonly Filter[] }; answer: readonly number[] };
  /** All that a filter lets through, the latest first. */
  caseIds: { ask: { filter: Filter }; answer: readonly string[] };
  /** Whole cases, at most 50; those that are gone are left out. */
  casesByIds: { ask: { ids: readonly string[] }; answer: readonly Case[] };
  /** Words in the histories of these cases, at most 200. */
  talkHits: { ask: { ids: readonly string[]; words: string }; answer: readonly TalkHit[] };
  /** One act on at most 200 cases as one change; `as` is its name, by which it can be taken back. */
  changeCases: { ask: { ids: readonly string[]; act: Act; as: string }; answer: { readonly changed: number } };
  takeBackAct: { ask: { ids: readonly string[]; as: string }; answer: { readonly changed: number } };
  /** `refused` where the table of moves does not lead there. */
  moveCase: { ask: { id: string; to: Step | 'closed' }; answer: Case };
  /** `due`: a condition was met, or another time agreed; epoch ms. */
  notePromise: { ask: { case: string; promise: string; state: CasePromise['state']; due?: number }; answer: Case };
  /** One case, or null where there is none of that id. */
  caseById: { ask: { id: string }; answer: Case | null };
  /** Fields of a case's form set, each remembered so that it can be taken back. */
  editCase: { ask: { id: string; edits: readonly Edit[] }; answer: Case };
  /** The last change of a person taken back; a case with none stays as it is. */
  undoEdit: { ask: { id: string }; answer: Case };
  /** What was learned, and the end of the case, as one change. */
  closeCase: { ask: { id: string; edits: readonly Edit[] }; answer: Case };
  /** A complaint that came by phone, mail or a social account. */
  openByHand: { ask: Pick<HandOpening, 'channel' | 'buyer' | 'problem' | 'marketplace'>; answer: Case };
  noteByHand: { ask: { case: string } & Pick<HandNote, 'kind' | 'channel' | 'text'>; answer: Case };
  /** Cases like one, within thirty days. */
  similar: { ask: { id: string }; answer: Similar };
  reminders: { ask: null; answer: readonly DueReminder[] };
  snooze: { ask: { id: string; until: number }; answer: null };
  /** Done with; a promise is settled by it, `broken` where it was kept too late. */
  done: { ask: { id: string; state?: 'kept' | 'broken' }; answer: null };
  openConsole: { ask: { case: string }; answer: null };
  /** The panel in a window of its own; null: of the tab that asks. */
  popOut: { ask: { tab: number | null }; answer: null };
  /** The console in the tab that the person looks at, if it is one. */
  here: { ask: null; answer: Here | null };
  /** Erase a buyer of a console everywhere; the receipt names nobody. */
  eraseBuyer: { ask: { console: string; buyer: string }; answer: Erased };
  /** What the open console pages show, for a preview against a real conversation. */
  openConversations: { ask: null; answer: readonly OpenConversation[] };
  /** Who waits over all open consoles, and in conversations that were left unanswered, the longest first. */
  queue: { ask: null; answer: readonly Waiting[] };
  /** To the console of a conversation that was left unanswered. */
  openWait: { ask: { key: ConversationKey }; answer: null };
  /** It was answered elsewhere: nobody waits there any more. */
  dropWait: { ask: { key: ConversationKey }; answer: null };
  /** Bring another console's tab to the front. `missing` where it is none, or closed. */
  showTab: { ask: { tab: number }; answer: null };
}
export type Question = keyof Questions;

/** The conversation that a console's page shows now. */
export interface OpenConversation {
  readonly tab: number;
  readonly console: string;
  readonly conversation: Conversation;
}

/** A template of this shop, with its former states, the newest first. */
export interface OwnTemplate {
  readonly template: Template;
  readonly history: readonly Version[];
}

/** What a write may have changed; who shows some of it asks again. */
export const changes = [
  'settings',
  'cases',
  'reminders',
  'templates',
  'policy',
  'verdicts',
  'queue',
  'uses',
  'taught',
  'team',
  'papers',
  'faults',
] as const;
export type Changed = (typeof changes)[number];

export interface Here {
  readonly tab: number;
  readonly console: string;
  /** null while its page has said nothing: still loading, switched off, or opened before the extension. */
  readonly state: ConsoleState | null;
}

/** What was erased, how much of it, and when (epoch ms). */
export interface Erased {
  readonly at: number;
  readonly cases: number;
  readonly entries: number;
  readonly promises: number;
  readonly reminders: number;
}

/** What a restored backup did, or in a dry run would do, to the cases that are here. */
export interface Restored {
  /** When the backup was made, epoch ms. */
  readonly made: number;
  readonly added: number;
  readonly newer: number;
  readonly kept: number;
  /** Of buyers erased here since: left out. */
  readonly erased: number;
  /** Templates, verdicts, kept filters and the policy that were taken. */
  readonly others: number;
}

/** A buyer who waits. */
export interface Waiting {
  /** The tab that shows the conversation; null where none does any more. */
  readonly tab: number | null;
  readonly key: ConversationKey | null;
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
  /** As it stands on the page, for the case that this message may open. */
  readonly conversation: Conversation;
  /** The panel's last reading, whose evidence counts in `conversation.messages`; null while there is none. */
  readonly understanding: Understanding | null;
  readonly message: { readonly id: string; readonly text: string; readonly at: number };
  /** What was still found in the draft when it was sent. */
  readonly findings: readonly FindingNote[];
  /** Id of the template it came from, if any. */
  readonly template: string | null;
  /** What the panel says that it promises; null where no panel answered in time: then it is read later. */
  readonly promised: readonly Promised[] | null;
}

/** A sent message of some case that nobody has read for promises yet. */
export interface Unread {
  readonly case: string;
  readonly entry: string;
  readonly text: string;
  readonly at: number;
}

/** The key of a conversation, or null where the page does not say who the buyer is. */
export function keyOf(console: string, conversation: Conversation): ConversationKey | null {
  const { shop, buyer } = conversation;
  const who = buyer.id ?? buyer.name;
  return who ? { console, shop: shop?.id ?? shop?.name ?? null, buyer: who } : null;
}

/** Which conversation is open, in one string: both ends of a line tell by it whether they mean the same. */
export const openIn = ({ console, conversation }: Pick<ConsoleState, 'console' | 'conversation'>): string =>
  JSON.stringify(conversation && keyOf(console, conversation));
