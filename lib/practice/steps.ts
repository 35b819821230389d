import type { ActHit, Offered } from '../language/act.ts';
import type { ActId } from '../language/acts/index.ts';
import { offeredIn } from '../language/asked.ts';
import { langOf } from '../language/lang.ts';
import type { Span } from '../language/lang.ts';
import { isBounded } from '../language/bound.ts';
import { en, zh } from '../language/pattern.ts';
import { actsOf, type Text } from '../language/read.ts';
import { readAgent } from '../conversation/agent.ts';
import type { Message } from '../conversation/conversation.ts';
import { seek, type Words } from '../conversation/signal.ts';
import type { Drill } from './drill.ts';

/** What the seeds ask of whoever answers a complaint, in their order. */
export const steps = ['heard', 'restated', 'checked', 'options', 'bound', 'follow-up'] as const;
export type Step = (typeof steps)[number];

/** A step taken in one reply: the words that took it, and whether wholly (a promise with its time, two ways and not one). */
export interface Taken extends Span {
  readonly whole: boolean;
}

/** What one reply does, by itself. */
export interface ReplyReading {
  readonly steps: Readonly<Partial<Record<Step, Taken>>>;
  readonly asks: readonly ActHit<ActId>[];
  /** Each kind once. */
  readonly offers: readonly Offered[];
  /** Commits to something or offers something. */
  readonly moves: boolean;
  readonly bounded: boolean;
  /** Says what was found, and asks for nothing more. */
  readonly found: boolean;
}

/** Steps that one sentence can take: a string of catchwords is no answer, however many steps it names. */
const mostInOne = 3;
/** Signs below which a sentence only names a step. An apology may be short. */
const least = { zh: 6, en: 18 } as const;

const looks: Words = {
  zh: zh`核实 核对 查(?:一?下|清|看|证|明|询) 排查 调(?:监控|记录|底单|录像) 检测 送检 测一 (?:问|找|联系|催)(?:一?下)?(?:仓库|快递|物流|工厂|财务|厂家|质检|技术|承运|客服记录) 看(?:了|过)?(?:聊天)?记录`,
  en: en`(?:check|checking|checked|look into|looking into|investigat[a-z]*|trac(?:e|ing)|verify|confirm) … (?:with|the|your|it|this|what|where|why|our)`,
};
const returns: Words = {
  zh: zh`(?:给|跟|向|和)(?:您|你)(?:回|打|说|讲|发|报|同步|答复|回复|回话|反馈|联系|回个|确认) (?:主动|再)(?:来)?(?:联系|找|问|回访|告诉|跟)(?:您|你) 回访 (?:再|回)来(?:问|看|告诉)(?:您|你)? (?:告诉|通知|答复|回复)(?:您|你) 盯(?:着|到|住) 跟(?:到底|进到|着)`,
  en: en`(?:i'll|i will|we'll|we will) (?:personally |also |then )?(?:call|message|write|update|check|let|come back|get back|follow|report|text|ring|watch|keep) … / get back to you / keep you (?:posted|updated) / follow up / let you know / write to you / come back to you / check in`,
};
/** Two ways side by side, or a question which of them. */
const choice: Words = {
  zh: zh`或者 也可以 要么 二选一 两(?:个|种|条|件)(?:办法|方案|路|法子|选择|事)? 哪(?:一)?(?:种|个|样|件|条) 一是 二是 您(?:选|挑|看|想|要) 还是…(?:都行|都可以)`,
  en: en`either / or we / or \\w+ (?:it|you|me) / or you / or i / or only / or as / whichever / which (?:one|would|do) / two (?:options|ways|things) / you can choose / prefer / alternatively`,
};

/** The clause of a hit, with what stands right behind it. */
const clauseOf = (text: Text, at: number): Span => {
  const clause = text.clauses[at];
  return clause ? { start: clause.start, end: clause.end } : { start: 0, end: text.raw.length };
};
const sentenceAt = (text: Text, at: number): Span => {
  const of = text.clauses[at]?.sentence;
  const all = text.clauses.filter((one) => one.sentence === of);
  return { start: all[0]?.start ?? 0, end: all.at(-1)?.end ?? text.raw.length };
};
const boundedAt = (text: Text, { start, end }: Span): boolean => isBounded(text.raw.slice(start, end).toLowerCase());

function restated(text: Text, drill: Drill): Taken | null {
  const clause = text.clauses.findIndex((one) => drill.about.some((word) => one.text.includes(word)));
  if (clause >= 0) return { ...clauseOf(text, clause), whole: true };
  const said = actsOf(text, 'restate')[0];
  // of a drill with no words of its own a repetition is all that can be seen
  return said ? { ...clauseOf(text, said.clause), whole: drill.about.length === 0 } : null;
}

/** What is offered, sentence by sentence: in an offer's own words, and side by side in a choice. */
function offersIn(text: Text, acts: readonly ActHit<ActId>[], choices: readonly { readonly clause: number }[]): readonly Offered[] {
  const chosen = new Set(choices.map((one) => text.clauses[one.clause]?.sentence));
  const beside = text.clauses.filter((one) => chosen.has(one.sentence)).map((one) => offeredIn(one.text));
  return [...new Set([...acts.map((one) => one.facts.offers ?? 'other'), ...beside.filter((one) => one !== 'other')])];
}

/** One way out counts a little; two that the buyer can choose between count in full. */
function optionsIn(text: Text, places: readonly { readonly clause: number }[], whole: boolean): Taken | null {
  const [first] = places;
  const last = places.at(-1);
  return first && last ? { start: sentenceAt(text, first.clause).start, end: sentenceAt(text, last.clause).end, whole } : null;
}

/** Whether these replies call this very trouble by its name: what does not would fit anybody's. */
export const isNamed = (readings: readonly ReplyReading[]): boolean => readings.some((one) => one.steps.restated?.whole);

/** What is said in sentences: not more than a few steps in one, and none but an apology in a bare word. */
function spoken(text: Text, taken: ReplyReading['steps']): ReplyReading['steps'] {
  const inOne = new Map<number, number>();
  const kept = steps.flatMap((step): readonly (readonly [Step, Taken])[] => {
    const one = taken[step];
    if (!one) return [];
    const at = text.clauses.findIndex((clause) => clause.end > one.start);
    const whole = sentenceAt(text, Math.max(0, at));
    const words = text.raw.slice(whole.start, whole.end);
    if (step !== 'heard' && words.replaceAll(/[\s\p{P}]/gu, '').length < least[langOf(words)]) return [];
    const sentence = text.clauses[at]?.sentence ?? 0;
    const before = inOne.get(sentence) ?? 0;
    inOne.set(sentence, before + 1);
    return before < mostInOne ? [[step, one]] : [];
  });
  return Object.fromEntries(kept);
}

/** Reads a reply for the steps that it takes in this drill. */
export function readReply(message: Message, drill: Drill): ReplyReading {
  const { text, offers, asks, bounded } = readAgent(message);
  const commits = actsOf(text, 'commit');
  const moves = [...offers, ...commits];
  const heard = actsOf(text, 'acknowledge', 'apologise')[0];
  const found = actsOf(text, 'report-finding')[0];
  const checks = seek(text, looks, ['denied', 'quoted'])[0];
  const needed = asks.find((one) => one.facts.asks !== undefined && one.facts.asks in drill.facts);
  const back = seek(text, returns, ['denied', 'quoted']);
  const dated = back.find((one) => boundedAt(text, sentenceAt(text, one.clause))) ?? back[0];
  const checked = found ?? needed ?? checks;
  const about = restated(text, drill);
  const choices = seek(text, choice, ['denied', 'quoted']);
  const offered = offersIn(text, offers, choices);
  const chooses = choices.length > 0 && (moves.length > 0 || bounded) && (offered.length > 1 || choices.length > 1);
  const timed = [...moves, ...(chooses ? choices : [])].find((one) => boundedAt(text, sentenceAt(text, one.clause)));
  const places = [...offers, ...(chooses ? choices : [])].toSorted((a, b) => a.clause - b.clause);
  const options = optionsIn(text, places, chooses || new Set(offers.map((one) => one.facts.offers)).size > 1);
  return {
    steps: spoken(text, {
      ...(heard && { heard: { ...clauseOf(text, heard.clause), whole: true } }),
      ...(about && { restated: about }),
      ...(checked && { checked: { ...clauseOf(text, checked.clause), whole: true } }),
      ...(options && { options }),
      ...(timed && { bound: { ...sentenceAt(text, timed.clause), whole: true } }),
      ...(dated && {
        'follow-up': { ...sentenceAt(text, dated.clause), whole: boundedAt(text, sentenceAt(text, dated.clause)) },
      }),
    }),
    asks,
    offers: offered,
    moves: moves.length > 0 || chooses,
    bounded: timed !== undefined || ((chooses || back.length > 0) && bounded),
    found: found !== undefined && asks.every((one) => one.facts.asks === 'wish'),
  };
}
