import type { Entry } from '../lib/cases/case.ts';
import type { Say } from '../lib/words/say.ts';
import { happenedAt } from '../lib/words/times.ts';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';

/** Steps and promises are noted by what they are and shown in words. */
function textOf({ to, promise, text }: Entry, t: Say): string {
  if (to !== undefined) return t(`step.${to}`);
  if (promise !== undefined && promise.state !== 'open') return `${t(`promise.${promise.state}`)} ${text}`;
  return text;
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
