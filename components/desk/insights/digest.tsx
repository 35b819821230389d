import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { judgedOf } from '../../../lib/insights/judged.ts';
import { ratedOf } from '../../../lib/insights/rated.ts';
import type { Insights } from '../../../lib/insights/weeks.ts';
import { instantOf } from '../../../lib/promises/zone.ts';
import { casesCounted, casesFound, comparedOf } from '../../../lib/queries.ts';
import { dueAt } from '../../../lib/words/times.ts';
import { copy } from '../../copy.ts';
import { Dotted } from '../../dotted.tsx';
import { useNow } from '../../now.tsx';
import { PageFrame } from '../page-frame.tsx';
import { linkTo } from '../use-route.ts';
import { useWords } from '../use-words.ts';
import { sidesOf, useChangeWords } from './change-words.ts';
import { useEffectWords } from './measures.tsx';
import { useNaming } from './naming.ts';
import { useSigns } from './signs.tsx';
import { useMeasures } from './use-measures.ts';

const listed = 20;
/** Weeks on each side of a change. */
const comparedWeeks = 4;

/** The week on one page, for the meeting: to print, or to copy as text. */
export function Digest({ insights }: { readonly insights: Insights }) {
  const { t, locale } = useWords();
  const now = useNow();
  const minute = Math.floor(now / 60_000) * 60_000;
  const page = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { weeks } = insights;
  const [week, before] = [weeks.at(-1), weeks.at(-2)];
  const nameOf = useNaming();
  const signs = useSigns(insights);
  const { measures } = useMeasures();
  const effect = useEffectWords(weeks);
  const [year = 0, month = 1, day = 1] = (week?.from ?? '').split('-').map(Number);
  const since = instantOf({ year, month, day, minute: 0 }, locale.shopZone);
  const [open = 0, late = 0] = useQuery(casesCounted([{ state: 'open' }, { state: 'open', dueBefore: minute }])).data ?? [];
  const overdue = useQuery(casesFound({ state: 'open', dueBefore: minute, order: 'due' }, 0, listed)).data?.heads ?? [];
  const closed = useQuery(casesFound({ state: 'closed' }, 0, 200)).data?.heads ?? [];
  const learnt = closed.filter((one) => one.lesson !== '' && (one.closed ?? 0) >= since);
  // the same lesson from several cases stands once, with how many they are
  const lessons = Map.groupBy(learnt, (one) => `${one.cause} ${one.lesson}`);
  const listSign = locale.lang === 'zh' ? '、' : ', ';
  const changes = useQuery(comparedOf(comparedWeeks)).data ?? [];
  const changeWords = useChangeWords();
  const came = changes.flatMap((one) => {
    const clear = judgedOf(one).filter((judged) => judged?.differs === 'fewer' || judged?.differs === 'more');
    const told = clear.flatMap((judged) => (judged ? [`${t(`chg.by.${judged.by}`)} ${sidesOf(judged)}`] : []));
    return told.length === 0 ? [] : [[one.change.day, changeWords(one.change).words, ...told].join(' · ')];
  });
  const rated = ratedOf(week?.counts ?? {});
  const well = week?.counts['well'] ?? 0;
  const part = (title: string, lines: readonly string[], none: string) => (
    <>
      <h2>{title}</h2>
      {lines.length === 0 ? <p className="mute">{none}</p> : null}
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Dotted words={line} />
          </li>
        ))}
      </ul>
    </>
  );
  return (
    <PageFrame
      title={t('dig.title')}
      note={t('dig.span', { from: week?.from ?? '', to: week?.to ?? '' })}
      acts={
        <>
          <a className="btn big" href={linkTo('insights')}>
            {t('ins.back')}
          </a>
          <button type="button" className="btn big" onClick={() => void copy(textIn(page.current)).then(setCopied)}>
            {t(copied === null ? 'dig.copy' : copied ? 'dig.copied' : 'fault.not-copied')}
          </button>
          <button type="button" className="btn big" onClick={() => print()}>
            {t('ins.print')}
          </button>
        </>
      }
    >
      <div className="scroll padded" tabIndex={0} role="region" aria-label={t('dig.title')}>
        <div className="digest" ref={page}>
          <p>{t('dig.counts', { now: week?.counts['cases'] ?? 0, was: before?.counts['cases'] ?? 0, open, late })}</p>
          {rated.of + well > 0 && <p>{t('dig.content', { mean: rated.mean ?? '–', of: rated.of, well })}</p>}
          {part(
            t('dig.signs'),
            signs.map((one) => `${one.title} · ${one.note}`),
            t('dig.signs.none'),
          )}
          {part(
            t('dig.late'),
            [
              ...overdue.map((one) =>
                [one.due === null ? '' : dueAt(one.due, now, { ...locale, timeZone: locale.shopZone }), one.buyer, one.summary, one.owner]
                  .filter(Boolean)
                  .join(' · '),
              ),
              ...(late > overdue.length && overdue.length > 0 ? [t('dig.late.more', { n: late - overdue.length })] : []),
            ],
            t('dig.late.none'),
          )}
          {part(
            t('dig.causes'),
            [...lessons.values()]
              .toSorted((a, b) => b.length - a.length)
              .slice(0, listed)
              .map((same) => {
                const each = (of: (one: (typeof same)[number]) => string) =>
                  [...new Set(same.map(of))].filter(Boolean).slice(0, 3).join(listSign);
                const [first] = same;
                return [
                  nameOf('cause', first?.cause ?? 'none'),
                  first?.lesson,
                  t('dig.times', { n: same.length }),
                  each((one) => one.goods),
                  each((one) => one.owner),
                ]
                  .filter(Boolean)
                  .join(' · ');
              }),
            t('dig.causes.none'),
          )}
          {part(
            t('dig.measures'),
            measures.map((one) =>
              [
                one.type && nameOf('type', one.type),
                one.words || (one.cause && nameOf('cause', one.cause)),
                one.measure,
                one.owner,
                t(`meas.state.${one.state}`),
                effect(one) && `${t('chg.by.cases')} ${effect(one)}`,
              ]
                .filter(Boolean)
                .join(' · '),
            ),
            t('meas.none'),
          )}
          {part(
            t('dig.changed'),
            changes
              .filter(({ change }) => week !== undefined && change.day >= week.from)
              .map(({ change }) => `${change.day} · ${changeWords(change).words}`),
            t('dig.changed.none'),
          )}
          {part(t('dig.came'), came, t('dig.came.none'))}
        </div>
      </div>
    </PageFrame>
  );
}

/** The page as lines of text: what is copied is what is seen. */
function textIn(page: HTMLElement | null): string {
  const lines = [...(page?.querySelectorAll('p, h2, li') ?? [])].map((one) => {
    const words = one.textContent ?? '';
    return one.tagName === 'H2' ? `\n${words}` : one.tagName === 'LI' ? `- ${words}` : words;
  });
  return lines.join('\n');
}
