import type { Desk } from '../../components/desk/context.ts';
import { giveBackup, takeBackup } from '../../lib/browser/backup-line.ts';

/** How the desk saves and brings back everything: by the background, which alone has the database. */
export const keeping: Desk['keeping'] = { backup: takeBackup, restore: giveBackup };
