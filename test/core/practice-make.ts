import type { Case } from '../../lib/cases/case.ts';
import { emptyForm } from '../../lib/cases/form.ts';
import { understand } from '../../lib/conversation/understand.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import type { Drill } from '../../lib/practice/drill.ts';
import { begin, reply } from '../../lib/practice/play.ts';
import type { Check, Play } from '../../lib/practice/play.ts';
import { checkAll } from '../../lib/taboos/check-all.ts';

export const start = Date.UTC(2026, 10, 18, 2, 0, 0);
/** A closed case full of what must not be told. */
export const closedCase = (change: Partial<Case>): Case => ({
  id: 'c1',
  schema: 3,
  console: 'pinduoduo',
  marketplace: 'pinduoduo',
  shop: { id: 's9', name: '小山家居店' },
  buyer: { id: '8800417236051', name: '李小燕' },
  orders: ['231122-998877'],
  types: ['damaged'],
  demands: ['resend'],
  emotion: 2,
  risks: [],
  summary: '',
  step: 'follow-up',
  opened: start,
  changed: start,
  closed: start,
  timeline: [],
  promises: [],
  form: { ...emptyForm, customer: '李小燕' },
  changes: [],
  ...change,
});

/** The live check, as the desk gives it to a drill. */
export const check: Check = (draft, conversation, now) => checkAll(draft, conversation, builtIn, now, understand(conversation));
/** A drill with these replies, one every forty seconds. */
export const played = (drill: Drill, replies: readonly string[], late = false): Play =>
  replies.reduce((play, text, i) => reply(play, text, { now: start + (i + 1) * 40_000, late, check }), begin(drill, start));

/** What nobody should write. */
export const rude = {
  zh: ['不是跟您说了吗，肯定是您自己弄的', '爱投诉就去投诉，随便你', '这个不归我管，你去找快递'],
  en: ['As I already told you, it must be your own fault.', 'Go ahead and complain, I do not care.', 'Not my problem, ask the courier.'],
};
