import * as v from 'valibot';
import { steps } from '../cases/case.ts';
import { channels } from '../cases/form.ts';
import { ActShape } from '../cases/act-shape.ts';
import { FilterSchema, ViewSchema } from '../cases/filter.ts';
import { erasable } from '../cases/inventory.ts';
import { paperKinds } from '../cases/paper.ts';
import { EditShape } from '../cases/form-shape.ts';
import { marketplaces } from '../conversation/conversation.ts';
import { verdictKinds } from '../taboos/verdict.ts';
import type { Question, Questions } from '../messages.ts';
import type { Framed, FromConsole, ToConsole } from '../line-messages.ts';
import { TemplateShape } from '../templates/schema.ts';
import { outcomes } from '../templates/usefulness.ts';
import { teamQuestions } from './asked-team.ts';
import { RawFaultShape } from './faults.ts';
import { SettingsPatchShape } from './settings.ts';
import {
  BuyerShape,
  DraftShape,
  FindingNoteShape,
  FindingShape,
  PromisedShape,
  ShopShape,
  conversationShape,
  cut,
  instant,
  key,
} from './shapes.ts';
import { TaughtSiteShape } from './taught-sites.ts';
import { UnderstandingShape } from './understood.ts';

const nothing = v.pipe(
  v.nullish(v.unknown()),
  v.transform(() => null),
);
const KeyShape = v.object({ console: key, shop: v.nullable(key), buyer: key });
const tab = v.pipe(v.number(), v.integer(), v.minValue(0));

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const ids = (most: number) => v.pipe(v.array(key), v.maxLength(most));

const edited = v.object({ id: key, edits: v.pipe(v.array(EditShape), v.maxLength(60)) });

const settingNames = v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(100));

/** The form of every question; what does not fit is refused before anything looks at it. */
export const questions = {
  ...teamQuestions,
  settings: nothing,
  saveSettings: SettingsPatchShape,
  nameShop: v.object({ shop: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)) }),
  policy: v.object({ shop: v.nullable(ShopShape), marketplace: v.nullable(v.picklist(marketplaces)) }),
  ownPolicy: nothing,
  savePolicy: v.object({ policy: v.unknown() }),
  verdicts: nothing,
  giveVerdict: v.object({
    what: v.picklist(verdictKinds),
    ...FindingNoteShape.entries,
    words: cut(300),
    draft: cut(2_000),
    console: v.nullable(key),
  }),
  takeBackVerdict: v.object({ id: key }),
  openPage: v.object({ page: v.picklist(['welcome', 'practice']) }),
  forgetPractice: nothing,
  openDesk: v.object({ page: v.pipe(v.string(), v.regex(/^[a-z-]{0,20}(?:\/[\w:.-]{1,80})?$/)) }),
  templates: v.nullish(v.object({ shop: v.nullable(ShopShape) }), null),
  ownTemplates: nothing,
  saveTemplates: v.object({
    put: v.pipe(v.array(TemplateShape), v.maxLength(1_000)),
    remove: v.pipe(v.array(key), v.maxLength(1_000)),
    more: v.exactOptional(v.boolean()),
  }),
  uses: nothing,
  notePut: v.object({ template: key }),
  noteOutcome: v.object({ key: KeyShape, message: key, outcome: v.picklist(outcomes) }),
  forgetUses: nothing,
  caseOf: KeyShape,
  sent: v.object({
    key: KeyShape,
    conversation: conversationShape(10_000),
    understanding: v.nullable(UnderstandingShape),
    message: v.object({ id: key, text: cut(20_000), at: instant }),
    findings: v.pipe(v.array(FindingNoteShape), v.maxLength(200)),
    template: v.nullable(key),
    promised: v.nullable(PromisedShape),
  }),
  unread: nothing,
  readSent: v.object({ case: key, entry: key, promised: PromisedShape }),
  openCase: v.object({ key: KeyShape, conversation: conversationShape(10_000), understanding: v.nullable(UnderstandingShape) }),
  fillCase: v.object({ id: key, conversation: conversationShape(10_000), understanding: UnderstandingShape }),
  cases: nothing,
  findCases: v.object({ filter: FilterSchema, from: v.pipe(whole, v.maxValue(10_000_000)), count: v.pipe(whole, v.maxValue(200)) }),
  countCases: v.object({ filters: v.pipe(v.array(FilterSchema), v.maxLength(60)) }),
  caseIds: v.object({ filter: FilterSchema }),
  casesByIds: v.object({ ids: ids(50) }),
  talkHits: v.object({ ids: ids(200), words: v.pipe(v.string(), v.maxLength(200)) }),
  changeCases: v.object({ ids: ids(200), act: ActShape, as: key }),
  takeBackAct: v.object({ ids: ids(200), as: key }),
  views: nothing,
  saveViews: v.object({ views: v.pipe(v.array(ViewSchema), v.maxLength(30)) }),
  insights: v.object({ weeks: v.pipe(whole, v.minValue(1), v.maxValue(60)) }),
  compared: v.object({ weeks: v.pipe(whole, v.minValue(1), v.maxValue(12)) }),
  noteMended: v.object({ findings: v.pipe(v.array(v.omit(FindingNoteShape, ['severity'])), v.maxLength(50)) }),
  papers: v.object({ kind: v.picklist(paperKinds) }),
  savePaper: v.object({ kind: v.picklist(paperKinds), id: key, text: v.nullable(v.pipe(v.string(), v.maxLength(20_000))) }),
  settingsFile: nothing,
  lookAtSettings: v.object({ file: v.unknown() }),
  takeSettings: v.object({ file: v.unknown(), take: settingNames }),
  settingsBefore: nothing,
  undoSettings: v.object({ take: settingNames }),
  noteFault: RawFaultShape,
  faults: nothing,
  inventory: nothing,
  eraseKept: v.object({ what: v.picklist(erasable) }),
  kept: nothing,
  moveCase: v.object({ id: key, to: v.picklist([...steps, 'closed']) }),
  notePromise: v.object({
    case: key,
    promise: key,
    state: v.picklist(['open', 'kept', 'broken', 'withdrawn']),
    due: v.exactOptional(instant),
  }),
  caseById: v.object({ id: key }),
  editCase: edited,
  undoEdit: v.object({ id: key }),
  closeCase: edited,
  openByHand: v.object({
    channel: v.picklist(channels),
    buyer: cut(80),
    problem: cut(2_000),
    marketplace: v.optional(v.nullable(v.picklist(marketplaces)), null),
  }),
  noteByHand: v.object({ case: key, kind: v.picklist(['buyer', 'sent', 'note']), channel: v.picklist(channels), text: cut(2_000) }),
  similar: v.object({ id: key }),
  reminders: nothing,
  snooze: v.object({ id: key, until: instant }),
  done: v.object({ id: key, state: v.exactOptional(v.picklist(['kept', 'broken'])) }),
  openConsole: v.object({ case: key }),
  popOut: v.object({ tab: v.nullable(tab) }),
  here: nothing,
  eraseBuyer: v.object({ console: key, buyer: key }),
  queue: nothing,
  openWait: v.object({ key: KeyShape }),
  dropWait: v.object({ key: KeyShape }),
  openConversations: nothing,
  showTab: v.object({ tab }),
  teachable: nothing,
  teach: v.object({ tab: v.nullable(tab) }),
  teachAt: v.object({ address: v.pipe(v.string(), v.maxLength(2_000)) }),
  taughtHere: nothing,
  keepTaught: v.object({ console: v.nullable(key), taught: TaughtSiteShape.entries.taught }),
  taughtSites: nothing,
  importTaught: TaughtSiteShape,
  forgetTaught: v.object({ console: key, host: key }),
  outline: v.object({ tab: v.nullable(tab) }),
} satisfies { [Q in Question]: v.GenericSchema<unknown, Questions[Q]['ask']> };

/** What a content script asks, and may ask, only about its own console; the rest is for the extension's own pages. */
export const forPages = [
  'settings',
  'policy',
  'sent',
  'notePut',
  'taughtHere',
  'keepTaught',
  'noteFault',
] as const satisfies readonly Question[];

const part = cut(300);
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const stops = v.pipe(
  v.array(v.object({ start: place, end: place, options: v.exactOptional(v.pipe(v.array(cut(200)), v.maxLength(20))) })),
  v.maxLength(100),
);

export const FromConsoleShape: v.GenericSchema<unknown, FromConsole | Framed> = v.variant('kind', [
  v.object({ kind: v.literal('framed'), mark: key }),
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
  v.object({ kind: v.literal('find'), words: v.pipe(v.string(), v.maxLength(60)) }),
  v.object({ kind: v.literal('tick') }),
  v.object({ kind: v.literal('reads'), id: key, text: cut(20_000), at: instant }),
  v.object({ kind: v.literal('inserted'), ok: v.boolean(), why: v.nullable(v.object({ zh: part, en: part })) }),
  v.object({ kind: v.literal('pressed'), id: key, done: v.boolean() }),
]);

const PanelAskShape = v.variant('kind', [
  v.object({ kind: v.literal('insert'), text: DraftShape, template: v.nullable(key), slots: v.exactOptional(stops) }),
  v.object({
    kind: v.literal('hits'),
    words: v.pipe(v.string(), v.maxLength(60)),
    hits: v.pipe(
      v.array(v.object({ label: part, title: part, text: DraftShape, template: v.nullable(key), slots: stops })),
      v.maxLength(9),
    ),
  }),
  v.object({ kind: v.literal('promised'), id: key, promised: PromisedShape }),
  v.object({ kind: v.literal('fix'), finding: FindingShape, draft: DraftShape }),
  v.object({ kind: v.literal('show'), message: key }),
  v.object({ kind: v.literal('ring'), buyer: BuyerShape }),
  v.object({ kind: v.literal('understood'), first: key, last: key, understanding: UnderstandingShape }),
  v.object({ kind: v.literal('found'), draft: DraftShape, findings: v.pipe(v.array(FindingShape), v.maxLength(500)) }),
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

export const ToConsoleShape: v.GenericSchema<unknown, ToConsole> = v.variant('kind', [
  PanelAskShape,
  v.object({ kind: v.literal('press'), id: key, about: v.pipe(v.string(), v.maxLength(2_000)), ask: PanelAskShape }),
]);
