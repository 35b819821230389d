import type { Bilingual, Span } from '../language/lang.ts';
import type { Fix, Severity, Taboo } from '../taboos/finding.ts';
import type { Drill } from './drill.ts';
import type { Play, Turn } from './play.ts';
import { isNamed, readReply, steps, type Step, type Taken } from './steps.ts';

/** Points for one step. */
export const stepPoints = 3;
export const fullPoints = steps.length * stepPoints;
const costs: Readonly<Record<Severity, number>> = { block: 4, warn: 2, hint: 0 };
const lateCost = 1;
/** A conversation that was broken off, or that the buyer left, did not do what it is for. */
const unsettledCost = 3;

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
  /** The step was taken well, and a reply too late. */
  readonly slow: boolean;
  /** It ended with nothing settled. */
  readonly unsettled: boolean;
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

/** What had been said by a reply, itself counted. */
interface SoFar {
  readonly offeredAt: number;
  /** The buyer could answer a check, or its outcome is told here. */
  readonly looked: boolean;
  /** The trouble was called by its name: such words fit nobody else's. */
  readonly named: boolean;
}

const soFar = (turns: readonly Turn[], at: number): SoFar => ({
  offeredAt: turns.findIndex((one) => one.reading.steps.options),
  looked: turns.slice(0, at).some((one) => one.reading.steps.checked) || turns[at]?.reading.found === true,
  named: isNamed(turns.slice(0, at + 1).map((one) => one.reading)),
});

const pointsFor = (step: Step, taken: Taken, turn: number, { offeredAt, looked, named }: SoFar): number => {
  if (step === 'checked' && offeredAt >= 0 && turn > offeredAt) return 1;
  // what is offered before anything could be looked at, or in words that fit any trouble, is half an answer
  if (step === 'options' && !(looked && named)) return 1;
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
    slow: false,
    unsettled: false,
    better: fix?.text.trim() ? fix.text : modelAt(drill, at),
  }));
};

const lateMark = (turn: number): Mark => ({
  turn,
  span: null,
  points: -lateCost,
  step: null,
  broken: null,
  late: true,
  slow: false,
  unsettled: false,
  better: null,
});

const unsettledMark = (drill: Drill, turns: readonly Turn[]): Mark => ({
  ...lateMark(turns.length - 1),
  points: -unsettledCost,
  late: false,
  unsettled: true,
  better: drill.model.at(-1) ?? null,
});

/** The reply that takes a step best. */
function earnedFor(drill: Drill, turns: readonly Turn[], step: Step): Mark | null {
  let best: Mark | null = null;
  for (const [at, turn] of turns.entries()) {
    const taken = turn.reading.steps[step];
    if (!taken) continue;
    const points = pointsFor(step, taken, at, soFar(turns, at));
    if (best !== null && points <= best.points) continue;
    const { start, end, whole } = taken;
    const slow = whole && points === stepPoints - 1 && at > inTime[step];
    const better = points < stepPoints && !slow ? betterFor(drill, step) : null;
    best = { turn: at, span: { start, end }, points, step, broken: null, late: false, slow, unsettled: false, better };
  }
  return best;
}

/**
 * Every point of a practice conversation with the words that earned or cost it.
 * @param over the conversation has come to its end, whoever ended it; only then does it count whether anything was settled.
 */
export function scoreOf({ drill, turns, settled, end }: Pick<Play, 'drill' | 'turns' | 'settled' | 'end'>, over = end !== null): Score {
  const earned = steps.map((step) => earnedFor(drill, turns, step));
  const lost = turns.flatMap((turn, at) => [...brokenMarks(drill, turn, at), ...(turn.late ? [lateMark(at)] : [])]);
  const content = end === 'solved' || (settled && end === null);
  const marks = [
    ...earned.flatMap((one) => one ?? []),
    ...lost,
    ...(over && !content && turns.length > 0 ? [unsettledMark(drill, turns)] : []),
  ];
  const points = Math.max(
    0,
    Math.min(
      fullPoints,
      marks.reduce((all, one) => all + one.points, 0),
    ),
  );
  return {
    points,
    percent: Math.round((100 * points) / fullPoints),
    steps: steps.map((step, at) => {
      const points = earned[at]?.points ?? 0;
      return { step, points, better: points < stepPoints ? betterFor(drill, step) : null };
    }),
    marks: marks.toSorted((a, b) => a.turn - b.turn || b.points - a.points),
  };
}
