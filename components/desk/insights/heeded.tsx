import { useQuery } from '@tanstack/react-query';
import { sumOf } from '../../../lib/insights/counts.ts';
import { heededOf } from '../../../lib/insights/heeded.ts';
import type { Week } from '../../../lib/insights/weeks.ts';
import { verdictsQuery } from '../../../lib/queries.ts';
import { taboos } from '../../../lib/taboos/finding.ts';
import { knownRules } from '../known-rules.ts';
import { useWords } from '../use-words.ts';
import { Bars } from './bars.tsx';
import { Figure } from './figure.tsx';

const percent = (part: number, of: number): string => (of === 0 ? '' : `${Math.round((part / of) * 100)}%`);

/** What was done about what the check found: by taboo as bars, by rule as a table, with what people said of each. */
export function HeededFigures({ weeks }: { readonly weeks: readonly Week[] }) {
  const { t, lang } = useWords();
  const verdicts = useQuery(verdictsQuery).data ?? [];
  const heeded = heededOf(sumOf(weeks.map(({ counts }) => counts)));
  const waved = (is: (one: (typeof verdicts)[number]) => boolean) => verdicts.filter(is).length;
  const nameOf = (taboo: number) => {
    const known = taboos.find((one) => one === taboo);
    return known === undefined ? String(taboo) : t(`taboo.${known}`);
  };
  const rules = new Map<string, { taboo: number; rule: string; mended: number; sent: number }>(heeded.rules.map((one) => [one.rule, one]));
  for (const { rule, taboo } of verdicts) if (!rules.has(rule)) rules.set(rule, { taboo, rule, mended: 0, sent: 0 });
  const because = (rule: string) => knownRules.find(({ id }) => id === rule)?.because[lang] ?? '';
  return (
    <>
      <Figure
        id="draft-check"
        name={t('ins.by.heeded')}
        note={t('ins.heeded.note')}
        none={t('ins.rules.none')}
        heads={[t('ins.taboo'), t('ins.heeded.mended'), t('ins.heeded.sent'), t('ins.heeded.said'), t('ins.heeded.share')]}
        rows={heeded.taboos.map(({ taboo, mended, sent }) => [
          nameOf(taboo),
          mended,
          sent,
          waved((one) => one.taboo === taboo),
          percent(sent, mended + sent),
        ])}
        chart={
          <Bars
            name={t('ins.by.heeded')}
            bars={heeded.taboos.map(({ taboo, mended, sent }) => ({
              id: String(taboo),
              label: nameOf(taboo),
              count: mended,
              more: sent,
              before: null,
              words: `${mended + sent}  ${percent(sent, mended + sent)}`,
            }))}
          />
        }
      />
      <Figure
        wide
        id="rules"
        name={t('ins.rules')}
        none={t('ins.rules.none')}
        heads={[t('ins.rule'), t('ins.taboo'), t('ins.heeded.mended'), t('ins.heeded.sent'), t('ins.heeded.said'), t('ins.heeded.share')]}
        rows={[...rules.values()]
          .toSorted((a, b) => b.sent - a.sent || b.mended - a.mended)
          .map(({ taboo, rule, mended, sent }) => [
            because(rule) || rule,
            nameOf(taboo),
            mended,
            sent,
            waved((one) => one.rule === rule),
            percent(sent, mended + sent),
          ])}
      />
    </>
  );
}
