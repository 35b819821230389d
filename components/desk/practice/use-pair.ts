import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Drill } from '../../../lib/practice/drill.ts';
import { mostLines, playOf } from '../../../lib/practice/pair.ts';
import type { Line, News, Parting } from '../../../lib/practice/pair.ts';
import type { Check } from '../../../lib/practice/play.ts';
import type { Talk } from './drill-session.ts';
import { useChannel } from './use-channel.ts';
import type { Keep } from './use-keep.ts';

interface Session {
  readonly begun: number;
  readonly lines: readonly Line[];
  readonly parted: Parting;
  readonly since: number;
}

/** What the one who plays the buyer can do. */
export interface BuyerActs {
  readonly say: (line: Pick<Line, 'text' | 'kind' | 'mood'>) => void;
  readonly part: (how: 'solved' | 'lost') => void;
}

export interface PairTalk extends Talk {
  readonly buyer: BuyerActs;
  /** The buyer's own window is open at this conversation. */
  readonly joined: boolean;
}

/**
 * A conversation between two people on one machine. This window keeps it; the buyer's own, where there is one, is shown every change.
 * `now`: epoch ms; `limit`: seconds for each reply.
 */
export function usePair(drill: Drill, check: Check, now: number, limit: number | null, keep: Keep, apart: boolean): PairTalk {
  const fresh = (): Session => ({ begun: now, lines: [], parted: null, since: now });
  const [session, turn] = useState(fresh);
  const [joined, join] = useState(false);
  const { begun, lines, parted, since } = session;
  const play = useMemo(() => playOf(drill, begun, lines, parted, check), [drill, begun, lines, parted, check]);
  const seat = drill.id;
  const add = (line: Line) =>
    turn((one) =>
      one.parted !== null || one.lines.length >= mostLines
        ? one
        : { ...one, lines: [...one.lines, line], since: line.by === 'buyer' ? now : one.since },
    );
  const part = (how: 'solved' | 'lost' | 'ended') => {
    if (parted !== null) return;
    turn({ ...session, parted: how });
    if (play.turns.length > 0) keep(playOf(drill, begun, lines, how, check), how, now);
  };
  const shown: News = { kind: 'shown', seat, begun, lines: [...lines], parted };
  const tell = useChannel(seat, apart, (news) => {
    if (news.kind === 'shown') return null;
    join(news.kind !== 'gone');
    if (news.kind === 'hello') return shown;
    if (news.kind === 'said' && news.line.by === 'buyer') add({ ...news.line, at: now, late: false });
    else if (news.kind === 'parted' && news.how !== null) part(news.how);
    return null;
  });
  const showNow = useEffectEvent(() => tell(shown));
  useEffect(() => showNow(), [session, apart]);
  return {
    play,
    ended: parted,
    since,
    joined,
    send: (text) =>
      add({ by: 'agent', text: text.trim(), kind: 'text', at: now, mood: null, late: limit !== null && now - since > limit * 1000 }),
    buyer: { say: (line) => add({ ...line, by: 'buyer', at: now, late: false }), part },
    again: () => turn(fresh()),
    restart: () => turn({ ...session, since: now }),
    finish: () => part('ended'),
    back: null,
  };
}
