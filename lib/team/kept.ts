import type { Inbox } from './inbox.ts';
import type { AnyPlace } from './place.ts';
import type { Asks } from './publish.ts';
import type { Known } from './read.ts';
import type { Shown } from './shown.ts';
import type { Note } from './trouble.ts';

/** A team as this machine knows it: written in one piece with its items, and only after everything was verified. */
export interface TeamRow {
  readonly team: string;
  /** Where it is read from and, by authors, written to. */
  readonly place: AnyPlace;
  /** Groups that this person is in. */
  readonly groups: readonly string[];
  readonly known: Known;
  /** This machine's own key, and the least number that its next head may bear. */
  readonly own: { readonly kid: string; readonly seq: number } | null;
  /** When everything that was asked for was last answered and right, epoch ms. */
  readonly checked: number | null;
  readonly notes: readonly Note[];
  /** Attempts in a row that were not answered. */
  readonly failures: number;
  /** Much would go, and no lead has agreed: what was good stays until this person says so. */
  readonly held: Asks | null;
  /** What is new or changed since it was last looked at. */
  readonly fresh: readonly Fresh[];
  /** What agents propose, for leads. */
  readonly inboxes: readonly Inbox[];
  /** What this person has proposed. */
  readonly proposed: Inbox['proposals'];
}

export interface Fresh {
  readonly channel: string;
  readonly id: string;
  readonly title: string;
  readonly what: 'new' | 'changed' | 'gone';
}

/** What a shared thing was until `until` (epoch ms, when this machine heard of the change). */
export interface Former {
  readonly value: Shown['value'];
  readonly until: number;
  /** Kid of whoever had written it. */
  readonly by: string | null;
}

/** One shared thing as it is shown, or as it was when it was deleted. */
export interface TeamItemRow extends Shown {
  readonly channel: string;
  /** When it was deleted, epoch ms; null while it is there. */
  readonly gone: number | null;
  /** When this machine saw it come, epoch ms; absent where it was there before. */
  readonly came?: number;
  /** The newest first. */
  readonly history: readonly Former[];
}
