import type { Refused } from './policy-file.ts';
import { useWords } from './use-words.ts';

/** Why a policy file was not taken, place by place. */
export function PolicyRefused({
  name,
  reasons,
  title,
  close,
}: {
  readonly name: string;
  /** What was refused, where it is no policy. */
  readonly title?: string;
  readonly reasons: readonly Refused[];
  readonly close: () => void;
}) {
  const { t, lang } = useWords();
  return (
    <section className="refused" role="alert">
      <p className="is-warn">
        <b>{title ?? t('policy.refused')}</b> <span className="out">{name}</span>
      </p>
      <ul>
        {reasons.slice(0, 50).map(({ line, problem }) => (
          <li key={`${problem.path} ${problem.why.zh}`}>
            {line !== null && <span className="mute">{t('policy.json-line-at', { line })} </span>}
            <code>{problem.path || t('policy.whole')}</code> {problem.why[lang]}
          </li>
        ))}
      </ul>
      <button type="button" className="btn" onClick={() => close()}>
        {t('desk.close')}
      </button>
    </section>
  );
}
