import { useEffect, useState } from 'react';
import type { Message } from '../../lib/conversation/conversation.ts';
import type { Drill } from '../../lib/practice/drill.ts';
import { begin, reply } from '../../lib/practice/play.ts';
import type { Check, Play } from '../../lib/practice/play.ts';

/** How long the buyer types, ms. */
const typing = 1_400;
/** The buyer came in this long ago, ms: the clock that counts the wait has something to show. */
const waited = 100_000;

export interface Played {
  /** Another one for each beginning, so that the engine takes it for another buyer. */
  readonly buyer: string;
  readonly messages: readonly Message[];
  readonly types: boolean;
  readonly end: Play['end'];
  send(text: string): void;
  again(): void;
}

interface State {
  readonly began: number;
  readonly play: Play;
  /** How many of its messages stand on the page. */
  readonly shown: number;
}

function start(drill: Drill, now: number): State {
  const play = begin(drill, now - waited);
  return { began: now, play, shown: play.messages.length };
}

/** One conversation with a scripted buyer, whose answers come after a moment. */
export function usePlay(drill: Drill, check: Check, clock: () => number): Played {
  const [kept, set] = useState<State>(() => start(drill, clock()));
  // another language, another buyer
  const state = kept.play.drill === drill ? kept : start(drill, kept.began + 1);
  if (state !== kept) set(state);
  const { play, shown, began } = state;
  const types = shown < play.messages.length;
  useEffect(() => {
    if (!types) return undefined;
    const answer = setTimeout(() => set((before) => ({ ...before, shown: before.play.messages.length })), typing);
    return () => clearTimeout(answer);
  }, [types, play]);
  return {
    buyer: `${drill.id}-${began}`,
    messages: play.messages.slice(0, shown),
    types,
    end: types ? null : play.end,
    send(text) {
      const after = reply(play, text, { now: clock(), late: false, check });
      // what the agent wrote stands there at once, and whatever the buyer was still typing before it
      if (after !== play) set({ began, play: after, shown: play.messages.length + 1 });
    },
    again: () => set(start(drill, clock())),
  };
}
