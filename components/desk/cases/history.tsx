import { useState } from 'react';
import type { Case } from '../../../lib/cases/case.ts';
import { plainly } from '../../../lib/cases/grams.ts';
import { Timeline } from '../../timeline.tsx';
import { useWords } from '../use-words.ts';

/** From this many lines on one looks for words in them. */
const many = 8;

/** What happened in one case, with the words of it that are looked for. */
export function History({ one }: { readonly one: Case }) {
  const { t } = useWords();
  const [words, setWords] = useState('');
  const sought = plainly(words);
  const entries = sought === '' ? one.timeline : one.timeline.filter(({ text }) => plainly(text).includes(sought));
  return (
    <>
      <div className="sec">
        <h2>{t('case.timeline')}</h2>
        <span className="mute">{entries.length}</span>
        <span className="grow" />
        {one.timeline.length > many && (
          <input
            className="field short"
            type="search"
            aria-label={t('one.words')}
            placeholder={t('one.words')}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        )}
      </div>
      <Timeline entries={entries} />
    </>
  );
}
