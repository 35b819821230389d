import type { Emotion, Given } from '../conversation/understanding.ts';

/** How a complaint came in. */
export const channels = ['chat', 'phone', 'mail', 'social', 'visit'] as const;
export type Channel = (typeof channels)[number];

/** Where the trouble came from, once it is known. */
export const causes = ['quality', 'misuse', 'logistics', 'service', 'other'] as const;
export type Cause = (typeof causes)[number];

/** How it ended for the buyer. */
export const outcomes = ['as-wished', 'agreed', 'declined', 'no-answer'] as const;
export type Outcome = (typeof outcomes)[number];

/** How grave a complaint is; it sets how often the buyer hears from us. */
export const weights = ['light', 'normal', 'grave'] as const;
export type Weight = (typeof weights)[number];

/** What was looked at before anybody judged. */
export const records = ['order', 'product', 'parcel', 'photo', 'talk'] as const;
export type Checked = (typeof records)[number];

export const agreements = ['none', 'proposed', 'accepted', 'countered'] as const;
export const payments = ['offered', 'agreed', 'paid', 'refused'] as const;

/** Fields of plain words, in the order in which a form shows them. Masked when written. */
export const textFields = [
  'customer',
  'goods',
  'bought',
  'problem',
  'happened',
  'circumstances',
  'wish',
  'behind',
  'coordinator',
  'ground',
  'plan',
  'loss',
  'result',
  'feedback',
  'suggestion',
  'lesson',
] as const;
export type TextField = (typeof textFields)[number];

/** Money or goods of worth that were spoken of. */
export interface Payment {
  readonly id: string;
  readonly at: number;
  readonly amount: number;
  readonly currency: string;
  readonly state: (typeof payments)[number];
  readonly reason: string;
}

/** Whom the case waits for. */
export interface WaitingFor {
  readonly department: string;
  readonly person: string;
  /** Epoch ms. */
  readonly since: number;
}

/** What became of the plan. */
export interface Agreement {
  readonly state: (typeof agreements)[number];
  /** Epoch ms; null while nothing was proposed. */
  readonly at: number | null;
  /** What the buyer wants instead, or what was agreed. */
  readonly words: string;
}

/** Somebody else who has a part: family, a colleague, the carrier. */
export interface Other {
  readonly id: string;
  readonly who: string;
  readonly part: string;
}

/** Something that the buyer gave. */
export interface Piece {
  readonly id: string;
  readonly at: number;
  readonly what: Given | 'file';
  readonly words: string;
}

/** The call after closing: when, and what the buyer answered to its three questions. */
export interface CallBack {
  readonly at: number;
  /** Epoch ms; null until it was made. */
  readonly done: number | null;
  /** How it works now; how the buyer feels about how it was handled; what we should do better. */
  readonly answers: { readonly working: string; readonly feeling: string; readonly better: string };
}

/** One of the six steps, by its place in `steps` of case.ts. */
type OfStep<T> = { readonly [S in 'receive' | 'first-check' | 'analyse' | 'propose' | 'feedback' | 'follow-up']?: T | undefined };

/** Everything in a case that a person may write or set. */
export interface Form extends Readonly<Record<TextField, string>> {
  readonly channel: Channel;
  /** Set by a person; null: as it is read from the conversation. */
  readonly mood: Emotion | null;
  readonly complex: boolean;
  readonly weight: Weight;
  readonly checked: readonly Checked[];
  readonly cause: Cause | null;
  readonly outcome: Outcome | null;
  /** 1 to 5, as the buyer said; null where nobody asked. */
  readonly satisfied: 1 | 2 | 3 | 4 | 5 | null;
  readonly owners: OfStep<string>;
  /** Own limits of steps, epoch ms, instead of those of the policy. */
  readonly limits: OfStep<number>;
  readonly money: readonly Payment[];
  readonly waiting: WaitingFor | null;
  readonly agreement: Agreement;
  readonly others: readonly Other[];
  readonly evidence: readonly Piece[];
  readonly callBack: CallBack | null;
  /** Words of the shop's own, to find cases again by. */
  readonly tags: readonly string[];
}

const noText: Readonly<Record<TextField, string>> = {
  customer: '',
  goods: '',
  bought: '',
  problem: '',
  happened: '',
  circumstances: '',
  wish: '',
  behind: '',
  coordinator: '',
  ground: '',
  plan: '',
  loss: '',
  result: '',
  feedback: '',
  suggestion: '',
  lesson: '',
};

export const emptyForm: Form = {
  ...noText,
  channel: 'chat',
  mood: null,
  complex: false,
  weight: 'normal',
  checked: [],
  cause: null,
  outcome: null,
  satisfied: null,
  owners: {},
  limits: {},
  money: [],
  waiting: null,
  agreement: { state: 'none', at: null, words: '' },
  others: [],
  evidence: [],
  callBack: null,
  tags: [],
};

/** What may be edited of a case: its form, its order numbers and its one line. */
export interface Editable extends Form {
  readonly orders: readonly string[];
  readonly summary: string;
}
export type Field = keyof Editable;

/** A field with its new value. */
export type Edit = { [F in Field]: { readonly field: F; readonly value: Editable[F] } }[Field];

/** One change of a field, kept so that it can be taken back. Who made it: a person, or what was read. */
export interface Change {
  readonly id: string;
  readonly at: number;
  readonly by: 'person' | 'reading';
  readonly before: Edit;
  readonly after: Edit;
}
