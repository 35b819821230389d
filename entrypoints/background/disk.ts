import { openDatabase } from '../../lib/database/database.ts';
import type { Database } from '../../lib/database/schema.ts';

/** The open database; opened at the first need and again when the browser closed it. */
export type Disk = () => Promise<Database>;

export function diskOf(name: string): Disk {
  let open: Promise<Database> | null = null;
  return () => {
    open ??= openDatabase(name, () => (open = null)).catch((error: unknown) => {
      open = null;
      throw error;
    });
    return open;
  };
}
