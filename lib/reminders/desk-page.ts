import type { About } from './reminder.ts';

/** Where on the desk a reminder of the whole shop leads. */
const pages: Readonly<Partial<Record<About, string>>> = { backup: 'settings', policy: 'policy', many: 'insights', review: 'handbook/due' };

/** The desk's page of what the whole shop is reminded of; null for what is of one case. */
export const deskPageOf = (about: About): string | null => pages[about] ?? null;
