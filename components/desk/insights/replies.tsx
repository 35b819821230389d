import { atShare } from '../../../lib/insights/spread.ts';
import { sumOf, under } from '../../../lib/insights/counts.ts';
import type { Week } from '../../../lib/insights/weeks.ts';
import { lasting, running } from '../../../lib/words/times.ts';
import { useWords } from '../use-words.ts';
import { Figure } from './figure.tsx';
import { useNaming } from './naming.ts';
import { Spans } from './spans.tsx';

/** How long buyers waited for the first reply, by console, over the whole span. */
export function Replies({ weeks }: { readonly weeks: readonly Week[] }) {
  const { t, lang } = useWords();
  const nameOf = useNaming();
  const all = sumOf(weeks.map(({ counts }) => counts));
  const consoles = [...new Set(under(all, 'reply').map(([name]) => name.split('|')[0] ?? ''))];
  const words = (ms: number) => (ms < 3_600_000 ? running(ms) : lasting(ms, lang));
  const rows = consoles.flatMap((console) => {
    const [half, most] = [atShare(all, `reply|${console}`, 0.5), atShare(all, `reply|${console}`, 0.9)];
    return half && most ? [{ console, median: half.ms, ninety: most.ms, of: half.of }] : [];
  });
  const sorted = rows.toSorted((a, b) => b.ninety - a.ninety);
  const minutes = (ms: number) => Math.round(ms / 6_000) / 10;
  return (
    <Figure
      id="first-reply"
      name={t('ins.by.reply')}
      note={t('ins.reply.note')}
      heads={[t('ins.by.console'), t('ins.count'), t('ins.median'), t('ins.ninety')]}
      rows={sorted.map((one) => [nameOf('console', one.console), one.of, words(one.median), words(one.ninety)])}
      file={{
        heads: [
          t('ins.by.console'),
          t('ins.count'),
          t('ins.minutes', { name: t('ins.median') }),
          t('ins.minutes', { name: t('ins.ninety') }),
        ],
        rows: sorted.map((one) => [nameOf('console', one.console), one.of, minutes(one.median), minutes(one.ninety)]),
      }}
      chart={
        <Spans
          name={t('ins.by.reply')}
          spans={sorted.map((one) => ({
            id: one.console,
            label: nameOf('console', one.console),
            median: one.median,
            ninety: one.ninety,
            words: `${words(one.median)} · ${words(one.ninety)}`,
          }))}
        />
      }
    />
  );
}
