import type { Match } from '../language/act.ts';
import { amountsIn, type AmountNamed } from '../language/amounts.ts';
import type { Clause } from '../language/clauses.ts';
import { en, zh } from '../language/pattern.ts';
import { readText, type Text } from '../language/read.ts';
import { complaintSigns } from './complaints/index.ts';
import type { Message } from './conversation.ts';
import { demandSigns } from './demands/index.ts';
import { givenIn, ordersIn } from './facts.ts';
import { feelings, solvedWords } from './feelings.ts';
import { riskSigns } from './risks/index.ts';
import { seek, type Words } from './signal.ts';
import { dateWords, needWords, triedWords } from './needs.ts';
import { needs, type ComplaintType, type Demand, type Given, type Need, type Risk } from './understanding.ts';

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
  readonly amounts: readonly AmountNamed[];
  readonly questions: readonly Clause[];
  readonly solved: Match | null;
  readonly dates: readonly Match[];
  readonly tried: readonly Match[];
  readonly needs: readonly { readonly need: Need; readonly start: number; readonly end: number }[];
}

/** Asked about beforehand ("will it fade?"), which complains of nothing. */
const prospective: Words = {
  zh: zh`(?<![什怎那这])[吗么伐]$ 会不会 怕 担心 容不容易 容易…吗 会…(?:吗|么) 怕不怕 能…吗 可以…吗 是否 有没有…(?:的|款) (?:如果|万一|要是|假如)…(?:怎么|能|可以|会|咋|包|管|退|换|赔|给) 多久(?:会|能|可以) 防不防 耐不耐 质量怎么样 质量好吗 质量好不好 好不好(?:用|看|吃|穿) 好用吗 是正品吗 是不是正品 保修(?:多久|几年) 质保(?:多久|几年) 包(?:不包)?邮 有(?:优惠|券|活动|赠品)吗 便宜(?:点|一点)`,
  en: en`^(?:hi |hello |hey |dear |seller |and |so |but |ok )*(?:will|would|does|do|is|are|can|could|how (?:long|much|many|do|does)|what|which|any) … / if (?:it|i|the) … (?:can|will|how|what|do) / in case`,
};
const happened =
  /了|过|收到|到货|刚|昨天|今天才|还没|根本|竟然|居然|都|already|received|got|came|arrived|still|after|bought|broke|n't|not|yesterday|ago|stopped/;

/** true where a clause only asks what would be. */
const isProspective = (clause: Clause | undefined): boolean =>
  clause !== undefined &&
  clause.scopes.some((reach) => reach.scope === 'question') &&
  (clause.text.search(prospective.zh) >= 0 || clause.text.search(prospective.en) >= 0) &&
  !happened.test(clause.text);

/** Words that hold their own "no" ("won't open") are the trouble itself, not a denial of it. */
const isDenied = (hit: Match) =>
  hit.scopes.includes('denied') && !/不|没|无|未|n't|\b(?:not|never|no|cannot|cant|wont|nothing)\b/.test(hit.words);

/** What a sign weighs: it settles the type, names a wish, or only leans that way. */
const sure = 4;
const wished = 2;
const leaning = 1;

const read = (message: Message): BuyerReading => {
  const text = readText(message.text);
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
        const hits = seek(text, words, ['conditional']).filter((hit) => !isDenied(hit) && !speculative[hit.clause]);
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
      const hit = seek(text, signs, signs.unless ?? ['quoted']).find((one) => !isDenied(one));
      if (hit) demands.push({ demand: signs.demand, start: hit.start, end: hit.end });
    }
    for (const signs of riskSigns) {
      const hit = seek(text, signs, signs.unless ?? [])[0];
      if (hit) risks.push({ risk: signs.risk, start: hit.start, end: hit.end });
    }
    for (const feeling of ['calm', 'worried', 'pressed', 'upset', 'angry', 'beside'] as const) {
      const hit = seek(text, feelings[feeling], []).find((one) => feeling === 'calm' || !isDenied(one));
      if (hit) found[feeling] = hit;
    }
  }
  const questions = text.clauses.filter((clause) => clause.scopes.some((reach) => reach.scope === 'question'));
  return {
    text,
    complaints,
    demands,
    risks,
    feelings: found,
    given: givenIn(message, text),
    orders: ordersIn(text),
    amounts: amountsIn(text.normal),
    questions,
    dates: spoken ? seek(text, dateWords, []) : [],
    tried: spoken ? seek(text, triedWords, ['denied', 'question']) : [],
    needs: spoken
      ? needs.flatMap((need) => {
          const hit = seek(text, needWords[need], ['denied'])[0];
          return hit ? [{ need, start: hit.start, end: hit.end }] : [];
        })
      : [],
    solved: spoken ? (seek(text, solvedWords, ['denied', 'conditional', 'question'])[0] ?? null) : null,
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
