import { useEffect, useEffectEvent, useRef } from 'react';

/** Answers the searches that are typed into the draft; one that comes before the panel can answer waits for it, the last one only. */
export function useFinds(finds: Set<(words: string) => void>, ready: boolean, answer: (words: string) => void): void {
  const waits = useRef<string | null>(null);
  const hear = useEffectEvent((words: string) => {
    if (ready) answer(words);
    else waits.current = words;
  });
  useEffect(() => {
    const listen = (words: string) => hear(words);
    finds.add(listen);
    return () => void finds.delete(listen);
  }, [finds]);
  useEffect(() => {
    if (ready && waits.current !== null) hear(waits.current);
    waits.current = null;
  }, [ready]);
}
