import { under } from '../../../lib/insights/counts.ts';
import type { Grouping } from '../../../lib/insights/counts.ts';
import { risesOf } from '../../../lib/insights/rises.ts';
import { others, type Week } from '../../../lib/insights/weeks.ts';
import { sumOf } from '../../../lib/insights/counts.ts';
import { useWords } from '../use-words.ts';
import { Bars } from './bars.tsx';
import { Figure } from './figure.tsx';
import { useNaming } from './naming.ts';

const drawn = 7;

/** Complaints by one of their parts: the last seven days against the seven before, and the whole span in the table. */
export function Grouped({ by, weeks }: { readonly by: Grouping; readonly weeks: readonly Week[] }) {
  const { t } = useWords();
  const nameOf = useNaming();
  const now = weeks.at(-1)?.counts ?? {};
  const was = weeks.at(-2)?.counts ?? {};
  const all = sumOf(weeks.map(({ counts }) => counts));
  const rest = by === 'goods' && (all[others] ?? 0) > 0 ? [others] : [];
  const countIn = (counts: typeof now, value: string) => counts[value === others ? others : `${by}|${value}`] ?? 0;
  const values = [...under(all, by).map(([value]) => value), ...rest].map((value) => ({
    value,
    label: nameOf(by, value),
    now: countIn(now, value),
    was: countIn(was, value),
    all: countIn(all, value),
  }));
  const rose = new Set(risesOf(weeks).flatMap((one) => (one.by === by ? [one.value] : [])));
  const sorted = values.toSorted((a, b) => b.now - a.now || b.all - a.all);
  const head = sorted.slice(0, drawn).filter((one) => one.now + one.was > 0);
  const tail = sorted.slice(drawn);
  const sum = (of: 'now' | 'was') => tail.reduce((total, one) => total + one[of], 0);
  const change = (n: number, before: number) => (n === before ? String(n) : `${n}  ${n > before ? '+' : '−'}${Math.abs(n - before)}`);
  const bars = [
    ...head.map((one) => ({
      id: one.value,
      label: one.label,
      count: one.now,
      before: one.was,
      loud: rose.has(one.value),
      words: change(one.now, one.was),
    })),
    ...(sum('now') + sum('was') === 0
      ? []
      : [
          {
            id: 'rest',
            label: t('ins.rest', { n: tail.length }),
            count: sum('now'),
            before: sum('was'),
            words: change(sum('now'), sum('was')),
          },
        ]),
  ];
  return (
    <Figure
      id={`by-${by}`}
      name={t(`ins.by.${by}`)}
      note={t('ins.by.note')}
      heads={[t(`ins.by.${by}`), t('ins.now'), t('ins.prev'), t('ins.all')]}
      rows={sorted.map((one) => [one.label, one.now, one.was, one.all])}
      chart={bars.length === 0 ? <p className="s mute">{t('ins.fig.none')}</p> : <Bars bars={bars} name={t(`ins.by.${by}`)} />}
    />
  );
}
