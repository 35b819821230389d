import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { refresh } from '../../lib/queries.ts';
import type { Connect } from '../line.ts';
import type { Try } from './tries.ts';

const nothing = () => undefined;

/** What the engine asks of the background while somebody practises, told as what was tried. */
export type Watch = (told: (tried: Try) => void) => () => void;

export interface Tried {
  readonly done: ReadonlySet<Try>;
  readonly forget: () => void;
  /** Where the panel stands, as the engine says. */
  readonly side: 'left' | 'right';
  readonly rail: boolean;
}

/** Hears what the engine says of this very page, as a panel does, and remembers what was tried. */
export function useTries(connect: Connect, watch: Watch): Tried {
  const client = useQueryClient();
  const [done, set] = useState<ReadonlySet<Try>>(new Set());
  const [place, setPlace] = useState<Pick<Tried, 'side' | 'rail'>>({ side: 'right', rail: false });
  useEffect(() => {
    const stop = new AbortController();
    const tell = (one: Try) => set((before) => new Set([...before, one]));
    connect(
      {
        hear(message) {
          if (message.kind === 'held') tell('block');
          if (message.kind === 'state') setPlace({ side: message.state.side, rail: message.state.rail });
        },
        up: () => void refresh(client),
        down: nothing,
        gone: nothing,
        away: nothing,
        changed: (what) => void refresh(client, what),
      },
      stop.signal,
    );
    const unwatch = watch(tell);
    return () => {
      stop.abort();
      unwatch();
    };
  }, [client, connect, watch]);
  return { done, forget: () => set(new Set()), ...place };
}
