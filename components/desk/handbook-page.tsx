import { useDeferredValue, useMemo, useState } from 'react';
import { Icon } from '../icon.tsx';
import { Marked } from '../marked.tsx';
import { entriesWith, parts } from './handbook/entry.ts';
import type { Entry } from './handbook/entry.ts';
import { Review } from './handbook/review.tsx';
import { useHandbook } from './handbook/use-handbook.ts';
import { Outcome } from './outcome.tsx';
import { PageFrame } from './page-frame.tsx';
import { linkTo } from './use-route.ts';
import { usePolicy } from './use-policy.ts';
import { useWords } from './use-words.ts';

/** What holds, to look up and to print; a search goes through all five parts. */
export function HandbookPage({ at }: { readonly at: string | null }) {
  const { t } = useWords();
  const { own, save, outcome } = usePolicy();
  const [words, look] = useState('');
  const sought = useDeferredValue(words.trim());
  const all = useHandbook(own);
  const part = parts.find((one) => one === at) ?? (at === 'all' ? null : 'process');
  const found = useMemo(() => entriesWith(sought, all), [sought, all]);
  const shown = sought === '' && part !== null ? found.filter((one) => one.part === part) : found;
  return (
    <PageFrame
      title={t('desk.handbook')}
      note={outcome === null || outcome === 'saved' ? t('hand.note') : <Outcome outcome={outcome} />}
      acts={
        <>
          <label className="field">
            <Icon name="search" />
            <input
              type="search"
              maxLength={80}
              aria-label={t('hand.search')}
              placeholder={t('hand.search')}
              value={words}
              onChange={({ target }) => look(target.value)}
            />
          </label>
          <button type="button" className="btn big" onClick={() => print()}>
            {t('hand.print')}
          </button>
        </>
      }
      views={
        <>
          {parts.map((one) => (
            <a key={one} href={linkTo('handbook', one)} aria-current={sought === '' && one === part ? 'page' : undefined}>
              {t(`hand.part.${one}`)} <b>{found.filter((entry) => entry.part === one).length}</b>
            </a>
          ))}
          <a href={linkTo('handbook', 'all')} aria-current={sought === '' && part === null ? 'page' : undefined}>
            {t('hand.part.all')} <b>{found.length}</b>
          </a>
        </>
      }
    >
      <div className="scroll padded" tabIndex={0} role="region" aria-label={t('desk.handbook')}>
        <div className="handbook">
          <Review policy={own} save={save} />
          {shown.length === 0 && <p className="mute">{sought === '' ? t('hand.cases.none') : t('desk.none')}</p>}
          {parts.map((one) => (
            <PartOf key={one} name={t(`hand.part.${one}`)} entries={shown.filter((entry) => entry.part === one)} words={sought} />
          ))}
        </div>
      </div>
    </PageFrame>
  );
}

function PartOf({ name, entries, words }: { readonly name: string; readonly entries: readonly Entry[]; readonly words: string }) {
  const { t } = useWords();
  if (entries.length === 0) return null;
  const groups = [...new Set(entries.map(({ group }) => group))];
  return (
    <section>
      <h2>{name}</h2>
      {groups.map((group) => (
        <div key={group}>
          <h3 className="sec flat">{group}</h3>
          <ul>
            {entries
              .filter((one) => one.group === group)
              .map((one) => (
                <li key={one.id}>
                  <p className="head">
                    <b>
                      <Marked text={one.title} words={words} />
                    </b>
                    {one.link && (
                      <a className="link" href={one.link.href} aria-label={`${one.link.words}: ${one.title}`}>
                        {one.link.words}
                      </a>
                    )}
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
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
