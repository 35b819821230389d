import type { Example as Shown } from '../../lib/taboos/rule.ts';
import { useWords } from './use-words.ts';

const speaker = { '>': 'rules.agent', '|': 'rules.bot' } as const;

/** One example of a rule: the conversation before it, and the draft with the words that are pointed at marked. */
export function Example({ example, grade, trial }: { readonly example: Shown; readonly grade: string; readonly trial: () => void }) {
  const { t } = useWords();
  const one = typeof example === 'string' ? { draft: example, after: [] } : example;
  const parts = one.draft.split(/[‹›]/);
  return (
    <li className="example">
      <div>
        {one.after.map((line) => {
          const mark = line.charAt(0);
          const who = mark === '>' || mark === '|' ? speaker[mark] : 'rules.buyer';
          return (
            <p key={line} className="before">
              <span className="mute">{t(who)}</span> <span className="out">{line.replace(/^[<>|]/, '')}</span>
            </p>
          );
        })}
        <p className="out">
          {parts.map((part, place) =>
            place % 2 === 1 ? (
              <span key={`${place}-${part}`} className={`u-${grade}`}>
                {part}
              </span>
            ) : (
              part
            ),
          )}
        </p>
      </div>
      <button type="button" className="btn quiet" onClick={() => trial()}>
        {t('rules.try-this')}
      </button>
    </li>
  );
}
