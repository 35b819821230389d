import { useEffect, useState } from 'react';
import type * as Module from './reader.ts';

export type Reader = typeof Module;

/** What reads conversations; null for the moment until it is loaded. */
export function useReader(): Reader | null {
  const [reader, setReader] = useState<Reader | null>(null);
  useEffect(() => {
    let here = true;
    // it cannot be loaded only where the extension was updated under this page, and then the line says so
    import('./reader.ts').then(
      (loaded) => here && setReader(loaded),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, []);
  return reader;
}
