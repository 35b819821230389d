import { useDeferredValue, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Filled } from './filled.tsx';
import { Icon } from './icon.tsx';
import { digitOf, keyName } from './keys.ts';
import { useLocale } from './locale.tsx';
import { Marked } from './marked.tsx';
import { cut } from './quoted.ts';
import type { Controls, Hit } from './scene.ts';

interface Props {
  find: Controls['find'];
  readonly insert: (hit: Hit) => void;
  readonly close: () => void;
}

/** Search templates, rules and earlier cases; arrows choose, Enter puts the chosen one into the draft, Alt with its number at once. */
export function Search({ find, insert, close }: Props) {
  const { t } = useLocale();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState(0);
  const asked = useDeferredValue(words);
  const hits = useMemo(() => find(asked.trim()), [find, asked]);
  const at = Math.min(chosen, hits.length - 1);
  const hit = hits[at];
  const take = (one: Hit | undefined) => one && insert(one);
  const press = (event: KeyboardEvent) => {
    const name = keyName(event.nativeEvent);
    if (name === null) return;
    const digit = name.startsWith('Alt+') ? digitOf(name) : null;
    if (name === 'ArrowDown') setChosen(Math.min(at + 1, hits.length - 1));
    else if (name === 'ArrowUp') setChosen(Math.max(at - 1, 0));
    else if (name === 'Enter') take(hit);
    else if (name === 'Escape') close();
    else if (digit !== null && digit > 0) take(hits[digit - 1]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="find">
      <div className="ask">
        <Icon name="search" />
        <input
          autoFocus
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls="hits"
          aria-activedescendant={hit && `hit-${at}`}
          aria-label={t('search.label')}
          placeholder={t('search.hint')}
          maxLength={100}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setChosen(0);
          }}
          onKeyDown={press}
        />
        <button type="button" aria-label={`Esc ${t('search.close')}`} onClick={() => close()}>
          <kbd>Esc</kbd>
        </button>
      </div>
      <div className="hits">
        <div className="sec">
          <h2>{t('search.templates')}</h2>
          <span className="mute">{hits.length}</span>
        </div>
        {hits.length === 0 && <p className="lead mute">{t('search.none', { words: asked })}</p>}
        <ul id="hits" role="listbox" aria-label={t('search.templates')}>
          {hits.map((one, place) => (
            <li
              key={`${one.kind} ${one.id}`}
              id={`hit-${place}`}
              role="option"
              aria-selected={place === at}
              onClick={() => take(one)}
              onPointerEnter={() => setChosen(place)}
            >
              {place < 9 ? <kbd aria-hidden="true">{place + 1}</kbd> : <span />}
              <div>
                <p className="cut">
                  {one.kind !== 'template' && <span className="tag">{t(`search.kind.${one.kind}`)} </span>}
                  <Marked text={one.title} words={asked} />
                </p>
                <p className="cut s mute">
                  <Marked text={cut(one.text, 80)} words={asked} />
                </p>
              </div>
            </li>
          ))}
        </ul>
      </div>
      {hit && (
        <div className="preview">
          <p>
            <Filled text={hit.text} slots={hit.slots} />
          </p>
          <p className="s mute">
            <span>
              <kbd>Enter</kbd> {t(hit.page === undefined ? 'search.put' : 'search.read')}
            </span>
            <span>
              <kbd>↑</kbd> <kbd>↓</kbd> {t('search.choose')}
            </span>
            <span>
              <kbd>Esc</kbd> {t('search.close')}
            </span>
          </p>
        </div>
      )}
    </div>
  );
}
