import type { KnownSite, TaughtSite, Teachable } from './taught-sites.ts';

/** What may be asked about pages that agents teach. */
export interface TeachingQuestions {
  /** The page in the tab that the person looks at, if it is one that can be taught. */
  teachable: { ask: null; answer: Teachable | null };
  /** Begin a lesson in a tab (null: the one that asks), as soon as its site is given. */
  teach: { ask: { tab: number | null }; answer: null };
  /** The same on a site, in the tab that shows it or a new one. `missing` where it is no web address. */
  teachAt: { ask: { address: string }; answer: null };
  /** What was taught of the site that asks. */
  taughtHere: { ask: null; answer: readonly TaughtSite[] };
  /** The end of a lesson: `console` is the adapter that it stands in for, or null. */
  keepTaught: { ask: Pick<TaughtSite, 'taught'> & { readonly console: string | null }; answer: TaughtSite };
  taughtSites: { ask: null; answer: readonly KnownSite[] };
  /** From another machine, already looked over by the person. */
  importTaught: { ask: TaughtSite; answer: TaughtSite };
  forgetTaught: { ask: Pick<TaughtSite, 'console' | 'host'>; answer: null };
  /** What a console's page is built of, without a name, a number or a text; null: of the tab that asks. */
  outline: { ask: { tab: number | null }; answer: { readonly outline: string } };
}
