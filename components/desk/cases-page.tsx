import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Filter } from '../../lib/cases/filter.ts';
import type { CaseHead } from '../../lib/cases/head.ts';
import { casesCounted, casesFound, keptQuery, remindersQuery } from '../../lib/queries.ts';
import { CaseByHand } from '../case-by-hand.tsx';
import { Icon } from '../icon.tsx';
import { useNow } from '../now.tsx';
import { stepAfter } from '../steps.tsx';
import { filterIn } from './cases/asked-filter.ts';
import { BulkBar } from './cases/bulk-bar.tsx';
import { CaseBoard } from './cases/case-board.tsx';
import { CaseDetail } from './cases/case-detail.tsx';
import { CaseRows } from './cases/case-rows.tsx';
import { DeskReminders } from './cases/desk-reminders.tsx';
import { FilterBar } from './cases/filter-bar.tsx';
import { TalkSearch } from './cases/talk-search.tsx';
import { useBulk } from './cases/use-bulk.ts';
import { useErase } from './cases/use-erase.ts';
import { useExport } from './cases/use-export.ts';
import { ViewTabs } from './cases/view-tabs.tsx';
import { viewOf } from './cases/views.ts';
import { useDesk } from './context.ts';
import { PageFrame } from './page-frame.tsx';
import { linkTo } from './use-route.ts';
import { useWords } from './use-words.ts';

const go = (id: string | null) => void (location.hash = id === null ? linkTo('cases') : linkTo('cases', id));

/** Every case of this computer: as a list or by step, narrowed, changed many at a time, and one of them whole. */
export function CasesPage({ at: place }: { readonly at: string | null }) {
  const asked = filterIn(place);
  const at = place?.startsWith('?') ? null : place;
  const { t, locale } = useWords();
  const { ask } = useDesk();
  const now = useNow();
  const zone = locale.shopZone;
  const [filter, setFilter] = useState<Filter>(() => {
    const { words: _words, ...filter } = asked ?? viewOf('open', now, zone);
    return filter;
  });
  const [words, setWords] = useState(asked?.words ?? '');
  const [heeded, setHeeded] = useState(place);
  const [shown, setShown] = useState<'list' | 'board' | 'reminders'>('list');
  const [narrow, setNarrow] = useState(false);
  const [wide, setWide] = useState(false);
  const [byHand, setByHand] = useState(false);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  if (heeded !== place) {
    setHeeded(place);
    // another filter in the address, followed or gone back to
    if (asked) {
      const { words: sought = '', ...others } = asked;
      setFilter(others);
      setWords(sought);
      setPicked(new Set());
    }
  }
  const { bulk, act, takeBack, forget } = useBulk();
  const { erase, erased } = useErase();
  const { exporting, exportThese } = useExport();
  const whole: Filter = words.trim() === '' ? filter : { ...filter, words: words.trim() };
  const counts = useQuery(casesCounted([{ state: 'open' }, viewOf('today', now, zone)])).data ?? [];
  const total = useQuery(casesFound(whole, 0, 60)).data?.total ?? 0;
  const inFilter = useQuery(casesCounted([filter])).data?.[0] ?? 0;
  const past = (useQuery(remindersQuery).data ?? []).filter((one) => one.due < now).length;
  const listing = useQuery(keptQuery).data?.listing ?? false;
  const set = (next: Filter) => {
    setFilter(next);
    setPicked(new Set());
    forget();
  };
  const pick = (heads: readonly CaseHead[], on: boolean) => {
    const next = new Set(picked);
    for (const { id } of heads)
      if (on) next.add(id);
      else next.delete(id);
    setPicked(next);
  };
  const allIds = () => ask('caseIds', { filter: whole });
  const next = (head: CaseHead) => {
    const to = stepAfter(head.step);
    if (head.closed === null && to !== 'closed') void ask('moveCase', { id: head.id, to }).catch(() => undefined);
  };
  return (
    <PageFrame
      title={t('desk.cases')}
      note={listing ? t('cases.listing') : t('cases.note', { open: counts[0] ?? 0, today: counts[1] ?? 0 })}
      acts={
        <>
          <label className="field">
            <Icon name="search" />
            <input
              type="search"
              maxLength={80}
              aria-label={t('desk.search')}
              placeholder={t('cases.search')}
              value={words}
              onChange={(event) => {
                setWords(event.currentTarget.value);
                setPicked(new Set());
              }}
            />
          </label>
          <button type="button" className="btn big" aria-expanded={byHand} onClick={() => setByHand(!byHand)}>
            {t('cases.by-hand')}
          </button>
          <button type="button" className="btn big" onClick={() => void allIds().then(exportThese)}>
            {t('cases.export')}
          </button>
        </>
      }
      views={
        <>
          <ViewTabs filter={filter} set={set} zone={zone} />
          <span className="grow" />
          <button type="button" className="btn quiet" aria-expanded={narrow} onClick={() => setNarrow(!narrow)}>
            {t('filter.title')}
          </button>
          <span className="seg" role="group" aria-label={t('cases.how')}>
            {(['list', 'board', 'reminders'] as const).map((how) => (
              <button key={how} type="button" aria-pressed={shown === how} onClick={() => setShown(how)}>
                {t(`cases.${how}`)}
                {how === 'reminders' && past > 0 && <b className="is-block"> {past}</b>}
              </button>
            ))}
          </span>
        </>
      }
    >
      {narrow && <FilterBar filter={filter} set={set} />}
      {byHand && (
        <div className="hand">
          <CaseByHand
            unfolded
            open={(asked) =>
              void ask('openByHand', asked).then(
                (one) => {
                  setByHand(false);
                  go(one.id);
                },
                () => undefined,
              )
            }
          />
        </div>
      )}
      {(picked.size > 0 || bulk !== null) && (
        <BulkBar
          count={picked.size}
          total={total}
          bulk={bulk}
          act={(what) => void act([...picked], what)}
          undo={() => bulk?.undo && void takeBack(bulk.undo)}
          pickAll={() => void allIds().then((ids) => setPicked(new Set(ids)))}
          pickNone={() => {
            setPicked(new Set());
            forget();
          }}
          exportThem={() => void exportThese([...picked])}
          erase={() => void erase([...picked]).then(() => setPicked(new Set()))}
        />
      )}
      {erased !== null && (
        <p className="tools" role="status">
          {t('bulk.erased', erased)}
        </p>
      )}
      {exporting !== null && (
        <p className="tools" role="status">
          {exporting.failed ? t('cases.export-failed') : t('cases.exporting', { n: exporting.written, all: exporting.all })}
          {exporting.stop && (
            <button type="button" className="btn quiet" onClick={exporting.stop}>
              {t('cases.stop')}
            </button>
          )}
        </p>
      )}
      {words.trim() !== '' && (
        <TalkSearch key={`${words}${JSON.stringify(filter)}`} filter={filter} words={words.trim()} total={inFilter} open={go} />
      )}
      <div className={at === null ? 'split alone' : wide ? 'split whole' : 'split'}>
        {!(wide && at !== null) &&
          (shown === 'list' ? (
            <CaseRows filter={whole} current={at} picked={picked} pick={pick} open={go} next={next} />
          ) : shown === 'board' ? (
            <CaseBoard filter={whole} current={at} open={go} />
          ) : (
            <DeskReminders open={go} />
          ))}
        {at !== null && <CaseDetail key={at} id={at} wide={wide} setWide={setWide} />}
      </div>
    </PageFrame>
  );
}
