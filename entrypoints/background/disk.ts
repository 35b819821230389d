import { holdWrites, openDatabase } from '../../lib/database/database.ts';
import type { Database } from '../../lib/database/schema.ts';

/** The open database; opened at the first need and again when the browser closed it. */
export type Disk = () => Promise<Database>;

/** What is to be done before anything is written to a disk that may be torn. */
export interface Care {
  /** Whether it was mended since the browser started and nothing has failed since. */
  isSound(): Promise<boolean>;
  /** @throws when the disk is still not to be trusted. */
  mend(): Promise<void>;
  doubt(): Promise<void>;
}

export function diskOf(name: string, care: Care | null = null): Disk {
  let open: Promise<Database> | null = null;

  function forget(): void {
    open = null;
    void care?.doubt();
  }

  async function reopen(): Promise<Database> {
    try {
      const db = await openDatabase(name, forget);
      if (care) holdWrites(db, mended(care));
      return db;
    } catch (error) {
      forget();
      throw error;
    }
  }

  /** What comes due is told without waiting for this; only what is to be written waits. */
  async function mended(to: Care): Promise<void> {
    if (await to.isSound()) return;
    await to.mend().catch((error: unknown) => {
      forget();
      throw error;
    });
  }

  return async () => {
    open ??= reopen();
    const db = await open;
    if (isOpen(db)) return db;
    // closed by the browser, which has not said so yet
    forget();
    open = reopen();
    return open;
  };
}

function isOpen(db: Database): boolean {
  try {
    db.transaction('erased');
    return true;
  } catch {
    return false;
  }
}
