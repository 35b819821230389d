import type { Bilingual, Span } from '../language/lang.ts';
import type { Fix, Severity, Taboo } from '../taboos/finding.ts';
import type { Drill } from './drill.ts';
import type { Play, Turn } from './play.ts';
import { readReply, steps, type Step, type Taken } from './steps.ts';

/** Points for one step. */
export const stepPoints = 3;
export const fullPoints = steps.length * stepPoints;
const costs: Readonly<Record<Severity, number>> = { block: 4, warn: 2, hint: 0 };
const lateCost = 1;

/** A sentence of the agent that earned or cost points. */
export interface Mark {
  /** Which reply, from 0, and the words in it; null where it is about the whole reply. */
  readonly turn: number;
  readonly span: Span | null;
  readonly points: number;
  readonly step: Step | null;
  /** Where a rule was broken: which, why, and what puts it right. */
  readonly broken: { readonly rule: string; readonly taboo: Taboo; readonly message: Bilingual; readonly fix: Fix | null } | null;
  readonly late: boolean;
  /** A better sentence for this place; null where it was good. */
  readonly better: string | null;
}

/** How far a step was taken: 0 to `stepPoints`, and a sentence that takes it, where points are missing. */
export interface StepScore {
  readonly step: Step;
  readonly points: number;
  readonly better: string | null;
}

export interface Score {
  readonly points: number;
  /** 0 to 100. */
  readonly percent: number;
  readonly steps: readonly StepScore[];
  readonly marks: readonly Mark[];
}

/** By which reply each step should have been taken to count in full. */
const inTime: Readonly<Record<Step, number>> = { heard: 0, restated: 1, checked: 1, options: 9, bound: 9, 'follow-up': 9 };

const pointsFor = (step: Step, taken: Taken, turn: number, offeredAt: number): number => {
  if (step === 'checked' && offeredAt >= 0 && turn > offeredAt) return 1;
  const full = taken.whole ? stepPoints : step === 'options' ? 1 : 2;
  return turn > inTime[step] ? Math.max(1, full - 1) : full;
};

/** The sentence of the drill's good way that takes this step. */
export function betterFor(drill: Drill, step: Step): string | null {
  let best: string | null = null;
  for (const [i, text] of drill.model.entries()) {
    const taken = readReply({ id: `model-${i}`, role: 'agent', kind: 'text', text, at: null }, drill).steps[step];
    if (taken && (best === null || taken.whole)) best = text.slice(taken.start, taken.end).trim();
    if (taken?.whole) return best;
  }
  return best;
}

/** Where a reply as a whole should have been another: the good way's reply at the same place. */
const modelAt = (drill: Drill, turn: number): string | null => drill.model[Math.min(turn, drill.model.length - 1)] ?? null;

const brokenMarks = (drill: Drill, turn: Turn, at: number): readonly Mark[] => {
  // the same rule twice in one reply is one mistake
  const once = [...new Map(turn.findings.map((one) => [one.rule, one])).values()];
  return once.map(({ rule, taboo, message, fix, severity, start, end }) => ({
    turn: at,
    span: start === null || end === null ? null : { start, end },
    points: -costs[severity],
    step: null,
    broken: { rule, taboo, message, fix },
    late: false,
    better: fix?.text.trim() ? fix.text : modelAt(drill, at),
  }));
};

/** Every point of a practice conversation with the words that earned or cost it. */
export function scoreOf({ drill, turns }: Pick<Play, 'drill' | 'turns'>): Score {
  const offeredAt = turns.findIndex((one) => one.reading.steps.options);
  const earned: Mark[] = [];
  const stepScores = steps.map((step): StepScore => {
    let best: { readonly turn: number; readonly taken: Taken; readonly points: number } | null = null;
    for (const [at, turn] of turns.entries()) {
      const taken = turn.reading.steps[step];
      if (!taken) continue;
      const points = pointsFor(step, taken, at, offeredAt);
      if (best === null || points > best.points) best = { turn: at, taken, points };
    }
    const points = best?.points ?? 0;
    const better = points < stepPoints ? betterFor(drill, step) : null;
    if (best)
      earned.push({
        turn: best.turn,
        span: { start: best.taken.start, end: best.taken.end },
        points,
        step,
        broken: null,
        late: false,
        better,
      });
    return { step, points, better };
  });
  const lost = turns.flatMap((turn, at) => [
    ...brokenMarks(drill, turn, at),
    ...(turn.late ? [{ turn: at, span: null, points: -lateCost, step: null, broken: null, late: true, better: null }] : []),
  ]);
  const sum = [...earned, ...lost].reduce((all, one) => all + one.points, 0);
  const points = Math.max(0, Math.min(fullPoints, sum));
  return {
    points,
    percent: Math.round((100 * points) / fullPoints),
    steps: stepScores,
    marks: [...earned, ...lost].toSorted((a, b) => a.turn - b.turn || b.points - a.points),
  };
}
