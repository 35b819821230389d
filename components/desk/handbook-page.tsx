import { useQuery } from '@tanstack/react-query';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { policyOf } from '../../lib/queries.ts';
import { entriesWith, parts, placeIn } from './handbook/entry.ts';
import type { Entry } from './handbook/entry.ts';
import { PartOf } from './handbook/part.tsx';
import { useHandbook } from './handbook/use-handbook.ts';
import { useReviewsDue } from './handbook/use-reviews-due.ts';
import { Outcome } from './outcome.tsx';
import { PageFrame } from './page-frame.tsx';
import { linkTo } from './use-route.ts';
import { usePolicy } from './use-policy.ts';
import { useWords } from './use-words.ts';
import { SearchField } from './search-field.tsx';

/** What holds, to look up and to print; a search goes through all five parts. */
export function HandbookPage({ at }: { readonly at: string | null }) {
  return <Pages at={at} due={useReviewsDue()} />;
}

/** Drawn anew when something changes, not with every tick of the clock. */
const Pages = memo(function Pages({ at, due: came }: { readonly at: string | null; readonly due: readonly string[] }) {
  const { t } = useWords();
  const { own, save, outcome } = usePolicy();
  // whoever goes somewhere else in it no longer looks for the words
  const [search, setSearch] = useState({ at, words: '' });
  const words = search.at === at ? search.words : '';
  const sought = useDeferredValue(words.trim());
  // a team's policy holds over one's own, and the handbook tells what holds
  const all = useHandbook(useQuery(policyOf(null)).data ?? own);
  const due = useMemo(() => new Set(came), [came]);
  const place = placeIn(at);
  const view = [...parts, 'all' as const, 'due' as const].find((one) => one === place.view) ?? 'process';
  const found = useMemo(() => entriesWith(sought, all), [sought, all]);
  const inView = ({ id, part }: Entry) => view === 'all' || (view === 'due' ? due.has(id) || due.has(part) : part === view);
  const shown = sought === '' ? found.filter(inView) : found;
  return (
    <PageFrame
      title={t('desk.handbook')}
      note={outcome === null || outcome === 'saved' ? t('hand.note') : <Outcome outcome={outcome} />}
      acts={
        <>
          <SearchField name={t('hand.search')} words={words} look={(to) => setSearch({ at, words: to })} most={80} />
          <button type="button" className="btn big" onClick={() => print()}>
            {t('hand.print')}
          </button>
        </>
      }
      views={
        <>
          {parts.map((one) => (
            <a key={one} href={linkTo('handbook', one)} aria-current={sought === '' && one === view ? 'page' : undefined}>
              {t(`hand.part.${one}`)} <b>{found.filter((entry) => entry.part === one).length}</b>
            </a>
          ))}
          <a href={linkTo('handbook', 'all')} aria-current={sought === '' && view === 'all' ? 'page' : undefined}>
            {t('hand.part.all')} <b>{found.length}</b>
          </a>
          {(due.size > 0 || view === 'due') && (
            <a href={linkTo('handbook', 'due')} aria-current={sought === '' && view === 'due' ? 'page' : undefined}>
              {t('hand.part.due')} <b className="is-warn">{due.size}</b>
            </a>
          )}
        </>
      }
    >
      <div className="scroll padded" tabIndex={0} role="region" aria-label={t('desk.handbook')}>
        <div className="handbook">
          {shown.length === 0 && (
            <p className="mute">{t(sought !== '' ? 'desk.none' : view === 'due' ? 'hand.due.none' : 'hand.cases.none')}</p>
          )}
          {parts.map((one) => {
            const entries = shown.filter(({ part }) => part === one);
            if (entries.length === 0 && !(sought === '' && one === view)) return null;
            return <PartOf key={one} part={one} entries={entries} here={place.entry} words={sought} policy={own} due={due} save={save} />;
          })}
        </div>
      </div>
    </PageFrame>
  );
});
