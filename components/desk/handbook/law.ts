import type { Lang } from '../../../lib/language/lang.ts';
import { laws } from '../../../lib/policy/law/index.ts';
import { lawsAsOf } from '../../../lib/policy/law/law.ts';
import type { DeskSay } from '../../../lib/words/desk/say.ts';
import type { Entry } from './entry.ts';
import { sourceIn } from './source.ts';

/** Laws and marketplace rules, each with its source, how well that was read, and when. */
export function lawEntries(t: DeskSay, lang: Lang): readonly Entry[] {
  const all = Object.entries(laws).map(([id, law]): Entry => {
    const where = [...law.marketplaces.map((one) => t(`marketplace.${one}`)), ...law.markets.map((one) => t(`hand.market.${one}`))];
    return {
      id: `law ${id}`,
      part: 'law',
      group: t(law.marketplaces.length > 0 ? 'hand.marketplace' : 'hand.law'),
      title: law.title[lang],
      lines: [law.text[lang]],
      pair: { wrong: law.breaks[lang], right: law.safe[lang] },
      note: [
        where.join(' '),
        t('hand.source', { source: sourceIn(lang, law.source) }),
        t(`hand.checked.${law.checked}`),
        t('hand.asof', { date: lawsAsOf }),
      ].join(' · '),
    };
  });
  const law = t('hand.law');
  return [...all.filter(({ group }) => group === law), ...all.filter(({ group }) => group !== law)];
}
