import type { Lang } from '../../../lib/language/lang.ts';
import type { Policy } from '../../../lib/policy/policy.ts';
import type { DeskSay } from '../../../lib/words/desk/say.ts';
import { knownRules } from '../known-rules.ts';
import { linkTo } from '../use-route.ts';
import type { Entry } from './entry.ts';

/** How things are said: every rule that holds, by its taboo, and the shop's own phrases. */
export function wordingEntries(policy: Policy, t: DeskSay, lang: Lang): readonly Entry[] {
  const rules = knownRules.filter(({ id }) => policy.rules[id] !== 'off');
  return [
    ...policy.phrases.map(({ find, instead, why }) => ({
      id: `phrase ${find}`,
      part: 'wording' as const,
      group: t('hand.phrases'),
      title: why || find,
      lines: [],
      pair: { wrong: find, right: instead },
    })),
    ...rules.map((rule) => ({
      id: `rule ${rule.id}`,
      part: 'wording' as const,
      group: t(`taboo.${rule.taboo}`),
      title: rule.because[lang],
      lines: [rule.instead[lang]],
      ...(rule.ground ? { note: rule.ground.title[lang] } : {}),
      link: { href: linkTo('rules', rule.id), words: t('desk.rules') },
    })),
  ];
}
