import type { FactAsked, Offered } from '../language/act.ts';
import type { Bilingual, Lang } from '../language/lang.ts';
import type { Marketplace } from '../conversation/conversation.ts';
import type { ComplaintType, Emotion } from '../conversation/understanding.ts';

/**
 * One practice conversation: a buyer with a trouble, what that buyer says next by what the agent does, and one good way through.
 * What any buyer would say (when blamed, put off, asked for what is not there) stands in `buyers`, not here.
 */
export interface Drill {
  /** = name of its file; of a drill made from a case, its own. */
  readonly id: string;
  readonly lang: Lang;
  readonly type: ComplaintType;
  readonly marketplace: Marketplace | null;
  readonly title: Bilingual;
  /** How the buyer comes in. */
  readonly mood: Emotion;
  /** Name on the card of the goods. */
  readonly goods: string;
  readonly opening: readonly string[];
  /** What the buyer answers when asked for a fact; a photo or a video comes as one. */
  readonly facts: Readonly<Partial<Record<FactAsked, string>>>;
  /** Words of which one in a reply shows that it is about this very trouble; lower case. */
  readonly about: readonly string[];
  /** Offers that settle it; none: any bounded next step does. */
  readonly accepts: readonly Offered[];
  /** Told once the buyer feels heard. */
  readonly more: string;
  /** Said when something else is offered, or when asked what is wanted. */
  readonly wants: string;
  /** Said when a reply leads nowhere. */
  readonly pressed: string;
  /** Said when the buyer has had enough. */
  readonly threat: string;
  /** Said at the good end. */
  readonly thanks: string;
  /** A good way through, reply by reply: where the better sentences beside a score come from. */
  readonly model: readonly string[];
}

export const defineDrill = (drill: Drill): Drill => drill;
