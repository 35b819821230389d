import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SettingChange, SettingsRefused } from '../../../lib/messages.ts';
import { lineOf } from '../../../lib/policy/where.ts';
import { settingsBeforeQuery } from '../../../lib/queries.ts';
import { dateOf } from '../../../lib/words/times.ts';
import { useNow } from '../../now.tsx';
import { useDesk } from '../context.ts';
import { readPolicyFile } from '../policy-file.ts';
import type { Refused } from '../policy-file.ts';
import { useWords } from '../use-words.ts';

/** Where the taking of a settings file is. */
export type SettingsFileState =
  | { readonly at: 'idle' | 'unsaved' | 'undone' | 'same' }
  | { readonly at: 'looked'; readonly file: unknown; readonly changes: readonly SettingChange[] }
  | { readonly at: 'took'; readonly names: readonly string[] }
  | { readonly at: 'back'; readonly changes: readonly SettingChange[] }
  | { readonly at: 'bad'; readonly why: 'foreign' | 'newer' | 'large' | 'not-json' }
  | { readonly at: 'refused'; readonly name: string; readonly reasons: readonly Refused[] };

/** Every setting saved as a file; a file looked at, taken in parts or whole, and taken back. */
export function useSettingsFile() {
  const { ask, saveFile } = useDesk();
  const { locale } = useWords();
  const now = useNow();
  const [state, setState] = useState<SettingsFileState>({ at: 'idle' });
  const unsaved = () => setState({ at: 'unsaved' });

  const refuse = (name: string, text: string, { refused }: SettingsRefused) =>
    setState(
      typeof refused === 'string'
        ? { at: 'bad', why: refused }
        : { at: 'refused', name, reasons: refused.map((problem) => ({ problem, line: lineOf(text, problem.path) })) },
    );

  return {
    state,
    /** What was taken some time ago, and can still be taken back. */
    earlier: useQuery(settingsBeforeQuery).data ?? null,
    leave: () => setState({ at: 'idle' }),
    async save() {
      const file = await ask('settingsFile', null);
      const text = `${JSON.stringify(file, null, 2)}\n`;
      saveFile(`tuoda-settings-${dateOf(now, locale.timeZone)}.json`, new Blob([text], { type: 'application/json' }));
    },
    async look(chosen: File) {
      const read = await readPolicyFile(chosen);
      if ('problem' in read) return setState({ at: 'bad', why: read.problem });
      try {
        const answer = await ask('lookAtSettings', { file: read.policy });
        if ('refused' in answer) return refuse(chosen.name, read.text, answer);
        setState(answer.changes.length === 0 ? { at: 'same' } : { at: 'looked', file: read.policy, changes: answer.changes });
      } catch {
        unsaved();
      }
    },
    async take(file: unknown, names: readonly string[]) {
      try {
        const answer = await ask('takeSettings', { file, take: names });
        if ('taken' in answer) setState({ at: 'took', names });
      } catch {
        unsaved();
      }
    },
    /** Looked at first: something may have been changed since. */
    lookBack: (changes: readonly SettingChange[]) => setState({ at: 'back', changes }),
    async undo(names: readonly string[]) {
      await ask('undoSettings', { take: names }).then(() => setState({ at: 'undone' }), unsaved);
    },
  };
}
