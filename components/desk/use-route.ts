import { useSyncExternalStore } from 'react';

const watch = (changed: () => void): (() => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** Where the desk stands: `#/rules/insults` is the page `rules` at `insults`. An address says all, so it can be kept and sent. */
export function useRoute(): Route {
  return routeIn(useSyncExternalStore(watch, () => location.hash));
}

interface Route {
  readonly page: string;
  readonly at: string | null;
}

export function routeIn(hash: string): Route {
  const [page = '', at] = hash.replace(/^#\/?/, '').split('/');
  return { page, at: at ? safelyDecoded(at) : null };
}

export const linkTo = (page: string, at?: string): string => (at === undefined ? `#/${page}` : `#/${page}/${encodeURIComponent(at)}`);

function safelyDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
