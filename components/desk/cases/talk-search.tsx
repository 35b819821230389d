import { useEffect, useRef, useState } from 'react';
import type { Filter } from '../../../lib/cases/filter.ts';
import type { TalkHit } from '../../../lib/cases/talk-hits.ts';
import { happenedAt } from '../../../lib/words/times.ts';
import { useNow } from '../../now.tsx';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';

const atOnce = 100;
const mostHits = 200;

interface Looking {
  readonly looked: number;
  readonly all: number;
  readonly hits: readonly TalkHit[];
  readonly going: boolean;
}

/** Words in the histories of the cases that a filter lets through, looked at one by one, with how far it is and a stop. */
export function TalkSearch({
  filter,
  words,
  total,
  open,
}: {
  readonly filter: Filter;
  readonly words: string;
  readonly total: number;
  readonly open: (id: string) => void;
}) {
  const { t, locale } = useWords();
  const { ask } = useDesk();
  const now = useNow();
  const [looking, setLooking] = useState<Looking | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const look = async () => {
    stop.current?.abort();
    const { signal } = (stop.current = new AbortController());
    const { words: _, ...others } = filter;
    const ids = await ask('caseIds', { filter: others });
    let hits: readonly TalkHit[] = [];
    for (let at = 0; at < ids.length && hits.length < mostHits && !signal.aborted; at += atOnce) {
      hits = [...hits, ...(await ask('talkHits', { ids: ids.slice(at, at + atOnce), words }))];
      if (!signal.aborted)
        setLooking({ looked: Math.min(at + atOnce, ids.length), all: ids.length, hits, going: at + atOnce < ids.length });
    }
    setLooking((last) => last && { ...last, going: false });
  };
  return (
    <div className="talks">
      <p className="tools">
        <button type="button" className="btn" disabled={looking?.going} onClick={() => void look().catch(() => setLooking(null))}>
          {t('talk.search', { words })}
        </button>
        <span className="mute">
          {looking === null
            ? t('talk.range', { n: total })
            : looking.going
              ? t('talk.progress', { n: looking.looked, all: looking.all, found: looking.hits.length })
              : t('talk.done', { all: looking.looked, found: looking.hits.length })}
        </span>
        {looking?.going && (
          <>
            <progress max={looking.all} value={looking.looked} aria-label={t('talk.range', { n: looking.all })} />
            <button type="button" className="btn quiet" onClick={() => stop.current?.abort()}>
              {t('cases.stop')}
            </button>
          </>
        )}
      </p>
      <ul>
        {looking?.hits.map((hit) => (
          <li key={hit.id}>
            <button type="button" className="link" onClick={() => open(hit.id)}>
              {hit.buyer}
            </button>
            {hit.lines.map((line) => (
              <p key={line.id} className="s">
                <span className="mute">{happenedAt(line.at, now, locale)}</span> {line.text}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
