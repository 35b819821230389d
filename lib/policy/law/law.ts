import type { Marketplace } from '../../conversation/conversation.ts';
import type { Bilingual } from '../../language/lang.ts';

/** Day on which the sources below were last read. */
export const lawsAsOf = '2026-11-22';

/** A law or a marketplace's rule on which a finding rests. */
export interface Law {
  /** Name of the law with its articles, as one would cite it. */
  readonly title: Bilingual;
  /** What it says, in one sentence. */
  readonly text: Bilingual;
  /** Where the wording was read. */
  readonly source: string;
  /** Numbers of the collected rules of law and platforms that it states. */
  readonly rows: readonly string[];
  /**
   * How a breach shows. `words`: a rule finds it in a draft and names this ground; `sense`: only whoever reads the conversation sees it,
   * and the taboos about listening, passing on and promising speak; `clock`: on the waiting clock; `case`: in what was promised and kept.
   */
  readonly shown: 'words' | 'sense' | 'clock' | 'case';
  /** `text`: the rule's own wording was read; `secondary`: a copy, a trainer or a vendor names it. */
  readonly checked: 'text' | 'secondary';
  /** Where the law holds. */
  readonly markets: readonly Market[];
  /** Marketplaces whose own rule it is; empty for a law. */
  readonly marketplaces: readonly Marketplace[];
  /** One draft that breaks it, and what may be said instead. */
  readonly breaks: Bilingual;
  readonly safe: Bilingual;
}
export type Market = 'cn' | 'us' | 'eu' | 'sea' | 'world';
