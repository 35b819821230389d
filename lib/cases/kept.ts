/** What lies on the disk, counted. */
export interface Kept {
  readonly cases: number;
  readonly open: number;
  /** Reminders that something was done to. */
  readonly handled: number;
  readonly verdicts: number;
  readonly templates: number;
  /** Receipts of erased buyers. */
  readonly erased: number;
  /** When a backup was last made, epoch ms; null: never. */
  readonly backup: number | null;
  /** Lists are still being made. */
  readonly listing: boolean;
}
