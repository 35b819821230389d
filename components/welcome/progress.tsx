import { useFirst } from '../practised/use-first.ts';
import { Icon } from '../icon.tsx';
import { steps } from './steps.ts';
import type { Marks } from './steps.ts';

interface Props {
  /** The step that is shown, from 0; past the last one when all is through. */
  readonly at: number;
  readonly marks: Marks;
  readonly go: (step: number) => void;
}

/** How far one has come; a press leads to any step. */
export function Progress({ at, marks, go }: Props) {
  const { t } = useFirst();
  return (
    <ol className="progress" aria-label={t('welcome.steps')}>
      {steps.map((step, place) => {
        const mark = marks[step];
        return (
          <li key={step} className={mark}>
            <button type="button" aria-current={place === at ? 'step' : undefined} onClick={() => go(place)}>
              <span className="no" aria-hidden="true">
                {mark === 'done' ? <Icon name="check" /> : place + 1}
              </span>
              {t(`welcome.${step}`)}
              {mark && <span className="s mute">{t(`welcome.${mark}`)}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
