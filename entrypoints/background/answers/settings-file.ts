import type { Answers } from '../../../lib/browser/door.ts';
import { changesOf, withChanges } from '../../../lib/browser/settings-change.ts';
import { readSettings, settingsFileOf } from '../../../lib/browser/settings-file.ts';
import type { AllSettings } from '../../../lib/browser/settings-file.ts';
import { chosenSettings, loadSettings, replaceSettings } from '../../../lib/browser/settings.ts';
import { loadPolicy, savePolicy } from '../../../lib/database/policies.ts';
import { relist } from '../../../lib/database/relist.ts';
import { loadViews, saveViews } from '../../../lib/database/views.ts';

import type { Work } from '../work.ts';

/** Every setting as one file, looked at before it is taken, and taken back. */
export function settingsFileAnswers({
  disk,
  relay,
  written,
  now,
}: Work): Pick<Answers, 'settingsFile' | 'lookAtSettings' | 'takeSettings'> {
  /** As it was chosen here, under what an administrator fixed. */
  async function chosen(): Promise<AllSettings> {
    const db = await disk();
    const [settings, policy, views] = await Promise.all([chosenSettings(), loadPolicy(db), loadViews(db)]);
    return { settings, policy, views };
  }

  async function put(all: AllSettings): Promise<void> {
    const db = await disk();
    const changed = await savePolicy(db, all.policy);
    await saveViews(db, all.views);
    await replaceSettings(all.settings);
    if (changed) void relist(db, () => relay.changed(['cases'])).catch(() => undefined);
  }

  return {
    settingsFile: async () => settingsFileOf(await chosen(), now()),
    async lookAtSettings({ file }) {
      const read = readSettings(file);
      if ('refused' in read) return read;
      const { fixed = [] } = await loadSettings();
      const before = await chosen();
      return { changes: changesOf({ ...before, settings: { ...before.settings, fixed } }, read.read) };
    },
    async takeSettings({ file, take }) {
      const read = readSettings(file);
      if ('refused' in read) return read;
      const before = await chosen();
      // what was half taken is put back: a file holds as a whole or not at all
      await put(withChanges(before, read.read, new Set(take))).catch(async (error: unknown) => {
        await put(before).catch(() => undefined);
        throw error;
      });
      return written({ before: settingsFileOf(before, now()) }, 'settings', 'policy', 'reminders');
    },
  };
}
