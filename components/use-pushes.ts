import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { refresh } from '../lib/queries.ts';
import type { FromConsole } from '../lib/line-messages.ts';
import type { Connect } from './line.ts';

const unheard = () => undefined;

/** Asks again for whatever is written elsewhere, for as long as the page stands. @param hear what a console's page says, where one belongs to this page */
export function usePushes(connect: Connect, hear: (message: FromConsole) => void = unheard): void {
  const client = useQueryClient();
  useEffect(() => {
    const stop = new AbortController();
    const up = () => void refresh(client);
    connect({ hear, up, down: unheard, gone: unheard, away: unheard, changed: (what) => void refresh(client, what) }, stop.signal);
    return () => stop.abort();
  }, [client, connect, hear]);
}
