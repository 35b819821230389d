import { useMemo, useState } from 'react';
import type { Columns } from '../../lib/templates/formats/format.ts';
import { clashes, incomingOf, incomingTemplates, planImport, undoPlan } from '../../lib/templates/formats/plan.ts';
import type { Clash, Plan } from '../../lib/templates/formats/plan.ts';
import { readList } from '../../lib/templates/formats/read-list.ts';
import { Choice } from '../choice.tsx';
import { ColumnMap } from './column-map.tsx';
import { FileButton } from './file-button.tsx';
import { readImport } from './import-file.ts';
import type { Read } from './import-file.ts';
import { PlanTable } from './plan-table.tsx';
import type { Library } from './use-library.ts';
import { linkTo } from './use-route.ts';
import { useWords } from './use-words.ts';

type Step =
  | { readonly at: 'choose' | 'reading' | 'unreadable' | 'ready' }
  | { readonly at: 'saving'; readonly done: number; readonly all: number }
  | { readonly at: 'done' | 'undone' | 'unsaved' };

/** What was brought in last, and which templates were this shop's own before: those that ship come back by themselves. */
export interface Imported {
  readonly plan: Plan;
  readonly own: ReadonlySet<string>;
}

interface Props {
  readonly library: Library;
  /** Kept while the page of templates stands, so that one can look at the list first and take it back then. */
  readonly last: Imported | null;
  readonly keepLast: (last: Imported | null) => void;
}

/** Brings a list of replies in: what it is, what it would do, and only then what it does; to be taken back as a whole. */
export function ImportWizard({ library, last, keepLast }: Props) {
  const { t, lang } = useWords();
  const [step, setStep] = useState<Step>({ at: last ? 'done' : 'choose' });
  const [read, setRead] = useState<Read | null>(null);
  const [sheet, setSheet] = useState(0);
  const [columns, setColumns] = useState<Columns | null>(null);
  const [clash, setClash] = useState<Clash>('keep');
  const rows = read?.sheets[sheet]?.rows;
  const list = useMemo(() => (rows ? readList(rows, columns?.text ? columns : null) : null), [rows, columns]);
  const unknown = list !== null && list.format === null;
  // ids are given once for a file, so that a look and the import after it speak of the same templates
  const stamp = useMemo(() => (read === null ? '' : crypto.randomUUID().slice(0, 8)), [read]);
  const waiting = step.at === 'ready' || step.at === 'unsaved';
  const plan = useMemo(() => {
    if (read === null || !waiting) return null;
    if (read.own) return planImport(incomingTemplates(read.own.templates), library.all, clash, read.own.bad);
    return list?.columns
      ? planImport(
          incomingOf(list, (line) => `imported-${stamp}-${line}`),
          library.all,
          clash,
          list.bad,
        )
      : null;
  }, [read, waiting, list, library.all, clash, stamp]);

  const take = async (file: File) => {
    setStep({ at: 'reading' });
    setColumns(null);
    setSheet(0);
    const next = await readImport(file);
    setRead(next);
    setStep({ at: next === null ? 'unreadable' : 'ready' });
  };
  const run = async (to: Plan) => {
    const put = [...to.added, ...to.replaced.map((one) => one.after)];
    setStep({ at: 'saving', done: 0, all: put.length });
    try {
      await library.save(put, [], (done) => setStep({ at: 'saving', done, all: put.length }));
      keepLast({ plan: to, own: new Set(library.own.keys()) });
      setStep({ at: 'done' });
    } catch {
      setStep({ at: 'unsaved' });
    }
  };
  const undo = async ({ plan, own }: Imported) => {
    const { added, replaced } = plan;
    // what somebody has changed since the import stays
    const after = new Map(undoPlan(plan, library.all).map((one) => [one.id, one]));
    const back = replaced.flatMap(({ before }) => (after.get(before.id) === before ? before : []));
    const gone = added.filter(({ id }) => !after.has(id));
    try {
      await library.save(
        back.filter(({ id }) => own.has(id)),
        [...gone, ...back.filter(({ id }) => !own.has(id))].map(({ id }) => id),
      );
      keepLast(null);
      setStep({ at: 'undone' });
    } catch {
      setStep({ at: 'unsaved' });
    }
  };
  const count = plan ? plan.added.length + plan.replaced.length : 0;
  return (
    <div className="scroll padded" tabIndex={0} role="region" aria-label={t('imp.title')}>
      <p className="tools flat">
        <FileButton name={t('imp.choose')} accept=".csv,.txt,.tsv,.json,.xlsx" take={(file) => void take(file)} />
        <a className="btn quiet" href={linkTo('templates')}>
          {t('imp.back')}
        </a>
      </p>
      <p className="mute note">{t('imp.note')}</p>
      <div role="status">
        {step.at === 'reading' && <p>{t('imp.reading')}</p>}
        {step.at === 'unreadable' && <p className="is-warn">{t('imp.unreadable')}</p>}
        {step.at === 'saving' && (
          <p>
            <progress value={step.done} max={step.all} aria-label={t('imp.title')} /> {t('imp.progress', step)}
          </p>
        )}
        {step.at === 'unsaved' && <p className="is-warn">{t('desk.unsaved')}</p>}
        {step.at === 'undone' && <p className="is-ok">{t('imp.undone')}</p>}
        {step.at === 'done' && last && (
          <p className="tools flat">
            <span className="is-ok">{t('imp.done', { n: last.plan.added.length + last.plan.replaced.length })}</span>
            <button type="button" className="btn" onClick={() => void undo(last)}>
              {t('desk.undo')}
            </button>
          </p>
        )}
      </div>
      {read !== null && waiting && (
        <>
          <h2 className="sec flat">
            <span className="out">{read.name}</span>
            <span className="mute">
              {read.own ? t('imp.own') : list?.format && t('imp.format', { name: list.format.name[lang] })}
              {read.encoding && ' · '}
              {read.encoding && t('imp.encoding', { name: read.encoding.toUpperCase() })}
            </span>
          </h2>
          {read.sheets.length > 1 && (
            <label className="col">
              <span className="s mute">{t('imp.sheet')}</span>
              <select className="field" value={sheet} onChange={(event) => setSheet(Number(event.target.value))}>
                {read.sheets.map((one, at) => (
                  <option key={one.name} value={at}>
                    {one.name}
                  </option>
                ))}
              </select>
            </label>
          )}
          {unknown && rows && <ColumnMap rows={rows} columns={columns ?? {}} set={setColumns} />}
          {plan && (
            <>
              <div className="tools flat">
                <span className="mute">{t('imp.clash')}</span>
                <Choice
                  name={t('imp.clash')}
                  current={clash}
                  options={clashes.map((one) => [one, t(`imp.clash.${one}`)])}
                  choose={setClash}
                />
                <span className="grow" />
                <button type="button" className="btn big go" disabled={count === 0} onClick={() => void run(plan)}>
                  {t('imp.run', { n: count })}
                </button>
              </div>
              <PlanTable plan={plan} />
            </>
          )}
        </>
      )}
    </div>
  );
}
