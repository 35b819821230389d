import type { Changed, Question, Questions } from '../lib/messages.ts';
import type { FromConsole, ToConsole } from '../lib/line-messages.ts';

/** A panel's line to the page of its console, as the browser's room opens it. */
export type Connect = (
  hooks: {
    readonly hear: (message: FromConsole) => void;
    readonly up: () => void;
    readonly down: () => void;
    readonly gone: () => void;
    readonly away: () => void;
    readonly changed: (what: readonly Changed[]) => void;
  },
  signal: AbortSignal,
) => { readonly say: (message: ToConsole) => boolean };

/** A question to the background; rejects with a `reason` when it was not done. */
export type Ask = <Q extends Question>(question: Q, body: Questions[Q]['ask']) => Promise<Questions[Q]['answer']>;

const reasons = ['full', 'unsaved', 'refused', 'missing', 'gone', 'silent'] as const;
export type Reason = (typeof reasons)[number];

/** Why a question was not done, as far as it is told. */
export function reasonOf(error: unknown): Reason {
  const told = error instanceof Error && 'reason' in error ? error.reason : null;
  return reasons.find((one) => one === told) ?? 'silent';
}
