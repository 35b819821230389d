import { backupMade } from '../reminders/reminder.ts';
import type { Kept } from '../cases/kept.ts';
import { isRelisting } from './relist.ts';
import type { Database } from './schema.ts';
import { StoredHandled } from './stored.ts';
import * as v from 'valibot';

/** How much of what lies on the disk. */
export async function keptNow(db: Database): Promise<Kept> {
  const tx = db.transaction(['cases', 'heads', 'handled', 'verdicts', 'templates', 'erased']);
  const [cases, open, handled, verdicts, templates, erased, made] = await Promise.all([
    tx.objectStore('cases').count(),
    tx.objectStore('cases').index('open').count(),
    tx.objectStore('handled').count(),
    tx.objectStore('verdicts').count(),
    tx.objectStore('templates').count(),
    tx.objectStore('erased').count(),
    tx.objectStore('handled').get(backupMade),
  ]);
  const backup = v.safeParse(StoredHandled, made);
  return {
    cases,
    open,
    handled,
    verdicts,
    templates,
    erased,
    backup: backup.success ? backup.output.done : null,
    listing: await isRelisting(db),
  };
}
