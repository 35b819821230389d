import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Drill } from '../../../lib/practice/drill.ts';
import { begin, reply, waited } from '../../../lib/practice/play.ts';
import type { Check, Play } from '../../../lib/practice/play.ts';
import type { Ending, Talk } from './drill-session.ts';
import type { Keep } from './use-keep.ts';

interface Session {
  readonly play: Play;
  /** Plays before each reply, so that a reply can be tried again. */
  readonly before: readonly Play[];
  readonly since: number;
  readonly ended: Ending | null;
}

/** A conversation with the scripted buyer. `now`: epoch ms; `limit`: seconds for each reply. */
export function useScripted(drill: Drill, check: Check, now: number, limit: number | null, keep: Keep): Talk {
  const fresh = (): Session => ({ play: begin(drill, now), before: [], since: now, ended: null });
  const [session, turn] = useState(fresh);
  const { before, since } = session;
  const running = session.ended === null ? limit : null;
  const play = useMemo(() => waited(session.play, since, now, running), [session.play, since, now, running]);
  const ended = session.ended ?? play.end;
  const left = ended !== null && session.ended === null;
  // nobody pressed anything: the buyer went while waiting
  const keepLeft = useEffectEvent(() => {
    if (play.turns.length > 0) keep(play, 'lost', now);
  });
  useEffect(() => {
    if (left) keepLeft();
  }, [left]);
  const last = before.at(-1);
  return {
    play,
    ended,
    since: since + play.silent * (limit ?? 0) * 1000,
    send: (text) => {
      const after = reply(play, text, { now, late: play.silent > 0, check });
      if (after === play) return;
      turn({ play: after, before: [...before, session.play], since: now, ended: after.end });
      if (after.end !== null) keep(after, after.end, now);
    },
    again: () => turn(fresh()),
    restart: () => turn({ ...session, since: now }),
    finish: () => {
      turn({ play, before, since, ended: 'ended' });
      keep(play, 'ended', now);
    },
    back: last ? () => turn({ play: last, before: before.slice(0, -1), since: now, ended: null }) : null,
  };
}
