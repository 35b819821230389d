import { useEffect, useRef, useState } from 'react';
import './styles/tour.css';
import { useFirst } from './practised/use-first.ts';
import { stopsHere } from './tour-stops.ts';
import type { Stop } from './tour-stops.ts';
import { useSpot } from './use-spot.ts';

/** A way through the panel's own parts, one after the other. Escape ends it at any stop. */
export function Tour({ end }: { readonly end: () => void }) {
  const { t } = useFirst();
  const dialog = useRef<HTMLDialogElement>(null);
  const go = useRef<HTMLButtonElement>(null);
  const [here, find] = useState<readonly Stop[]>([]);
  const [at, turn] = useState(0);
  const stop = here[at];
  const spot = useSpot(stop?.at ?? 'body');
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // once the panel itself stands
    const stands = requestAnimationFrame(() => find(stopsHere(document)));
    return () => {
      cancelAnimationFrame(stands);
      shown?.close();
    };
  }, []);
  useEffect(() => go.current?.focus(), [stop]);
  const last = at === here.length - 1;
  // the words of a stop, 176 px of them at most, stay in the window even where it is low
  const within = (edge: number) => Math.max(8, Math.min(edge, innerHeight - 184));
  const low = spot !== null && spot.top + spot.height / 2 > innerHeight / 2;
  return (
    <dialog
      ref={dialog}
      className="tour"
      aria-label={t('tour.label')}
      onCancel={(event) => {
        event.preventDefault();
        end();
      }}
      onKeyDown={(event) => {
        // nothing of the panel hears keys meanwhile
        if (event.key !== 'Escape') event.stopPropagation();
        if (event.key === 'ArrowRight') turn(Math.min(at + 1, here.length - 1));
        if (event.key === 'ArrowLeft') turn(Math.max(at - 1, 0));
      }}
    >
      {stop && spot && (
        <i className="spot" style={{ top: spot.top - 2, left: spot.left + 2, width: spot.width - 4, height: spot.height + 4 }} />
      )}
      {stop && (
        <div
          className="stop"
          style={spot && low ? { bottom: within(innerHeight - spot.top + 10) } : { top: spot ? within(spot.top + spot.height + 10) : 10 }}
        >
          <div aria-live="polite">
            <p className="s mute">{t('tour.at', { n: at + 1, all: here.length })}</p>
            <h2>{t(`tour.${stop.id}`)}</h2>
            <p>{t(`tour.${stop.id}-note`)}</p>
          </div>
          <div className="acts">
            {!last && (
              <button type="button" className="btn quiet" onClick={() => end()}>
                {t('tour.skip')} <kbd>Esc</kbd>
              </button>
            )}
            <span className="grow" />
            {at > 0 && (
              <button type="button" className="btn" onClick={() => turn(at - 1)}>
                {t('tour.back')}
              </button>
            )}
            <button ref={go} type="button" className="btn go" onClick={() => (last ? end() : turn(at + 1))}>
              {t(last ? 'tour.end' : 'tour.next')}
            </button>
          </div>
        </div>
      )}
    </dialog>
  );
}
