import type { Case } from '../lib/cases/case.ts';
import { happenedAt, secondOf } from '../lib/words/times.ts';
import type { Similar } from '../lib/cases/similar.ts';
import type { Policy } from '../lib/policy/policy.ts';
import { CaseByHand } from './case-by-hand.tsx';
import { CaseClosing } from './case-closing.tsx';
import { CaseSheet } from './case-sheet.tsx';
import { CaseStep } from './case-step.tsx';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';
import { PromiseRow } from './promise-row.tsx';
import type { Controls, Scene } from './scene.ts';
import { Steps, stepAfter } from './steps.tsx';
import { Timeline } from './timeline.tsx';

interface Props {
  readonly case: Case | null;
  readonly opening: Scene['opening'];
  /** A conversation is open, whose case can be opened. */
  readonly possible: boolean;
  readonly similar: Similar | null;
  readonly policy: Policy;
  readonly controls: Pick<Controls, 'openCase' | 'openByHand' | 'moveCase' | 'notePromise' | 'sheet'>;
  /** The form that closing asks is open. */
  readonly closing: boolean;
  readonly setClosing: (open: boolean) => void;
}

/** The complaint of the open conversation: its step, what was promised, what happened. */
export function CaseTab({ case: one, opening, possible, similar, policy, controls, closing, setClosing }: Props) {
  const locale = useLocale();
  const { t, timeZone } = locale;
  const now = useNow();
  if (one === null) {
    return (
      <>
        <div className="lead">
          <p>{t(possible ? 'case.none' : 'case.no-conversation')}</p>
          {possible && <p className="s mute">{t('case.none-note')}</p>}
          {possible && (
            <div className="acts">
              <button type="button" className="btn go" disabled={opening === 'now'} onClick={() => controls.openCase()}>
                {t(opening === 'now' ? 'case.opening' : 'case.open')}
              </button>
              {opening === 'failed' && (
                <span className="s is-block" role="alert">
                  {t('case.failed')}
                </span>
              )}
            </div>
          )}
        </div>
        <CaseByHand open={controls.openByHand} />
      </>
    );
  }
  const part = { one, policy, controls: controls.sheet };
  const next = stepAfter(one.step);
  return (
    <>
      <Steps step={one.step} closed={one.closed !== null} />
      <div className="stepnow">
        <span>{one.closed === null ? t(`stepnote.${one.step}`) : t('case.closed', { time: happenedAt(one.closed, now, locale) })}</span>
        <span className="grow" />
        {one.closed === null && (
          <button type="button" className="btn" onClick={() => (next === 'closed' ? setClosing(true) : controls.moveCase(next))}>
            {t(next === 'closed' ? 'case.close' : 'case.next')} <kbd>Alt+→</kbd>
          </button>
        )}
      </div>
      {one.closed === null && !closing && <CaseStep {...part} close={() => setClosing(true)} />}
      {one.closed === null && closing && <CaseClosing {...part} leave={() => setClosing(false)} />}
      <p className="summary out">{one.summary}</p>
      <div className="sec">
        <h2>{t('case.promises')}</h2>
        <span className="mute">{one.promises.length}</span>
      </div>
      {one.promises.length === 0 ? (
        <p className="lead mute">{t('case.no-promises')}</p>
      ) : (
        <ul className="rows">
          {one.promises.map((promise) => (
            <PromiseRow key={promise.id} promise={promise} note={(state) => controls.notePromise(promise.id, state)} />
          ))}
        </ul>
      )}
      <CaseSheet {...part} similar={similar} />
      <div className="sec">
        <h2>{t('case.timeline')}</h2>
        <span className="mute at">{t('case.since', { time: happenedAt(one.opened, now, locale) })}</span>
        <span className="grow" />
        <span className="mute at">{t('case.saved', { time: secondOf(one.changed, timeZone) })}</span>
      </div>
      <Timeline entries={one.timeline} />
    </>
  );
}
