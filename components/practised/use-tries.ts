import { useCallback, useEffect, useState } from 'react';
import type { FromConsole } from '../../lib/line-messages.ts';
import type { Connect } from '../line.ts';
import { usePushes } from '../use-pushes.ts';
import type { Try } from './tries.ts';

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
  const [done, set] = useState<ReadonlySet<Try>>(new Set());
  const [place, setPlace] = useState<Pick<Tried, 'side' | 'rail'>>({ side: 'right', rail: false });
  const tell = useCallback((one: Try) => set((before) => new Set([...before, one])), []);
  const hear = useCallback(
    (message: FromConsole) => {
      if (message.kind === 'held') tell('block');
      if (message.kind === 'state') setPlace({ side: message.state.side, rail: message.state.rail });
    },
    [tell],
  );
  usePushes(connect, hear);
  useEffect(() => watch(tell), [watch, tell]);
  return { done, forget: () => set(new Set()), ...place };
}
