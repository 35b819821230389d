import { useState } from 'react';
import type { Policy } from '../../lib/policy/policy.ts';
import { taboos } from '../../lib/taboos/finding.ts';
import { useWords } from './use-words.ts';
import { SearchField } from './search-field.tsx';

type Phrase = Policy['phrases'][number];

interface Props {
  readonly phrases: Policy['phrases'];
  readonly set: (phrases: Policy['phrases']) => void;
}

/** Rows drawn at once; a list of thousands is searched, not scrolled. */
const drawn = 50;
const grades = ['hint', 'warn', 'block'] as const;

/** The team's own phrases: what is not said, and what instead. */
export function PhraseList({ phrases, set }: Props) {
  const { t } = useWords();
  const [words, look] = useState('');
  const [fresh, setFresh] = useState('');
  const found = phrases
    .map((phrase, place) => ({ phrase, place }))
    .filter(({ phrase }) => [phrase.find, phrase.instead, phrase.why].some((one) => one.includes(words.trim())));
  const change = (place: number, to: Partial<Phrase>) => set(phrases.map((one, at) => (at === place ? { ...one, ...to } : one)));
  const field = (place: number, key: 'find' | 'instead' | 'why', value: string, name: string) => (
    <input
      key={value}
      className="field"
      aria-label={name}
      maxLength={key === 'find' ? 80 : 200}
      defaultValue={value}
      onBlur={(event) => event.target.value !== value && change(place, { [key]: event.target.value })}
    />
  );
  return (
    <>
      <form
        className="tools flat"
        onSubmit={(event) => {
          event.preventDefault();
          if (fresh.trim() === '') return;
          set([{ find: fresh.trim(), severity: 'warn', taboo: 0, why: '', instead: '' }, ...phrases]);
          setFresh('');
        }}
      >
        <input
          className="field wide"
          aria-label={t('policy.find')}
          placeholder={t('policy.find')}
          maxLength={80}
          value={fresh}
          onChange={(event) => setFresh(event.target.value)}
        />
        <button type="submit" className="btn" disabled={fresh.trim() === ''}>
          {t('policy.add')}
        </button>
        <span className="grow" />
        {phrases.length > 8 && <SearchField name={t('policy.find-phrase')} words={words} look={look} wide />}
      </form>
      {phrases.length > 0 && (
        <table className="t mini">
          <thead>
            <tr>
              <th>{t('policy.find')}</th>
              <th>{t('policy.instead')}</th>
              <th>{t('policy.reason')}</th>
              <th>{t('policy.grade')}</th>
              <th>{t('policy.of')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {found.slice(0, drawn).map(({ phrase, place }) => (
              <tr key={place}>
                <td>{field(place, 'find', phrase.find, t('policy.find'))}</td>
                <td>{field(place, 'instead', phrase.instead, t('policy.instead'))}</td>
                <td>{field(place, 'why', phrase.why, t('policy.reason'))}</td>
                <td>
                  <select
                    className="field short"
                    aria-label={t('policy.grade')}
                    value={phrase.severity}
                    onChange={(event) => change(place, { severity: grades.find((one) => one === event.target.value) ?? phrase.severity })}
                  >
                    {grades.map((one) => (
                      <option key={one} value={one}>
                        {t(`severity.${one}`)}
                      </option>
                    ))}
                  </select>
                </td>
                <td>
                  <select
                    className="field"
                    aria-label={t('policy.of')}
                    value={phrase.taboo}
                    onChange={(event) => change(place, { taboo: Number(event.target.value) })}
                  >
                    {taboos.map((one) => (
                      <option key={one} value={one}>
                        {t(`taboo.${one}`)}
                      </option>
                    ))}
                  </select>
                </td>
                <td>
                  <button type="button" className="btn quiet" onClick={() => set(phrases.filter((_, at) => at !== place))}>
                    {t('policy.remove')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {found.length > drawn && <p className="s mute">{t('policy.more', { n: found.length - drawn })}</p>}
    </>
  );
}
