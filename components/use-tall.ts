import { useSyncExternalStore } from 'react';

const query = '(min-height: 880px)';

/** Whether there is room for the check and the replies one below the other. */
export const useTall = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
