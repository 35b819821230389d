import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Brand } from '../brand.tsx';
import { Dotted } from '../dotted.tsx';
import { useFirst } from '../practised/use-first.ts';
import { Progress } from './progress.tsx';
import { steps } from './steps.ts';
import type { Marks } from './steps.ts';

interface Props {
  /** What stands in each step, and after the last; the step of trying has a button of its own. */
  readonly parts: Readonly<Record<'shop' | 'consoles' | 'ready', ReactNode>>;
  /** Opens the practice conversation with the tour. */
  readonly begin: () => void;
}

/** The first steps, one at a time; each can be skipped, and gone back to. */
export function Welcome({ parts, begin }: Props) {
  const { t } = useFirst();
  const [at, go] = useState(0);
  const [marks, mark] = useState<Marks>({});
  const title = useRef<HTMLHeadingElement>(null);
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    if (moved) title.current?.focus();
  }, [at, moved]);
  const step = steps[at];
  const part = step ?? 'ready';
  const turn = (to: number) => {
    setMoved(true);
    go(to);
  };
  const leave = (as: 'done' | 'skipped') => {
    if (step) mark({ ...marks, [step]: as });
    turn(at + 1);
  };
  return (
    <main className="welcome">
      <header>
        <h1>
          <span className="is-ok">
            <Brand size={24} />
          </span>{' '}
          {t('welcome.title')}
        </h1>
        <p className="two">{t('welcome.note')}</p>
        <p className="s mute">
          <Dotted words={t('welcome.promises')} />
        </p>
      </header>
      <Progress at={at} marks={marks} go={turn} />
      <form
        className="card"
        onSubmit={(event) => {
          event.preventDefault();
          // what is still being typed is saved when it loses the focus
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
          // nobody who only goes on has tried it
          leave(step === 'try' ? (marks.try ?? 'skipped') : 'done');
        }}
      >
        {step && <p className="s mute">{t('welcome.at', { n: at + 1 })}</p>}
        <h2 ref={title} tabIndex={-1}>
          {t(`welcome.${part}`)}
        </h2>
        <p className="two">{t(`welcome.${part}-note`)}</p>
        <div className="part">
          {part === 'try' ? (
            <button
              type="button"
              className="btn big go"
              onClick={() => {
                mark({ ...marks, try: 'done' });
                begin();
              }}
            >
              {t('welcome.try-go')}
            </button>
          ) : (
            parts[part]
          )}
        </div>
        <div className="acts">
          {at > 0 && (
            <button type="button" className="btn big" onClick={() => turn(at - 1)}>
              {t('welcome.back')}
            </button>
          )}
          <span className="grow" />
          {step && (
            <>
              <button type="button" className="btn big quiet" onClick={() => leave('skipped')}>
                {t('welcome.skip')}
              </button>
              <button type="submit" className="btn big go">
                {t(at === steps.length - 1 ? 'welcome.finish' : 'welcome.next')}
              </button>
            </>
          )}
        </div>
      </form>
    </main>
  );
}
