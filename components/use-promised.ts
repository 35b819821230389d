import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { FromConsole, ToConsole } from '../lib/line-messages.ts';
import type { Policy } from '../lib/policy/policy.ts';
import { unreadQuery } from '../lib/queries.ts';
import type { Ask } from './line.ts';
import { useFinds } from './use-finds.ts';
import type { Reader } from './use-reader.ts';

type Reads = Extract<FromConsole, { kind: 'reads' }>;

interface Needs {
  readonly reader: Reader | null;
  readonly policy: Policy;
  /** Who is told what the page wants to be read. */
  readonly reads: Set<(message: Reads) => void>;
  readonly say: (message: ToConsole) => boolean;
  readonly ask: Ask;
}

/** Reads sent messages for what they promise: the one that the page just saw, and those that nobody was there to read. */
export function usePromised({ reader, policy, reads, say, ask }: Needs): void {
  useFinds(reads, reader !== null, ({ id, text, at }) => {
    if (reader) say({ kind: 'promised', id, promised: reader.promisesIn(text, at, policy) });
  });
  const unread = useQuery({ ...unreadQuery, enabled: reader !== null }).data;
  useEffect(() => {
    if (!reader) return;
    for (const { case: of, entry, text, at } of unread ?? [])
      // one that could not be noted is there still when cases change next
      ask('readSent', { case: of, entry, promised: reader.promisesIn(text, at, policy) }).catch(() => undefined);
  }, [reader, unread, policy, ask]);
}
