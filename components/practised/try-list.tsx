import { Icon } from '../icon.tsx';
import { tries } from './tries.ts';
import type { Try } from './tries.ts';
import { useFirst } from './use-first.ts';

interface Props {
  readonly done: ReadonlySet<Try>;
  /** Puts words into the draft, as if they had been typed. */
  readonly write: (words: string) => void;
}

/** What to try, and what was tried already. */
export function TryList({ done, write }: Props) {
  const { t } = useFirst();
  return (
    <section className="tries" aria-label={t('practised.try')}>
      <p className="two">{t('practised.read')}</p>
      <h2>{t('practised.try')}</h2>
      <ol>
        {tries.map((one, at) => (
          <li key={one} className={done.has(one) ? 'done' : undefined}>
            <span className="no" aria-hidden="true">
              {done.has(one) ? <Icon name="check" /> : at + 1}
            </span>
            <div>
              <h3>
                {t(`practised.${one}`)}
                {done.has(one) && <span className="sr"> ({t('practised.seen')})</span>}
              </h3>
              <p className="s two">{t(`practised.${one}-note`)}</p>
              {one !== 'put' && (
                <button type="button" className="btn" onClick={() => write(t(`practised.${one}-words`))}>
                  {t('practised.write')}
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
      <p className="is-ok" role="status">
        {done.size === tries.length && t('practised.all')}
      </p>
    </section>
  );
}
