import { useState } from 'react';
import { columns } from '../../../lib/cases/csv.ts';
import { deskWords } from '../../../lib/words/desk/index.ts';
import { dateOf, stampOf } from '../../../lib/words/times.ts';
import { useNow } from '../../now.tsx';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';
import { exportCases } from './export-cases.ts';

interface Exporting {
  readonly written: number;
  readonly all: number;
  readonly failed: boolean;
  readonly stop: (() => void) | null;
}

/** Writes cases into a table and hands it to the browser as a download. */
export function useExport() {
  const { t, lang, locale } = useWords();
  const { ask, saveFile } = useDesk();
  const now = useNow();
  const [exporting, setExporting] = useState<Exporting | null>(null);
  const words: Readonly<Record<string, { readonly [L in typeof lang]: string }>> = deskWords;
  const saying = {
    at: (instant: number) => stampOf(instant, locale.timeZone),
    of: (family: string, value: string) => words[`${family}.${value}`]?.[lang] ?? value,
  };
  const exportThese = async (ids: readonly string[]) => {
    const stop = new AbortController();
    const state = (written: number, failed = false, going = true) =>
      setExporting({ written, all: ids.length, failed, stop: going ? () => stop.abort() : null });
    state(0);
    try {
      const heads = columns.map((column) => t(`csv.${column}`));
      const file = await exportCases(ids, { ask, saying, heads, signal: stop.signal, told: state });
      saveFile(`tuoda-cases-${dateOf(now, locale.timeZone)}.csv`, file);
      state(ids.length, false, false);
    } catch {
      if (stop.signal.aborted) setExporting(null);
      else state(0, true, false);
    }
  };
  return { exporting, exportThese };
}
