import type { Marketplace } from '../conversation/conversation.ts';
import type { Case, Entry } from './case.ts';
import { emptyForm } from './form.ts';
import type { Channel } from './form.ts';
import { mask } from './mask.ts';
import type { Hide } from './mask.ts';

/** Stands where a console's id would: the complaint came another way. */
export const byHand = 'by-hand';

/** A complaint by phone, mail or a social account, as somebody writes it down. */
export interface HandOpening {
  readonly id: string;
  readonly now: number;
  readonly channel: Channel;
  /** As the person calls the buyer; masked like everything that is written by hand. */
  readonly buyer: string;
  readonly problem: string;
  /** Where it was bought; null where nobody said. Its own clocks then hold for the case. */
  readonly marketplace?: Marketplace | null;
  /** Left out: everything personal is masked. */
  readonly hide?: Hide;
}

export function openByHand({ id, now, channel, buyer, problem, marketplace = null, hide = mask }: HandOpening): Case {
  const summary = hide(problem.trim());
  const name = hide(buyer.trim());
  return {
    id,
    schema: 3,
    console: byHand,
    marketplace,
    shop: { id: null, name: null },
    // nobody's key: two callers of one name stay two
    buyer: { id: `${byHand}/${id}`, name },
    orders: [],
    types: [],
    demands: [],
    emotion: 0,
    risks: [],
    summary,
    step: 'receive',
    opened: now,
    changed: now,
    closed: null,
    timeline: [{ id: `${id}/opened`, at: now, kind: 'step', text: summary, findings: [], to: 'opened', channel }],
    promises: [],
    form: { ...emptyForm, channel, customer: name, problem: summary },
    changes: [],
  };
}

/** What was said outside the console, or only thought. */
export interface HandNote {
  readonly id: string;
  readonly now: number;
  readonly kind: 'buyer' | 'sent' | 'note';
  readonly channel: Channel;
  readonly text: string;
}

/** Noted in the case's history, masked. Noted before: nothing changes. */
export function noteByHand(one: Case, { id, now, kind, channel, text }: HandNote, hide: Hide = mask): Case {
  if (text.trim() === '' || one.timeline.some((entry) => entry.id === id)) return one;
  const entry: Entry = { id, at: now, kind, text: hide(text.trim(), one.orders), findings: [], channel };
  return { ...one, changed: now, timeline: [...one.timeline, entry] };
}
