import { joinReports } from '../../lib/audit/log/join.ts';
import type { LogColumns } from '../../lib/audit/log/columns.ts';
import type { QualityReport } from '../../lib/audit/log/sum.ts';
import type { Marketplace } from '../../lib/conversation/conversation.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import type { Opened, Unfit } from './quality-file.ts';

export type ToWorker =
  | { readonly kind: 'open'; readonly file: Blob }
  | {
      readonly kind: 'check';
      readonly file: Blob;
      readonly columns: LogColumns;
      readonly marketplace: Marketplace | null;
      readonly policy: Policy;
      /** This worker's share: every `parts`-th conversation from `part`. */
      readonly part: number;
      readonly parts: number;
    };

export type FromWorker =
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  | { readonly kind: 'report'; readonly report: QualityReport }
  | { readonly kind: 'failed'; readonly why: Unfit };

export interface Hear {
  readonly opened: (opened: Opened) => void;
  /** Messages checked, and how many there are. */
  readonly progress: (done: number, all: number) => void;
  readonly report: (report: QualityReport) => void;
  readonly failed: (why: Unfit) => void;
}

/** A file being checked beside the page, which stays free all the while. */
export interface Work {
  readonly check: (asked: { readonly columns: LogColumns; readonly marketplace: Marketplace | null; readonly policy: Policy }) => void;
  /** At once; nothing is heard any more. */
  readonly cancel: () => void;
}

/** Bytes that all workers together may hold: each reads the file by itself, and in rows it takes several times its size. */
const held = 150_000_000;

/** One core stays for the page and the rest of the machine; a large file is read by few. */
const workersFor = ({ size }: Blob): number =>
  Math.max(1, Math.min(6, (navigator.hardwareConcurrency || 2) - 1, Math.floor(held / Math.max(1, size))));

const start = (hear: (message: FromWorker) => void, failed: Hear['failed']): Worker => {
  const worker = new Worker(new URL('quality-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data));
  worker.addEventListener('error', () => failed('broken'));
  return worker;
};
const send = (worker: Worker, message: ToWorker): void => worker.postMessage(message);

/** Opens a file; `opened` is heard when its header is known, and `check` may follow. */
export function startWork(file: Blob, hear: Hear): Work {
  let workers: readonly Worker[] = [];
  const end = () => {
    for (const one of workers) one.terminate();
    workers = [];
  };
  const failed: Hear['failed'] = (why) => {
    if (workers.length === 0) return;
    end();
    hear.failed(why);
  };
  const shares = new Map<number, { readonly done: number; readonly all: number }>();
  const reports: QualityReport[] = [];
  const listen = (part: number) => (message: FromWorker) => {
    if (message.kind === 'opened') return hear.opened(message.opened);
    if (message.kind === 'failed') return failed(message.why);
    if (message.kind === 'progress') {
      shares.set(part, message);
      const all = [...shares.values()];
      return hear.progress(
        all.reduce((sum, one) => sum + one.done, 0),
        // shares are alike: what the others have not told yet is as much as theirs
        Math.round((all.reduce((sum, one) => sum + one.all, 0) * workers.length) / all.length),
      );
    }
    reports.push(message.report);
    const [first, ...rest] = reports;
    if (first === undefined || reports.length < workers.length) return undefined;
    end();
    return hear.report(joinReports([first, ...rest]));
  };
  const first = start(listen(0), failed);
  workers = [first];
  send(first, { kind: 'open', file });
  return {
    check(asked) {
      const parts = workersFor(file);
      workers = [first, ...Array.from({ length: parts - 1 }, (_, at) => start(listen(at + 1), failed))];
      for (const [part, worker] of workers.entries()) send(worker, { kind: 'check', file, ...asked, part, parts });
    },
    cancel: end,
  };
}
