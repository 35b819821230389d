import { useEffect, useEffectEvent, useRef } from 'react';

/** Answers what the page asks of the panel; a question that comes before the panel can answer waits for it, the last one only. */
export function useFinds<Asked>(finds: Set<(asked: Asked) => void>, ready: boolean, answer: (asked: Asked) => void): void {
  const waits = useRef<Asked | null>(null);
  const hear = useEffectEvent((asked: Asked) => {
    if (ready) answer(asked);
    else waits.current = asked;
  });
  useEffect(() => {
    const listen = (asked: Asked) => hear(asked);
    finds.add(listen);
    return () => void finds.delete(listen);
  }, [finds]);
  useEffect(() => {
    if (ready && waits.current !== null) hear(waits.current);
    waits.current = null;
  }, [ready]);
}
