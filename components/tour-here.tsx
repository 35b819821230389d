import { Suspense, lazy, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { Controls, Scene } from './scene.ts';

/** Seldom wanted: loaded when it is. */
const Tour = lazy(() => import('./tour.tsx').then((one) => ({ default: one.Tour })));

const hearSight = (told: () => void) => {
  document.addEventListener('visibilitychange', told);
  return () => document.removeEventListener('visibilitychange', told);
};
const isSeen = () => document.visibilityState === 'visible';

interface Props {
  readonly scene: Pick<Scene, 'settings' | 'state' | 'suggestions' | 'popped'>;
  readonly controls: Pick<Controls, 'settle' | 'dock'>;
  /** Turns the panel to the parts that the tour shows. */
  readonly open: () => void;
}

/** The tour, where it was asked for and this panel is the one that is looked at. */
export function TourHere({ scene: { settings, state, suggestions, popped }, controls, open }: Props) {
  const seen = useSyncExternalStore(hearSight, isSeen);
  const ready = state !== null && (state.conversation === null || suggestions !== null);
  const due = settings.tour === 'due' && seen && ready;
  const rail = state?.rail === true && !popped;
  const begin = useEffectEvent(() => {
    open();
    if (rail) controls.dock({ rail: false });
  });
  useEffect(() => {
    if (due) begin();
  }, [due]);
  if (!due || rail) return null;
  return (
    <Suspense fallback={null}>
      <Tour end={() => controls.settle({ tour: 'over' })} />
    </Suspense>
  );
}
