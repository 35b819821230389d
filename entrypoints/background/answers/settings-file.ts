import type { Answers } from '../../../lib/browser/door.ts';
import { changesOf, withChanges } from '../../../lib/browser/settings-change.ts';
import { readSettings, settingsFileOf } from '../../../lib/browser/settings-file.ts';
import type { AllSettings } from '../../../lib/browser/settings-file.ts';
import { chosenSettings, loadSettings, replaceSettings } from '../../../lib/browser/settings.ts';
import { loadPolicy, savePolicy } from '../../../lib/database/policies.ts';
import { relist } from '../../../lib/database/relist.ts';
import { Refusal } from '../../../lib/browser/refusal.ts';
import { keepBefore, loadBefore } from '../../../lib/database/settings-before.ts';
import { loadViews, saveViews } from '../../../lib/database/views.ts';

import type { Work } from '../work.ts';

/** Every setting as one file, looked at before it is taken, and taken back. */
export function settingsFileAnswers({
  disk,
  relay,
  written,
  now,
}: Work): Pick<Answers, 'settingsFile' | 'lookAtSettings' | 'takeSettings' | 'settingsBefore' | 'undoSettings'> {
  /** As it was chosen here, under what an administrator fixed. */
  async function chosen(): Promise<AllSettings> {
    const db = await disk();
    const [settings, policy, views] = await Promise.all([chosenSettings(), loadPolicy(db), loadViews(db)]);
    return { settings, policy, views };
  }

  /** The same, saying what of it is fixed. */
  async function shown(): Promise<AllSettings> {
    const [all, { fixed = [] }] = await Promise.all([chosen(), loadSettings()]);
    return { ...all, settings: { ...all.settings, fixed } };
  }

  async function put(all: AllSettings): Promise<void> {
    const db = await disk();
    const changed = await savePolicy(db, all.policy);
    await saveViews(db, all.views);
    await replaceSettings(all.settings);
    if (changed) void relist(db, () => relay.changed(['cases'])).catch(() => undefined);
  }

  /** What was put is put back where half of it could not be: a file holds as a whole or not at all. */
  async function putOver(before: AllSettings, after: AllSettings): Promise<void> {
    await put(after).catch(async (error: unknown) => {
      await put(before).catch(() => undefined);
      throw error;
    });
  }

  /** What the last file replaced, as far as it may still be taken back. */
  async function replaced() {
    const kept = await loadBefore(await disk(), now());
    const read = kept && readSettings(kept.file);
    return kept && read && 'read' in read ? { ...kept, read: read.read } : null;
  }

  return {
    settingsFile: async () => settingsFileOf(await chosen(), now()),
    async lookAtSettings({ file }) {
      const read = readSettings(file);
      if ('refused' in read) return read;
      return { changes: changesOf(await shown(), read.read) };
    },
    async takeSettings({ file, take }) {
      const read = readSettings(file);
      if ('refused' in read) return read;
      const [db, before, at] = [await disk(), await chosen(), now()];
      const earlier = await loadBefore(db, at);
      await keepBefore(db, { file: settingsFileOf(before, at), names: take, at });
      await putOver(before, withChanges(before, read.read, new Set(take))).catch(async (error: unknown) => {
        await keepBefore(db, earlier).catch(() => undefined);
        throw error;
      });
      return written({ taken: take.length }, 'settings', 'policy', 'reminders');
    },
    async settingsBefore() {
      const kept = await replaced();
      const changes = kept ? changesOf(await shown(), kept.read).filter(({ name }) => kept.names.includes(name)) : [];
      return kept && changes.length > 0 ? { at: kept.at, changes } : null;
    },
    async undoSettings({ take }) {
      const kept = await replaced();
      if (!kept) throw new Refusal('missing', 'nothing was taken');
      const before = await chosen();
      await putOver(before, withChanges(before, kept.read, new Set(take.filter((name) => kept.names.includes(name)))));
      await keepBefore(await disk(), null);
      return written(null, 'settings', 'policy', 'reminders');
    },
  };
}
