import { sumOf } from '../../../lib/insights/counts.ts';
import { marks, ratedOf } from '../../../lib/insights/rated.ts';
import type { Week } from '../../../lib/insights/weeks.ts';
import { useWords } from '../use-words.ts';
import { Bars } from './bars.tsx';
import { Figure } from './figure.tsx';

/** How content buyers were, as far as they said so: marks that they gave, and who said in the conversation that it is well. */
export function Satisfied({ weeks }: { readonly weeks: readonly Week[] }) {
  const { t } = useWords();
  const all = sumOf(weeks.map(({ counts }) => counts));
  const well = all['well'] ?? 0;
  const isKnown = well + ratedOf(all).of > 0;
  const bar = (id: string, label: string, count: number) => ({ id, label, count, before: null, words: String(count) });
  const rows = weeks.map(({ to, counts }) => {
    const { of, mean } = ratedOf(counts);
    return [to, of, mean ?? '', counts['well'] ?? 0, counts['cases'] ?? 0];
  });
  return (
    <Figure
      id="satisfied"
      name={t('sat.title')}
      note={t('sat.note')}
      none={t('sat.none')}
      heads={[t('ins.week'), t('sat.asked'), t('sat.mean'), t('sat.well'), t('ins.count')]}
      rows={isKnown ? rows : []}
      chart={
        <Bars
          name={t('sat.title')}
          bars={[
            ...marks.map((mark) => bar(String(mark), t('sat.mark', { n: mark }), all[`satisfied|${mark}`] ?? 0)),
            bar('well', t('sat.well'), well),
          ]}
        />
      }
    />
  );
}
