import type { StoreTrouble } from './store.ts';

/**
 * Why something in a store was left aside. Each means "no news": what was good before stays.
 * `damaged`: not what such a file looks like, or torn; `signature`: not signed by whom it should be; `other`: of another team;
 * `rollback`: older than what was seen; `fork`: as new as what was seen, and different; `gap`: a step of the root is missing;
 * `role`: signed by somebody who may not; `hash`: not the bytes that were announced; `bomb`: more than it says, or than is taken;
 * `ahead`: claims to have seen what nobody has shown; `empty`: nothing there; `expired`: a warning only, it is still used.
 */
export const reasons = [
  'damaged',
  'signature',
  'other',
  'rollback',
  'fork',
  'gap',
  'role',
  'hash',
  'bomb',
  'ahead',
  'empty',
  'expired',
] as const;
export type Why = StoreTrouble | (typeof reasons)[number];

/** One thing that was left aside, and whose: `kid` is null for the root. */
export interface Note {
  readonly what: 'root' | 'head' | 'pack' | 'inbox';
  readonly kid: string | null;
  readonly why: Why;
}
