import type { Suggestion } from '../lib/templates/template.ts';
import { Filled } from './filled.tsx';
import { useLocale } from './locale.tsx';

interface Props {
  readonly suggestions: readonly Suggestion[] | null;
  /** Place of the reply that Enter takes; -1 where Enter takes none. */
  readonly chosen: number;
  readonly choose: (place: number) => void;
  readonly insert: (suggestion: Suggestion) => void;
}

/** The best replies, filled; a click on one, Enter or its number puts it into the draft. */
export function Replies({ suggestions, chosen, choose, insert }: Props) {
  const { lang, t } = useLocale();
  if (suggestions === null || suggestions.length === 0) {
    return <p className="lead mute">{t(suggestions === null ? 'reply.loading' : 'reply.none')}</p>;
  }
  return (
    <ol aria-label={t('reply.list')}>
      {suggestions.map((one, place) => (
        <li
          key={one.template}
          className={place === chosen ? 'sug on' : 'sug'}
          onClick={() => {
            // whoever marks words to copy them does not mean to insert
            if (getSelection()?.isCollapsed !== false) insert(one);
          }}
        >
          <kbd aria-hidden="true">{place + 1}</kbd>
          <div>
            <p className="name cut">
              <b>{one.title}</b>
            </p>
            <p className="why">{one.why[lang]}</p>
            <p className="text out">
              <Filled text={one.text} slots={one.slots} />
            </p>
            <div className={place === chosen ? 'acts' : 'acts sr'}>
              <button
                type="button"
                className="btn go"
                onFocus={() => choose(place)}
                onClick={(event) => {
                  event.stopPropagation();
                  insert(one);
                }}
              >
                {t('reply.put')} <kbd>Enter</kbd>
                <span className="sr">{one.title}</span>
              </button>
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}
