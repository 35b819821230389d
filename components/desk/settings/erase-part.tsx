import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { casesFound } from '../../../lib/queries.ts';
import { useNames } from '../cases/case-marks.tsx';
import { useErase } from '../cases/use-erase.ts';
import { useWords } from '../use-words.ts';

const shown = 12;

/** Find a buyer by name or order, and erase everything of theirs. */
export function ErasePart() {
  const { t } = useWords();
  const { place } = useNames();
  const [words, setWords] = useState('');
  const [sure, setSure] = useState<string | null>(null);
  const { erase, erased } = useErase();
  const sought = words.trim();
  const found = useQuery({ ...casesFound({ words: sought }, 0, shown), enabled: sought !== '' }).data;
  const heads = sought === '' ? [] : (found?.heads ?? []);
  return (
    <section aria-label={t('erase.title')}>
      <h2 className="sec flat">{t('erase.title')}</h2>
      <p className="s mute line">{t('erase.note')}</p>
      <p className="tools flat">
        <input
          className="field wide"
          type="search"
          maxLength={80}
          aria-label={t('erase.find')}
          placeholder={t('erase.find')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {sought !== '' && found && heads.length === 0 && <span className="mute">{t('desk.none')}</span>}
      </p>
      <ul className="whom">
        {heads.map((head) => (
          <li key={head.id}>
            <span className="cut">
              <b>{head.buyer}</b>{' '}
              <span className="mute">
                {place(head)} · {head.orders.join(' ')} · {head.summary}
              </span>
            </span>
            {sure === head.id ? (
              <button
                type="button"
                className="btn danger"
                onBlur={() => setSure(null)}
                onClick={() => void erase([head.id]).then(() => setSure(null))}
              >
                {t('erase.sure')}
              </button>
            ) : (
              <button type="button" className="btn quiet" onClick={() => setSure(head.id)}>
                {t('erase.one')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{erased !== null && t('bulk.erased', { ...erased })}</p>
    </section>
  );
}
