import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Restored } from '../../../lib/messages.ts';
import { dateOf } from '../../../lib/words/times.ts';
import { useNow } from '../../now.tsx';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';

const badReasons = ['foreign', 'newer', 'truncated', 'damaged', 'full', 'unsaved', 'silent'] as const;
export type BadReason = (typeof badReasons)[number];

/** Where a backup or a restore is. */
export type BackupState =
  | { readonly at: 'idle' }
  | { readonly at: 'taking' }
  | { readonly at: 'taken'; readonly size: number }
  | { readonly at: 'reading' }
  | { readonly at: 'looked'; readonly file: File; readonly would: Restored }
  | { readonly at: 'did'; readonly restored: Restored }
  | { readonly at: 'bad'; readonly reason: BadReason; readonly line: number };

function badOf(error: unknown): BackupState {
  const told = typeof error === 'object' && error !== null && 'reason' in error ? error.reason : null;
  const line = typeof error === 'object' && error !== null && 'line' in error && typeof error.line === 'number' ? error.line : 1;
  return { at: 'bad', reason: badReasons.find((one) => one === told) ?? 'silent', line };
}

/** A backup taken, or a file looked at first and then merged. */
export function useBackup() {
  const { keeping, saveFile } = useDesk();
  const { locale } = useWords();
  const now = useNow();
  const client = useQueryClient();
  const [state, setState] = useState<BackupState>({ at: 'idle' });
  const doing = async (while_: 'taking' | 'reading', run: () => Promise<BackupState>) => {
    setState({ at: while_ });
    setState(await run().catch(badOf));
    await client.invalidateQueries({ queryKey: ['cases'] });
  };
  return {
    state,
    leave: () => setState({ at: 'idle' }),
    take: () =>
      doing('taking', async () => {
        const file = await keeping.backup();
        saveFile(`tuoda-backup-${dateOf(now, locale.timeZone)}.ndjson.gz`, file);
        return { at: 'taken', size: file.size };
      }),
    look: (file: File) => doing('reading', async () => ({ at: 'looked', file, would: await keeping.restore(file, true, false) })),
    merge: (file: File, replace: boolean) =>
      doing('reading', async () => ({ at: 'did', restored: await keeping.restore(file, false, replace) })),
  };
}
