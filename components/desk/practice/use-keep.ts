import { useState } from 'react';
import type { Play } from '../../../lib/practice/play.ts';
import { scoreOf } from '../../../lib/practice/score.ts';
import type { Result } from '../../../lib/practice/stored.ts';
import { useDesk } from '../context.ts';
import type { Practice } from './use-practice.ts';
import type { Ending } from './drill-session.ts';

/** Keeps what came of a practice conversation. `now`: epoch ms. */
export type Keep = (play: Play, end: Ending, now: number) => void;

/** `limit`: seconds for each reply. Results of one instant stay in the order in which they were made. */
export function useKeep(
  { results }: Practice,
  limit: number | null,
  buyer: Result['buyer'],
): { readonly keep: Keep; readonly unkept: boolean } {
  const { ask } = useDesk();
  const [unkept, setUnkept] = useState(false);
  const keep: Keep = (play, end, now) => {
    const { percent, steps } = scoreOf(play, true);
    const result: Result = {
      drill: play.drill.id,
      at: now,
      percent,
      end,
      replies: play.turns.length,
      limit,
      buyer,
      steps: Object.fromEntries(steps.map(({ step, points }) => [step, points])),
    };
    setUnkept(false);
    ask('savePaper', {
      kind: 'drill-result',
      id: `${now}-${String(results.length).padStart(4, '0')}-${play.drill.id}`.slice(0, 100),
      text: JSON.stringify(result),
    }).catch(() => setUnkept(true));
  };
  return { keep, unkept };
}
