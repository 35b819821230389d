import type { FactAsked } from '../language/act.ts';
import type { Conversation, Kind, Message } from '../conversation/conversation.ts';
import type { Emotion } from '../conversation/understanding.ts';
import type { Finding } from '../taboos/finding.ts';
import type { Drill } from './drill.ts';
import { facts } from './kinds.ts';
import { en } from './buyers/en.ts';
import { zh } from './buyers/zh.ts';
import { isNamed, readReply, type ReplyReading } from './steps.ts';

/** One reply of the agent, what was found in it, and what it did to the buyer. */
export interface Turn {
  /** Index into `Play.messages`. */
  readonly message: number;
  readonly reading: ReplyReading;
  /** Without hints. */
  readonly findings: readonly Finding[];
  /** It came after the time that was set. */
  readonly late: boolean;
  readonly before: Emotion;
  readonly after: Emotion;
}

/** A practice conversation as far as it has come. Immutable. */
export interface Play {
  readonly drill: Drill;
  readonly messages: readonly Message[];
  readonly turns: readonly Turn[];
  readonly mood: Emotion;
  readonly given: readonly FactAsked[];
  /** The buyer has said all of the story. */
  readonly told: boolean;
  /** The buyer has taken an offer. */
  readonly settled: boolean;
  /** How often, since the agent last wrote, the buyer had to ask whether anybody is there. */
  readonly silent: number;
  /** `solved`: the buyer is content; `lost`: gone to complain elsewhere; `left`: it went on for too long. */
  readonly end: 'solved' | 'lost' | 'left' | null;
}

/** The live check, with whatever policy holds: what is wrong with these words in this conversation at this instant (epoch ms). */
export type Check = (draft: string, conversation: Conversation, now: number) => readonly Finding[];

const longest = 10;
/** Silences after which a buyer goes. */
const patience = 3;
const seconds = 1000;
const lines = { zh, en };
const moodAt = (level: number): Emotion => {
  const moods = [0, 1, 2, 3, 4] as const;
  return moods[Math.max(0, Math.min(4, level))] ?? 0;
};

/** What the page of a console would show of it. */
export const conversationOf = ({ drill, messages }: Pick<Play, 'drill' | 'messages'>): Conversation => ({
  marketplace: drill.marketplace,
  shop: null,
  buyer: { id: drill.id, name: null },
  orders: [],
  messages,
  typing: false,
});

const pictures: Readonly<Partial<Record<FactAsked, Kind>>> = { photo: 'image', video: 'video' };

interface Said {
  readonly text: string;
  readonly kind?: Kind;
}
const say = (...texts: readonly string[]): readonly Said[] => texts.map((text) => ({ text }));

const added = (messages: readonly Message[], said: readonly Said[], role: 'buyer' | 'agent', at: number): readonly Message[] => [
  ...messages,
  ...said.map(({ text, kind }, i): Message => ({
    id: `${role}-${messages.length + i}`,
    role,
    kind: kind ?? 'text',
    text,
    at: at + i * seconds,
  })),
];

/** The buyer comes in with a card of the goods. `now`: epoch ms. */
export function begin(drill: Drill, now: number): Play {
  const card: readonly Message[] =
    drill.goods === '' ? [] : [{ id: 'goods', role: 'buyer', kind: 'goods', text: '', goods: drill.goods, at: now - 20 * seconds }];
  const messages = added(card, say(...drill.opening), 'buyer', now - 15 * seconds);
  return { drill, messages, turns: [], mood: drill.mood, given: [], told: false, settled: false, silent: 0, end: null };
}

/** What the buyer makes of a reply. */
interface Answer extends Partial<Pick<Play, 'told' | 'settled' | 'end' | 'given'>> {
  readonly said: readonly Said[];
  /** Change of mood. */
  readonly by: number;
}

/** After words that break a taboo. Who was already out of patience goes. */
function whenBroken({ drill, mood, turns }: Play, findings: readonly Finding[]): Answer {
  const bank = lines[drill.lang];
  const worst = findings.find((one) => one.severity === 'block') ?? findings[0];
  const by = worst?.severity === 'block' ? 2 : 1;
  if (mood === 4 && turns.some((one) => one.findings.length > 0)) return { said: say(bank.leaves), by, end: 'lost' };
  const taboo = worst === undefined || worst.taboo === 0 || worst.taboo === 9 ? 1 : worst.taboo;
  const felt = bank.broken[taboo][mood + by > 2 ? 1 : 0];
  return { said: mood + by >= 4 ? say(felt, drill.threat) : say(felt), by };
}

/** Gives what was asked for, a fact the first time; says so where there is none. */
function whenAsked({ drill, given, mood }: Play, reading: ReplyReading, first: boolean): Answer | null {
  const asked = reading.asks.flatMap((one) => one.facts.asks ?? []);
  if (asked.length === 0) return null;
  const known = Object.entries(drill.facts);
  const fits = known.filter(([fact]) => asked.some((one) => one === fact) && !given.some((one) => one === fact));
  // asked in words that name no fact: what the agent may mean is what was not given yet
  const loose = asked.every((one) => one === 'other' || one === 'story');
  const left = loose && fits.length === 0 ? known.filter(([fact]) => !given.some((one) => one === fact)).slice(0, 1) : fits;
  if (left.length === 0) {
    if (asked.includes('wish')) return { said: say(drill.wants), by: 0 };
    return reading.moves ? null : { said: say(lines[drill.lang].lacks), by: mood > 2 ? 0 : 1 };
  }
  const now = asked.filter((fact) => left.some(([one]) => one === fact));
  return {
    said: left.map(([fact, text]) => ({ text, ...(pictures[asFact(fact)] && { kind: pictures[asFact(fact)] ?? 'text' }) })),
    by: first && mood > 0 ? -1 : 0,
    given: [...given, ...(now.length > 0 ? now : left.map(([fact]) => asFact(fact)))],
  };
}

const asFact = (name: string): FactAsked => facts.find((one) => one === name) ?? 'other';

/** An offer, or a step that the shop will take. */
function whenOffered({ drill, mood, turns }: Play, reading: ReplyReading): Answer | null {
  const bank = lines[drill.lang];
  const fits =
    drill.accepts.length === 0 ? reading.bounded || reading.offers.length > 0 : drill.accepts.some((one) => reading.offers.includes(one));
  if (!fits) return reading.offers.length > 0 ? { said: say(drill.wants), by: 0 } : null;
  const wasHeard = reading.steps.heard || turns.some((one) => one.reading.steps.heard);
  if (!wasHeard && mood >= 2) return { said: say(bank.unheard), by: 0 };
  // an offer in words that fit any trouble may be somebody else's
  if (!isNamed([...turns.map((one) => one.reading), reading])) return { said: say(bank.broken[6][mood > 2 ? 1 : 0]), by: 0 };
  if (!reading.bounded) return { said: say(bank.when), by: 0 };
  const takes = bank.takes[mood >= 3 ? 1 : 0];
  const told = reading.steps['follow-up'] || turns.some((one) => one.reading.steps['follow-up']);
  return { said: say(takes, ...(told ? [] : [bank.whoTells])), by: -1, settled: true };
}

/** What the buyer says to a reply in which nothing is wrong. */
function whenFair(play: Play, reading: ReplyReading): Answer {
  const { drill, mood, told, settled, turns } = play;
  const bank = lines[drill.lang];
  // two ways were on the table: who now says what is done, and who tells of it, has settled it
  const agreed =
    reading.bounded &&
    reading.steps['follow-up'] &&
    turns.some((one) => one.reading.steps.options?.whole) &&
    isNamed([...turns.map((one) => one.reading), reading]);
  if (settled || agreed) return { said: say(drill.thanks), by: -3, end: 'solved' };
  const first = reading.steps.heard !== undefined && !turns.some((one) => one.reading.steps.heard);
  const looked = reading.steps.checked !== undefined && !turns.some((one) => one.reading.steps.checked);
  // a plan of what comes next is no offer yet while the buyer is still asked for facts
  const asked = whenAsked(play, reading, first || looked);
  if (asked && asked.given) return asked;
  const answer = whenOffered(play, reading) ?? asked;
  if (answer) return answer;
  if (first) return { said: say(told ? bank.waits : drill.more), by: -1, told: true };
  if (looked || (reading.moves && reading.bounded)) return { said: say(bank.waits), by: looked && mood > 0 ? -1 : 0 };
  if (reading.moves) return { said: say(bank.when), by: 0 };
  return { said: say(drill.pressed), by: 1 };
}

/**
 * The agent's next reply, and what the buyer answers.
 * @param told `now`: epoch ms; `late`: the time that was set had run out; `check`: the live check.
 */
export function reply(play: Play, text: string, told: { readonly now: number; readonly late: boolean; readonly check: Check }): Play {
  if (play.end !== null || text.trim() === '') return play;
  const findings = told.check(text, conversationOf(play), told.now).filter((one) => one.severity !== 'hint');
  const messages = added(play.messages, say(text), 'agent', told.now);
  const mine = messages.at(-1);
  if (!mine) return play;
  const reading = readReply(mine, play.drill);
  const answer = findings.length > 0 ? whenBroken(play, findings) : whenFair(play, reading);
  const mood = moodAt(play.mood + answer.by + (told.late && answer.by > -2 ? 1 : 0));
  const turn: Turn = { message: messages.length - 1, reading, findings, late: told.late, before: play.mood, after: mood };
  const said = told.late && play.silent === 0 ? [...say(lines[play.drill.lang].late), ...answer.said] : answer.said;
  const { by: _by, said: _said, ...moved } = answer;
  const over = play.turns.length + 1 >= longest ? ('left' as const) : null;
  return {
    ...play,
    ...moved,
    end: moved.end ?? over,
    mood,
    silent: 0,
    messages: added(messages, said, 'buyer', told.now + seconds),
    turns: [...play.turns, turn],
  };
}

/** How it stands after so many times of `wait`, as many as fell into the time since the buyer's last word. */
export function waited(play: Play, since: number, now: number, limit: number | null): Play {
  const times = limit === null ? 0 : Math.min(patience, Math.floor((now - since) / (limit * 1000)));
  return Array.from({ length: times }, (_, at) => since + (at + 1) * (limit ?? 0) * 1000).reduce(wait, play);
}

/** The time for a reply has run out and nothing came: the buyer asks, then threatens, then goes. `now`: epoch ms. */
export function wait(play: Play, now: number): Play {
  if (play.end !== null) return play;
  const { drill, messages, mood } = play;
  const bank = lines[drill.lang];
  const silent = play.silent + 1;
  const goes = silent >= patience;
  const said = say(goes ? bank.leaves : bank.silent[silent > 1 ? 1 : 0]);
  return { ...play, silent, mood: moodAt(mood + 1), messages: added(messages, said, 'buyer', now), end: goes ? 'lost' : null };
}
