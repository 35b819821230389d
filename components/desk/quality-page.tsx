import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { LogColumns } from '../../lib/audit/log/columns.ts';
import { findingsCsv, reportPage } from '../../lib/audit/log/export.ts';
import type { Told } from '../../lib/audit/log/export.ts';
import type { QualityReport } from '../../lib/audit/log/sum.ts';
import type { Marketplace } from '../../lib/conversation/conversation.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import { policyOf } from '../../lib/queries.ts';
import { stampOf } from '../../lib/words/times.ts';
import '../styles/quality.css';
import { useDesk } from './context.ts';
import { FileButton } from './file-button.tsx';
import { PageFrame } from './page-frame.tsx';
import { QualityDrop } from './quality-drop.tsx';
import type { Opened, Unfit } from './quality-file.ts';
import { QualityMap } from './quality-map.tsx';
import { QualityReportView } from './quality-report.tsx';
import { startWork } from './quality-work.ts';
import type { Work } from './quality-work.ts';
import { useWords } from './use-words.ts';

type State =
  | { readonly is: 'idle'; readonly failed: Unfit | null }
  | { readonly is: 'opening' }
  | { readonly is: 'asking'; readonly opened: Opened }
  | { readonly is: 'running'; readonly done: number; readonly all: number }
  | { readonly is: 'done'; readonly report: QualityReport; readonly seconds: string };

const accept = '.csv,.tsv,.txt,.xlsx,.jsonl,.json,text/csv';
const csvHeads = [
  'quality.field.talk',
  'quality.field.buyer',
  'quality.field.agent',
  'quality.field.at',
  'quality.csv.severity',
  'quality.taboo',
  'ins.rule',
  'quality.csv.words',
  'quality.csv.reply',
  'quality.csv.why',
] as const;
const many = (count: number): string => count.toLocaleString('en');
const stem = (name: string): string => name.replace(/\.[^.]*$/, '');

/** An exported chat log, every reply of it checked beside the page. */
export function QualityPage() {
  const { t, lang, shopZone } = useWords();
  const { saveFile } = useDesk();
  const policy = useQuery(policyOf(null)).data ?? builtIn;
  const [state, turn] = useState<State>({ is: 'idle', failed: null });
  const [name, call] = useState('');
  const [marketplace, setMarketplace] = useState<Marketplace | null>(null);
  const work = useRef<Work | null>(null);
  const since = useRef(0);
  useEffect(() => () => work.current?.cancel(), []);

  const check = (columns: LogColumns) => {
    since.current = performance.now();
    turn({ is: 'running', done: 0, all: 0 });
    work.current?.check({ columns, marketplace, policy });
  };
  const take = (file: File) => {
    work.current?.cancel();
    call(file.name);
    turn({ is: 'opening' });
    work.current = startWork(file, {
      opened: (opened) => (opened.lacking.length === 0 ? check(opened.columns) : turn({ is: 'asking', opened })),
      progress: (done, all) => turn({ is: 'running', done, all }),
      report: (report) => turn({ is: 'done', report, seconds: ((performance.now() - since.current) / 1000).toFixed(1) }),
      failed: (failed) => turn({ is: 'idle', failed }),
    });
  };
  const cancel = () => {
    work.current?.cancel();
    turn({ is: 'idle', failed: null });
  };
  const told: Told = {
    heads: csvHeads.map((one) => t(one)),
    at: (ms) => stampOf(ms, shopZone),
    severity: (one) => t(`severity.${one}`),
    taboo: (one) => t(`taboo.${one}`),
  };
  const save = (kind: 'html' | 'csv', report: QualityReport) =>
    kind === 'html'
      ? saveFile(`${stem(name)}-tuoda.html`, new Blob([reportPage(report, lang, name)], { type: 'text/html' }))
      : saveFile(`${stem(name)}-tuoda.csv`, new Blob([findingsCsv(report, lang, told)], { type: 'text/csv' }));
  const finished = state.is === 'done' ? state : null;
  return (
    <PageFrame
      title={t('desk.quality')}
      note={
        finished
          ? t('quality.summary', {
              name,
              talks: many(finished.report.talks),
              messages: many(finished.report.messages),
              seconds: finished.seconds,
            })
          : t('quality.note')
      }
      acts={
        finished && (
          <>
            <FileButton name={t('quality.another')} accept={accept} take={take} />
            <button type="button" className="btn big" onClick={() => save('csv', finished.report)}>
              {t('quality.export-rows')}
            </button>
            <button type="button" className="btn big" onClick={() => save('html', finished.report)}>
              {t('quality.export-page')}
            </button>
          </>
        )
      }
    >
      {state.is === 'idle' && (
        <QualityDrop failed={state.failed} accept={accept} marketplace={marketplace} setMarketplace={setMarketplace} take={take} />
      )}
      {state.is === 'opening' && (
        <p className="padded" role="status">
          {t('quality.opening')} {name}
        </p>
      )}
      {state.is === 'asking' && <QualityMap opened={state.opened} start={check} cancel={cancel} />}
      {state.is === 'running' && (
        <div className="padded running" role="status">
          <p>
            {name}{' '}
            <span className="mute">
              {state.all === 0 ? t('quality.opening') : t('quality.running', { done: many(state.done), all: many(state.all) })}
            </span>
          </p>
          <progress aria-label={t('quality.note')} value={state.done} max={Math.max(1, state.all)} />
          <p>
            <button type="button" className="btn big" onClick={cancel}>
              {t('quality.cancel')}
            </button>
          </p>
        </div>
      )}
      {finished && <QualityReportView report={finished.report} />}
    </PageFrame>
  );
}
