import * as v from 'valibot';
import { UsesShape, uses } from '../../lib/browser/uses.ts';
import { withCounts } from '../../lib/templates/usefulness.ts';
import { SettingsPatchShape, loadSettings, saveSettings } from '../../lib/browser/settings.ts';
import type { Keeper } from '../../lib/browser/backup-line.ts';
import type { Relay } from '../../lib/browser/relay.ts';
import { backupOf } from '../../lib/database/backup.ts';
import { noteHandled } from '../../lib/database/handled.ts';
import { backupMade, shopWide } from '../../lib/reminders/reminder.ts';
import { forgetOld } from '../../lib/database/erase.ts';
import { relist } from '../../lib/database/relist.ts';
import { forgetBefore } from '../../lib/database/settings-before.ts';
import { restore } from '../../lib/database/restore.ts';
import type { Disk } from './disk.ts';

interface Needs {
  readonly disk: Disk;
  readonly relay: Pick<Relay, 'changed'>;
  readonly reminders: { speak(): Promise<void> };
  readonly now: () => number;
}

type Note = Parameters<typeof noteHandled>[2];

const day = 24 * 3_600_000;

/** Backups of this disk. What a restore brings in is reminded of like everything else. */
export function keeperOf({ disk, relay, reminders, now }: Needs): Keeper {
  return {
    async backup() {
      const db = await disk();
      const at = now();
      const file = backupOf(db, at, { settings: await loadSettings(), uses: await uses.load() });
      // counted once it was read to its end: a download that broke off keeps nothing
      return file.pipeThrough(
        new TransformStream({
          async flush() {
            const made: Note = (id) => ({ id, shown: null, snoozed: null, done: at });
            // the file is whole all the same: at worst it is asked for again a week too early
            await noteHandled(db, [{ id: backupMade, case: shopWide }], made).catch(() => undefined);
            relay.changed(['reminders']);
            await reminders.speak();
          },
        }),
      );
    },
    async restore(file, dryRun, replace) {
      const { settings, uses: counts, ...restored } = await restore(await disk(), file, dryRun, replace);
      if (dryRun) return restored;
      if (replace) await takeSettings(settings);
      await takeUses(counts, replace);
      await relist(await disk());
      relay.changed(['cases', 'reminders', 'policy', 'templates', 'verdicts', 'settings', 'uses']);
      await reminders.speak();
      return restored;
    },
  };
}

/** Settings of a backup, each that can be read. */
async function takeSettings(raw: unknown): Promise<void> {
  const read = v.safeParse(SettingsPatchShape, raw);
  if (read.success) await saveSettings(read.output);
}

/** Counts of a backup, where they can be read; taken twice they count once. */
async function takeUses(raw: unknown, replace: boolean): Promise<void> {
  const read = v.safeParse(UsesShape, raw);
  if (read.success) await uses.change((before) => withCounts(before, read.output, replace));
}

/** Go on with lists that an earlier version, a restored backup or an early end left behind. */
export async function listWhatIsNot({ disk, relay }: Pick<Needs, 'disk' | 'relay'>): Promise<void> {
  await relist(await disk(), () => relay.changed(['cases']));
}

/** Forget what nobody can take back any longer, and the cases that the person does not want kept; without such a wish, none. */
export async function forgetWhatIsOld({ disk, relay, now }: Omit<Needs, 'reminders'>): Promise<void> {
  await forgetBefore(await disk(), now());
  const { keepDays = null } = await loadSettings();
  if (keepDays === null) return;
  const forgotten = await forgetOld(await disk(), now() - keepDays * day);
  if (forgotten > 0) relay.changed(['cases']);
}
