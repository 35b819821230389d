import type { Entry } from '../lib/cases/case.ts';
import { steps } from '../lib/cases/case.ts';
import type { Say } from '../lib/words/say.ts';
import { happenedAt } from '../lib/words/times.ts';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';

/** A step is noted by its id and shown by its name. */
function textOf(entry: Entry, t: Say): string {
  const step = entry.kind === 'step' ? steps.find((one) => one === entry.text) : undefined;
  return step === undefined ? entry.text : t(`step.${step}`);
}

/** What happened in a case, oldest first. */
export function Timeline({ entries }: { readonly entries: readonly Entry[] }) {
  const locale = useLocale();
  const { t } = locale;
  const now = useNow();
  if (entries.length === 0) return <p className="lead mute">{t('case.no-timeline')}</p>;
  return (
    <ol className="tl">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className={entry.findings.some((one) => one.severity === 'block') ? 'bad' : entry.kind === 'sent' ? 'ours' : undefined}
        >
          <time dateTime={new Date(entry.at).toISOString()}>{happenedAt(entry.at, now, locale)}</time>
          <i />
          <span className="out">
            {t('entry.line', { who: t(`entry.${entry.kind}`), text: textOf(entry, t) })}
            {entry.findings.length > 0 && <span className="is-warn s"> {t('entry.noted', { n: entry.findings.length })}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
