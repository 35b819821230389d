import type { Match } from '../language/act.ts';
import { amountsIn, type AmountNamed } from '../language/amounts.ts';
import type { Span } from '../language/lang.ts';
import { readText, type Text } from '../language/read.ts';
import { agreement } from './agreement.ts';
import { complaintSigns } from './complaints/index.ts';
import type { Message } from './conversation.ts';
import { demandSigns } from './demands/index.ts';
import { givenIn, ordersIn } from './facts.ts';
import { goodsIn } from './goods.ts';
import { feelings } from './feelings.ts';
import { ownedWords } from './owned.ts';
import { asksForPerson, calls, questionsIn, type Question } from './question.ts';
import { riskSigns } from './risks/index.ts';
import { reportedIn } from './reported.ts';
import { isProspective } from './prospective.ts';
import { seek } from './signal.ts';
import { solvedWords, unless } from './solved-words.ts';
import { statesSomething, topicOf } from './statement.ts';
import { dateWords, needWords, triedWords } from './needs.ts';
import { needs, type ComplaintType, type Demand, type Given, type Need, type Risk } from './understanding.ts';

/** No chat box takes more; what is pasted beyond it is not read. In UTF-16 code units. */
export const longestRead = 4000;

/** What one message of a buyer says on its own. */
export interface BuyerReading {
  readonly text: Text;
  readonly complaints: readonly {
    readonly type: ComplaintType;
    readonly weight: number;
    readonly sure: boolean;
    readonly start: number;
    readonly end: number;
  }[];
  readonly demands: readonly { readonly demand: Demand; readonly start: number; readonly end: number }[];
  readonly risks: readonly { readonly risk: Risk; readonly start: number; readonly end: number }[];
  readonly feelings: Readonly<Partial<Record<keyof typeof feelings, Match>>>;
  readonly given: readonly { readonly given: Given; readonly start: number; readonly end: number }[];
  readonly orders: readonly { readonly order: string; readonly start: number; readonly end: number }[];
  /** The goods it speaks of, by their plain name; null where none is known. */
  readonly goods: string | null;
  readonly amounts: readonly AmountNamed[];
  readonly questions: readonly Question[];
  /** Says nothing but that somebody should answer. */
  readonly calls: boolean;
  /** Says nothing but that a person should answer, not a robot. */
  readonly asksForPerson: boolean;
  /** Speaks of goods that the buyer has, not of goods in general. */
  readonly owns: boolean;
  /** What a plain statement (no question, wish, courtesy) seems to complain of, where no sign of a complaint settles it. */
  readonly states: ComplaintType | null;
  readonly agrees: boolean;
  readonly solved: Match | null;
  readonly dates: readonly Match[];
  readonly tried: readonly Match[];
  /** Where it tells what the shop promised before. */
  readonly promised: readonly Span[];
  readonly needs: readonly { readonly need: Need; readonly start: number; readonly end: number }[];
}

/** Words that hold their own "no" ("won't open") are the trouble itself, not a denial of it. */
const isDenied = (hit: Match) =>
  hit.scopes.includes('denied') && !/不|没|无|未|n't|\b(?:not|never|no|cannot|cant|wont|nothing)\b/.test(hit.words);

/** "热不热" asks; its "不热" complains of nothing. */
const isChoice = (hit: Match, text: Text) => hit.words.startsWith('不') && text.normal.text.charAt(hit.from - 1) === hit.words.charAt(1);

/** "不漏了": it has stopped. */
const isCured = (hit: Match, text: Text) =>
  /(?:不|没)(?:再)?[漏响晃卡烫掉闪断抖臭疼痒堵渗滴](?:水|毛|色|屏|电)?了$/.test(
    text.normal.text.slice(hit.from, hit.to + 2).replace(/了.?$/, '了'),
  );

const conditions = /如果|要是|万一|假如|的话|只要|\b(?:if|unless|in case|once)\b/;
/** Said of what might be: a condition stands in its clause or before it. One that comes behind ("it is late, tell me if…") takes nothing back. */
const isSupposed = (hit: Match, text: Text) => {
  if (!hit.scopes.includes('conditional')) return false;
  const own = text.clauses[hit.clause];
  return text.clauses.some((clause, i) => i <= hit.clause && clause.sentence === own?.sentence && conditions.test(clause.text));
};

/** What a sign weighs: it settles the type, names a wish, or only leans that way. */
const sure = 4;
const wished = 2;
const leaning = 1;

const read = (message: Message): BuyerReading => {
  const text = readText(message.text.slice(0, longestRead));
  const spoken = message.kind === 'text' || message.kind === 'other';
  const speculative = text.clauses.map(isProspective);
  const complaints: { type: ComplaintType; weight: number; sure: boolean; start: number; end: number }[] = [];
  const demands: { demand: Demand; start: number; end: number }[] = [];
  const risks: { risk: Risk; start: number; end: number }[] = [];
  const found: Partial<Record<keyof typeof feelings, Match>> = {};
  if (spoken) {
    for (const signs of complaintSigns) {
      for (const [words, weight] of [
        [signs.sure, sure],
        [signs.likely, signs.kind === 'wish' ? wished : leaning],
      ] as const) {
        const hits = seek(text, words, []).filter(
          (hit) =>
            !isSupposed(hit, text) &&
            !isDenied(hit) &&
            !(speculative[hit.clause] && !(signs.kind === 'wish' && weight === sure)) &&
            !isChoice(hit, text) &&
            !isCured(hit, text),
        );
        const first = hits[0];
        if (first)
          complaints.push({
            type: signs.type,
            weight: weight + Math.min(hits.length - 1, 2) * weight * 0.2,
            sure: weight === sure,
            start: first.start,
            end: first.end,
          });
      }
    }
    for (const signs of demandSigns) {
      const hit = seek(text, signs, signs.unless ?? ['quoted', 'reported']).find((one) => !isDenied(one));
      if (hit) demands.push({ demand: signs.demand, start: hit.start, end: hit.end });
    }
    for (const signs of riskSigns) {
      const hit = seek(text, signs, signs.unless ?? []).find((one) => !(signs.happened && speculative[one.clause]));
      if (hit) risks.push({ risk: signs.risk, start: hit.start, end: hit.end });
    }
    for (const feeling of ['calm', 'worried', 'pressed', 'upset', 'angry', 'beside'] as const) {
      const hit = seek(text, feelings[feeling], []).find((one) => feeling === 'calm' || !isDenied(one));
      if (hit) found[feeling] = hit;
    }
  }
  return {
    text,
    complaints,
    demands,
    risks,
    feelings: found,
    given: givenIn(message, text),
    goods: spoken ? goodsIn(text) : null,
    orders: ordersIn(text),
    amounts: amountsIn(text.normal),
    questions: questionsIn(text),
    calls: calls(text),
    asksForPerson: asksForPerson(text),
    states: spoken && statesSomething(text) ? topicOf(text) : null,
    owns: spoken && seek(text, ownedWords, ['conditional']).length > 0,
    agrees: spoken && seek(text, agreement, ['denied', 'question']).length > 0,
    dates: spoken ? seek(text, dateWords, []) : [],
    promised: spoken ? reportedIn(text) : [],
    tried: spoken ? seek(text, triedWords, ['denied', 'question']) : [],
    needs: spoken
      ? needs.flatMap((need) => {
          const hit = seek(text, needWords[need], ['denied'])[0];
          return hit ? [{ need, start: hit.start, end: hit.end }] : [];
        })
      : [],
    solved: spoken && !unless.test(text.normal.text) ? (seek(text, solvedWords, ['denied', 'conditional', 'question'])[0] ?? null) : null,
  };
};

const remembered = new WeakMap<Message, BuyerReading>();

/** Reads a message of the buyer; remembered as long as the message object lives, so that a longer thread is read once. */
export const readBuyer = (message: Message): BuyerReading => {
  const known = remembered.get(message);
  if (known) return known;
  const reading = read(message);
  remembered.set(message, reading);
  return reading;
};
