import { runningLong } from '../lib/words/times.ts';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';
import type { Other } from './scene.ts';

interface Props {
  readonly others: readonly Other[];
  readonly show: (other: Other) => void;
  readonly drop: (other: Other) => void;
}

/** The others who wait, in any console, the worst first; what does not fit the line is left out whole. A click brings their page to the front. */
export function Queue({ others, show, drop }: Props) {
  const { t, lang } = useLocale();
  const now = useNow();
  const over = (one: Other) => now - one.since - one.limit;
  const worst = [...others].sort((a, b) => over(b) - over(a) || a.since - b.since);
  return (
    <div className="queue">
      <span>{t('queue.others', { n: others.length })}</span>
      {worst.map((one) => (
        <span key={`${one.tab} ${one.buyer}`} className="one">
          <button type="button" className="two" title={t(one.tab === null ? 'queue.find' : 'queue.show')} onClick={() => show(one)}>
            {over(one) > 0 ? (
              <span className="over">{t('queue.over', { over: runningLong(over(one), lang) })}</span>
            ) : (
              runningLong(now - one.since, lang)
            )}{' '}
            <span className="out">{one.buyer}</span>
            {one.place !== '' && <span className="mute"> {one.place}</span>}
          </button>
          {one.tab === null && (
            <button type="button" className="gone" title={t('queue.drop')} onClick={() => drop(one)}>
              <span aria-hidden="true">✓</span>
              <span className="sr">{t('queue.drop')}</span>
            </button>
          )}
        </span>
      ))}
    </div>
  );
}
