import type { Lang } from '../../../lib/language/lang.ts';
import type { Policy } from '../../../lib/policy/policy.ts';
import type { DeskSay } from '../../../lib/words/desk/say.ts';
import { processLines } from '../../handbook-process.ts';
import { linkTo } from '../use-route.ts';
import type { Entry } from './entry.ts';

/** How a complaint goes here, with the way to where it is set. */
export const processEntries = (policy: Policy, t: DeskSay, lang: Lang): readonly Entry[] =>
  processLines(policy, lang).map(({ set, ...one }) => ({
    ...one,
    id: `process ${one.id}`,
    part: 'process',
    ...(set && { link: { href: linkTo('policy'), words: t('desk.policy') } }),
  }));
