import { observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Filter } from '../../../lib/cases/filter.ts';
import type { CaseHead } from '../../../lib/cases/head.ts';
import { casesCounted, casesFound } from '../../../lib/queries.ts';
import { CaseRow } from './case-row.tsx';
import { useWords } from '../use-words.ts';

/** Cases of one question. */
const page = 60;
const rowHeight = 32;
/** Columns that give way where there is little room, as the rows name them. */
const inLittleRoom: Readonly<Record<string, string>> = { console: 'origin', wish: 'wants', step: 'phase', turn: 'turn' };

interface Props {
  readonly filter: Filter;
  readonly current: string | null;
  readonly picked: ReadonlySet<string>;
  readonly pick: (heads: readonly CaseHead[], on: boolean) => void;
  readonly open: (id: string) => void;
  readonly next: (head: CaseHead) => void;
}

/** The cases of a filter, as long as it may be: only what is in sight is asked for and drawn. */
export function CaseRows({ filter, current, picked, pick, open, next }: Props) {
  const { t } = useWords();
  const scroll = useRef<HTMLDivElement>(null);
  const [first] = useQueries({ queries: [casesFound(filter, 0, page)] });
  const total = first.data?.total ?? 0;
  // a newcomer is told how a case comes here, and not that a filter lets nothing through
  const fresh = useQuery({ ...casesCounted([{}]), enabled: first.data?.total === 0 }).data?.[0] === 0;
  // it tells by itself when to draw anew; nothing of it is kept between drawings
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    initialRect: { width: 800, height: 640 },
    // a page that is not laid out yet has no height: it draws its first screen all the same
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, (rect) => tell(rect.height > 0 ? rect : { width: 800, height: 640 })),
  });
  const shown = rows.getVirtualItems();
  const pages = [...new Set(shown.map((row) => Math.floor(row.index / page)))];
  const asked = useQueries({ queries: pages.map((at) => casesFound(filter, at * page, page)) });
  const heads = new Map(pages.map((at, place) => [at, asked[place]?.data?.heads ?? []]));
  const headAt = (index: number): CaseHead | undefined => heads.get(Math.floor(index / page))?.[index % page];
  const inSight = shown.flatMap((row) => headAt(row.index) ?? []);
  const at = shown.find((row) => headAt(row.index)?.id === current)?.index ?? -1;
  const focusRow = (index: number) => {
    const head = headAt(Math.max(0, Math.min(total - 1, index)));
    if (head) open(head.id);
    rows.scrollToIndex(Math.max(0, index));
  };
  const start = JSON.stringify(filter);
  useEffect(() => {
    scroll.current?.scrollTo?.({ top: 0 });
  }, [start]);
  const keys = (event: { readonly key: string; preventDefault(): void; readonly target: EventTarget }) => {
    if (event.target instanceof HTMLInputElement && event.key === ' ') return;
    const head = headAt(at);
    const act: Readonly<Record<string, () => void>> = {
      j: () => focusRow(at + 1),
      ArrowDown: () => focusRow(at + 1),
      k: () => focusRow(at - 1),
      ArrowUp: () => focusRow(at - 1),
      ' ': () => head && pick([head], !picked.has(head.id)),
      n: () => head && next(head),
    };
    const run = act[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };
  const all = inSight.length > 0 && inSight.every((head) => picked.has(head.id));
  return (
    <div className="scroll cases" ref={scroll} tabIndex={0} role="region" aria-label={t('cases.list')} onKeyDown={keys}>
      <table className="t" aria-rowcount={total}>
        <thead>
          <tr>
            <th className="ck">
              <input
                type="checkbox"
                aria-label={t('col.pick-all')}
                checked={all}
                onChange={(event) => pick(inSight, event.currentTarget.checked)}
              />
            </th>
            {(['due', 'buyer', 'console', 'matter', 'wish', 'mood', 'step', 'turn', 'risk'] as const).map((column) => (
              <th key={column} scope="col" className={inLittleRoom[column]}>
                {t(`col.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="gap" style={{ height: shown[0]?.start ?? 0 }} aria-hidden="true" />
          {shown.map((row) => {
            const head = headAt(row.index);
            return head ? (
              <CaseRow
                key={head.id}
                head={head}
                place={row.index}
                current={head.id === current}
                picked={picked.has(head.id)}
                pick={(on) => pick([head], on)}
                open={() => open(head.id)}
              />
            ) : (
              <tr key={row.index} aria-hidden="true">
                <td colSpan={10} />
              </tr>
            );
          })}
          <tr className="gap" style={{ height: Math.max(0, rows.getTotalSize() - (shown.at(-1)?.end ?? 0)) }} aria-hidden="true" />
        </tbody>
      </table>
      <p className="tools">
        <span className="mute">
          {total === 0 ? (first.isPending ? '' : t(fresh ? 'list.fresh' : 'list.none')) : t('list.of', { n: total })}
        </span>
        <span className="grow" />
        <span className="mute">
          <kbd>J</kbd> <kbd>K</kbd> {t('list.keys')}
        </span>
      </p>
    </div>
  );
}
