import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { FromConsole, ToConsole, PanelAsk } from '../lib/line-messages.ts';
import { refresh } from '../lib/queries.ts';
import { hear, nothingHeard } from './heard.ts';
import type { Heard, Word } from './heard.ts';
import type { Connect } from './line.ts';
import { openPresses } from './presses.ts';
import type { Presses } from './presses.ts';

type Reads = Extract<FromConsole, { kind: 'reads' }>;

interface Line {
  readonly heard: Heard;
  /** false when nobody hears it now. */
  readonly say: (message: ToConsole) => boolean;
  /** Has done what the agent asked for by a press, though the line may be opening again just now. */
  readonly press: (ask: PanelAsk) => void;
  readonly note: (word: Word) => void;
  readonly keys: Set<(key: string) => void>;
  /** Who answers the searches typed into the draft. */
  readonly finds: Set<(words: string) => void>;
  /** Who reads sent messages. */
  readonly reads: Set<(message: Reads) => void>;
}

/** Holds the line to the console's page for as long as the panel stands. */
export function useLine(connect: Connect, clock: () => number): Line {
  const client = useQueryClient();
  const [heard, note] = useReducer((before: Heard, word: Word) => hear(before, word, clock()), nothingHeard);
  const line = useRef<ReturnType<Connect> | null>(null);
  const presses = useRef<Presses | null>(null);
  const [keys] = useState(() => new Set<(key: string) => void>());
  const [finds] = useState(() => new Set<(words: string) => void>());
  const [reads] = useState(() => new Set<(message: Reads) => void>());
  useEffect(() => {
    const stop = new AbortController();
    const link = (to: Heard['link']) => note({ kind: 'link', link: to });
    const say = (message: ToConsole): boolean => line.current?.say(message) ?? false;
    const opened = openPresses(say, () => note({ kind: 'undone', why: 'refused' }), stop.signal);
    presses.current = opened;
    line.current = connect(
      {
        hear: (message) => {
          if (message.kind === 'key') for (const press of keys) press(message.key);
          else if (message.kind === 'find') for (const find of finds) find(message.words);
          else if (message.kind === 'reads') for (const read of reads) read(message);
          else note(message);
          opened.hear(message);
        },
        up: () => {
          link('up');
          void refresh(client);
        },
        down: () => link('down'),
        gone: () => link('gone'),
        away: () => link('away'),
        changed: (what) => void refresh(client, what),
      },
      stop.signal,
    );
    return () => stop.abort();
  }, [connect, client, keys, finds, reads]);
  const say = useCallback((message: ToConsole) => line.current?.say(message) ?? false, []);
  const press = useCallback((ask: PanelAsk) => presses.current?.press(ask), []);
  return { heard, say, press, note, keys, finds, reads };
}
