import { useEffect, useRef, useState } from 'react';
import type { Policy } from '../../../lib/policy/policy.ts';
import { Marked } from '../../marked.tsx';
import { useWords } from '../use-words.ts';
import type { Entry } from './entry.ts';
import { Review } from './review.tsx';

interface Props {
  readonly entry: Entry;
  /** Somebody came for it: it is shown, and read out. */
  readonly here: boolean;
  readonly words: string;
  readonly policy: Policy;
  /** Its own day of looking again has come. */
  readonly late: boolean;
  readonly save: (policy: unknown) => Promise<boolean>;
}

/** One thing to look up, with where it is changed and when it is looked at again. */
export function EntryRow({ entry: one, here, words, policy, late, save }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!here) return;
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.focus({ preventScroll: true });
  }, [here]);
  const day = policy.reviews.find(({ of }) => of === one.id)?.day ?? null;
  const set = day === null ? t('hand.review-set') : t('hand.review-on', { day });
  return (
    <li ref={row} aria-current={here ? 'location' : undefined} tabIndex={here ? -1 : undefined}>
      <p className="head">
        <b>
          <Marked text={one.title} words={words} />
        </b>
        <span className="acts">
          {one.link && (
            <a className="link" href={one.link.href} aria-label={`${one.link.words}: ${one.title}`}>
              {one.link.words}
            </a>
          )}
          <button
            type="button"
            className={late ? 'link is-warn' : day === null ? 'link unset' : 'link'}
            aria-expanded={open || late}
            aria-label={`${set}: ${one.title}`}
            onClick={() => setOpen(!open)}
          >
            {set}
          </button>
        </span>
      </p>
      {one.lines.map((line) => (
        <p key={line} className="out">
          <Marked text={line} words={words} />
        </p>
      ))}
      {one.pair && (
        <p className="s">
          <span className="mute">{t('hand.wrong')}</span> <del>{one.pair.wrong}</del>{' '}
          {one.pair.right !== '' && (
            <>
              <span className="mute">{t('hand.right')}</span> <ins>{one.pair.right}</ins>
            </>
          )}
        </p>
      )}
      {one.note && <p className="s mute out">{one.note}</p>}
      {(open || late) && <Review of={one.id} name={one.title} policy={policy} save={save} />}
    </li>
  );
}
