import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Filter, View } from '../../../lib/cases/filter.ts';
import { casesCounted, viewsQuery } from '../../../lib/queries.ts';
import { useNow } from '../../now.tsx';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';
import { viewOf, views } from './views.ts';

interface Props {
  readonly filter: Filter;
  readonly set: (filter: Filter) => void;
  readonly zone: string;
}

const none: readonly View[] = [];
const same = (a: Filter, b: Filter): boolean => {
  const plain = (one: Filter) => JSON.stringify(Object.entries(one).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  return plain(a) === plain(b);
};

/** Filters by name, each with how many it lets through: those that everybody has, and those that were kept. */
export function ViewTabs({ filter, set, zone }: Props) {
  const { t } = useWords();
  const { ask } = useDesk();
  const client = useQueryClient();
  const now = useNow();
  const [naming, setNaming] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  /** What a person has just kept, where they go on; and what was there before something of it was dropped or replaced. */
  const [named, setNamed] = useState<string | null>(null);
  const [before, setBefore] = useState<readonly View[] | null>(null);
  const own = useQuery(viewsQuery).data ?? none;
  const built = views.map((name) => ({ name, words: t(`view.${name}`), filter: viewOf(name, now, zone) }));
  const counts = useQuery(casesCounted([...built, ...own].map((one) => one.filter))).data ?? [];
  const known = [...built, ...own].some((one) => same(one.filter, filter));
  const keep = async (next: readonly View[]) => {
    setFailed(
      await ask('saveViews', { views: next }).then(
        () => false,
        () => true,
      ),
    );
    await client.invalidateQueries({ queryKey: viewsQuery.queryKey });
  };
  const tab = (id: string, words: string, one: Filter, count: number | undefined) => (
    <button
      key={id}
      type="button"
      autoFocus={id === `own-${named}`}
      aria-current={same(one, filter) ? 'true' : undefined}
      onClick={() => set(one)}
    >
      {words} <b className={id === 'risk' && (count ?? 0) > 0 ? 'is-block' : undefined}>{count ?? ''}</b>
    </button>
  );
  return (
    <>
      {built.map((one, at) => tab(one.name, one.words, one.filter, counts[at]))}
      {own.map((one, at) => (
        <span key={one.name} className="kept">
          {tab(`own-${one.name}`, one.name, one.filter, counts[built.length + at])}
          {same(one.filter, filter) && (
            <button
              type="button"
              aria-label={t('view.drop', { name: one.name })}
              onClick={() => {
                setBefore(own);
                void keep(own.filter((each) => each !== one));
              }}
            >
              ×
            </button>
          )}
        </span>
      ))}
      {!known && naming === null && (
        <button type="button" className="link" onClick={() => setNaming('')}>
          {t('view.keep')}
        </button>
      )}
      {naming !== null && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (naming.trim() === '') return;
            const others = own.filter((one) => one.name !== naming.trim());
            setBefore(others.length < own.length ? own : null);
            setNamed(naming.trim());
            void keep([...others, { name: naming.trim(), filter }]);
            setNaming(null);
          }}
        >
          <input
            autoFocus
            className="field short"
            maxLength={30}
            aria-label={t('view.name')}
            placeholder={t('view.name')}
            value={naming}
            onChange={(event) => setNaming(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && setNaming(null)}
          />
        </form>
      )}
      {before !== null && naming === null && (
        <button
          type="button"
          className="link"
          autoFocus
          onBlur={() => setBefore(null)}
          onClick={() => {
            setBefore(null);
            void keep(before);
          }}
        >
          {t('desk.undo')}
        </button>
      )}
      {failed && <span className="is-warn">{t('desk.unsaved')}</span>}
    </>
  );
}
