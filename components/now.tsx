import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';

const Context = createContext(0);

/** Epoch ms, new every second: for what runs. Only what asks for it is drawn again. */
export const useNow = (): number => useContext(Context);

/** Ticks once a second from `clock`. */
export function Ticking({ clock, children }: { readonly clock: () => number; readonly children: ReactNode }) {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), 1000);
    return () => clearInterval(timer);
  }, [clock]);
  return <Context value={now}>{children}</Context>;
}
