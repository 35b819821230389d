import { useEffect, useEffectEvent, useRef } from 'react';
import { newsIn } from '../../../lib/practice/pair.ts';
import type { News } from '../../../lib/practice/pair.ts';

/** Windows of the desk on this machine; nothing on it leaves the browser. */
const name = 'tuoda-practice';

/**
 * Speaks with the other window at the same conversation; says that it is here, and that it is gone when it is closed or left.
 * @param hear takes what the other one says, and gives what is to be answered.
 */
export function useChannel(seat: string, on: boolean, hear: (news: News) => News | null): (news: News) => void {
  const line = useRef<BroadcastChannel | null>(null);
  const heard = useEffectEvent(hear);
  useEffect(() => {
    if (!on) return;
    const channel = new BroadcastChannel(name);
    const tell = (kind: 'hello' | 'gone') => channel.postMessage({ kind, seat } satisfies News);
    const gone = () => tell('gone');
    channel.addEventListener('message', ({ data }) => {
      const news = newsIn(data);
      const answer = news?.seat === seat ? heard(news) : null;
      if (answer) channel.postMessage(answer);
    });
    addEventListener('pagehide', gone);
    line.current = channel;
    tell('hello');
    return () => {
      removeEventListener('pagehide', gone);
      gone();
      line.current = null;
      channel.close();
    };
  }, [seat, on]);
  return (news) => line.current?.postMessage(news);
}
