import type { CasePromise } from '../lib/cases/case.ts';
import { happenedAt, lasting } from '../lib/words/times.ts';
import { Dotted } from './dotted.tsx';
import { Icon } from './icon.tsx';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';
import { owedAt, whoseClock } from './owed.ts';

interface Props {
  readonly promise: CasePromise;
  readonly note: (state: CasePromise['state']) => void;
}

/** One promise of a case: what, by whom, by when, and whether it was kept. */
export function PromiseRow({ promise, note }: Props) {
  const locale = useLocale();
  const { t, lang } = locale;
  const now = useNow();
  const { text, by, made, due, state } = promise;
  const open = state === 'open';
  const late = open && due !== null && due < now;
  const running =
    due === null
      ? t('promise.conditional')
      : late
        ? t('promise.over', { over: lasting(now - due, lang) })
        : t('promise.left', { left: lasting(due - now, lang) });
  return (
    <li className={late ? 'late' : state === 'kept' ? 'kept' : state === 'withdrawn' ? 'gone' : undefined}>
      <Icon name={late ? 'block' : !open && state === 'kept' ? 'check' : due === null ? 'wait' : state === 'broken' ? 'x' : 'clock'} />
      <span className="what out">{open ? <b>{text}</b> : text}</span>
      <span className={late || state === 'broken' ? 'when over' : 'when'}>
        {state === 'open' ? (due === null ? t('promise.no-due') : owedAt(due, now, locale)) : t(`promise.${state}`)}
      </span>
      <div className="told">
        <span className="sub">
          <Dotted
            words={[
              t(`promise.by.${by}`),
              t('promise.made', { time: happenedAt(made, now, locale) }),
              open && running,
              open && due !== null && whoseClock(due, locale),
            ]}
          />
        </span>
        {open && (
          <div className="acts ends">
            <button type="button" className="btn quiet" onClick={() => note('kept')}>
              {t('promise.keep')}
            </button>
            {late && (
              <button type="button" className="btn quiet" onClick={() => note('broken')}>
                {t('promise.break')}
              </button>
            )}
            <button type="button" className="btn quiet" onClick={() => note('withdrawn')}>
              {t('promise.withdraw')}
            </button>
          </div>
        )}
      </div>
    </li>
  );
}
