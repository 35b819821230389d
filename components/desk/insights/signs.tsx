import { useQuery } from '@tanstack/react-query';
import type { Filter } from '../../../lib/cases/filter.ts';
import { risesOf } from '../../../lib/insights/rises.ts';
import { graveFilter, manyOf } from '../../../lib/insights/signs.ts';
import type { Insights } from '../../../lib/insights/weeks.ts';
import { instantOf } from '../../../lib/promises/zone.ts';
import { casesCounted } from '../../../lib/queries.ts';
import { Icon } from '../../icon.tsx';
import { linkToCases } from '../cases/asked-filter.ts';
import { useWords } from '../use-words.ts';
import { useNaming } from './naming.ts';

const mostRises = 4;

interface Sign {
  readonly id: string;
  readonly loud: boolean;
  readonly title: string;
  readonly note: string;
  readonly count: number;
  readonly filter: Filter;
}

/** What the lead is to look at first, each with the count that it rests on. */
export function useSigns({ weeks, lately }: Insights): readonly Sign[] {
  const { t, locale } = useWords();
  const nameOf = useNaming();
  const graves = useQuery(casesCounted([graveFilter])).data?.[0] ?? 0;
  const since = (day: string | undefined): Pick<Filter, 'from'> => {
    if (day === undefined) return {};
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return { from: instantOf({ year, month, day: date, minute: 0 }, locale.shopZone) };
  };
  const rounded = (n: number) => Math.round(n * 10) / 10;
  return [
    ...(graves === 0
      ? []
      : [
          {
            id: 'grave',
            loud: true,
            title: t('ins.sign.grave', { n: graves }),
            note: t('ins.sign.grave-note'),
            count: graves,
            filter: graveFilter,
          },
        ]),
    ...manyOf(lately).map(({ goods, count }) => ({
      id: `many ${goods}`,
      loud: true,
      title: t('ins.sign.many', { goods, n: count }),
      note: t('ins.sign.many-note'),
      count,
      filter: { words: goods, ...since(weeks.at(-1)?.from) },
    })),
    ...risesOf(weeks)
      .slice(0, mostRises)
      .map(({ by, value, now, before, weeks: compared }) => ({
        id: `${by} ${value}`,
        loud: false,
        title: t('ins.sign.rise', { what: nameOf(by, value) }),
        note: t('ins.sign.rise-note', { now, before: rounded(before), weeks: compared }),
        count: now,
        filter: { ...(by === 'goods' ? { words: value } : { [by]: [value] }), ...since(weeks.at(-1)?.from) },
      })),
  ];
}

export function Signs({ insights }: { readonly insights: Insights }) {
  const { t } = useWords();
  const signs = useSigns(insights);
  if (signs.length === 0) return null;
  return (
    <ul className="signs" aria-label={t('ins.signs')}>
      {signs.map((one) => (
        <li key={one.id} className={one.loud ? 'loud' : undefined}>
          <Icon name={one.loud ? 'block' : 'warn'} />
          <p className="out">
            <b>{one.title}</b> <span className="mute">{one.note}</span>
          </p>
          <a className="link" href={linkToCases(one.filter)} aria-label={`${t('ins.see', { n: one.count })}: ${one.title}`}>
            {t('ins.see', { n: one.count })}
          </a>
        </li>
      ))}
    </ul>
  );
}
