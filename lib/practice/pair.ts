import * as v from 'valibot';
import type { Emotion } from '../conversation/understanding.ts';
import type { Drill } from './drill.ts';
import { begin, conversationOf, type Check, type Play } from './play.ts';
import { readReply } from './steps.ts';

/** One line of a practice conversation in which a person plays the buyer. */
const LineShape = v.object({
  by: v.picklist(['buyer', 'agent']),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)),
  kind: v.picklist(['text', 'image', 'video']),
  /** Epoch ms. */
  at: v.number(),
  /** How the buyer feels with it; of the agent's lines null. */
  mood: v.nullable(v.picklist([0, 1, 2, 3, 4])),
  /** The time that was set had run out. */
  late: v.boolean(),
});
export type Line = v.InferOutput<typeof LineShape>;

/** How two people part: the buyer content, the buyer gone, or broken off. */
const PartingShape = v.nullable(v.picklist(['solved', 'lost', 'ended']));
export type Parting = v.InferOutput<typeof PartingShape>;

const seat = v.pipe(v.string(), v.maxLength(100));
/** Lines that two people can write in one conversation. */
export const mostLines = 60;

/** What two windows of the desk tell each other. The agent's window keeps the conversation; the other one asks for it. */
const NewsShape = v.variant('kind', [
  v.object({ kind: v.literal('hello'), seat }),
  v.object({ kind: v.literal('gone'), seat }),
  v.object({ kind: v.literal('said'), seat, line: LineShape }),
  v.object({ kind: v.literal('parted'), seat, how: PartingShape }),
  v.object({
    kind: v.literal('shown'),
    seat,
    begun: v.number(),
    lines: v.pipe(v.array(LineShape), v.maxLength(mostLines)),
    parted: PartingShape,
  }),
]);
export type News = v.InferOutput<typeof NewsShape>;

/** What came from another window; null where it is nothing of ours. */
export function newsIn(message: unknown): News | null {
  const read = v.safeParse(NewsShape, message);
  return read.success ? read.output : null;
}

/** One more line. Who it is from, and whether it may be said now, is for the caller. */
function said(play: Play, line: Line, check: Check): Play {
  const { messages, turns, drill } = play;
  const message = { id: `${line.by}-${messages.length}`, role: line.by, kind: line.kind, text: line.text, at: line.at };
  if (line.by === 'buyer') {
    const mood: Emotion = line.mood ?? play.mood;
    return {
      ...play,
      mood,
      messages: [...messages, message],
      turns: turns.map((turn, at) => (at === turns.length - 1 ? { ...turn, after: mood } : turn)),
    };
  }
  const findings = check(line.text, conversationOf(play), line.at).filter((one) => one.severity !== 'hint');
  const turn = {
    message: messages.length,
    reading: readReply(message, drill),
    findings,
    late: line.late,
    before: play.mood,
    after: play.mood,
  };
  return { ...play, messages: [...messages, message], turns: [...turns, turn] };
}

/**
 * The whole conversation from its lines: the same in either window, however often it is asked for.
 * @param begun epoch ms at which the buyer came in.
 */
export function playOf(drill: Drill, begun: number, lines: readonly Line[], parted: Parting, check: Check): Play {
  const play = lines.reduce((before, line) => said(before, line, check), begin(drill, begun));
  return { ...play, settled: parted === 'solved', end: parted === 'ended' ? null : parted };
}
