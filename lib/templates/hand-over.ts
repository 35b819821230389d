import type { Conversation } from '../conversation/conversation.ts';
import type { Emotion, Understanding } from '../conversation/understanding.ts';
import type { Bilingual, Lang } from '../language/lang.ts';
import type { By } from '../promises/promise.ts';
import { clean } from './clean.ts';
import { givenWords, issueWords, listed, wishWords } from './wording.ts';
import { inWords } from './when.ts';
import { riskWords } from './why.ts';

/** A commitment as the card lists it. */
export interface Owed {
  readonly text: string;
  readonly by: By;
  /** Epoch ms; null while its condition is unmet. */
  readonly due: number | null;
  readonly state: 'open' | 'kept' | 'broken' | 'withdrawn';
}

export interface Card {
  readonly conversation: Conversation;
  readonly understanding: Understanding;
  readonly owed: readonly Owed[];
  /** Of the agent's colleague, not of the buyer. */
  readonly lang: Lang;
  readonly now: number;
  readonly timeZone: string;
  /** Hides phones, addresses and the like in the words that are quoted. */
  readonly mask: (text: string) => string;
}

const emotionWords: readonly Bilingual[] = [
  { zh: '平静', en: 'calm' },
  { zh: '有些不满', en: 'displeased' },
  { zh: '着急、不快', en: 'upset' },
  { zh: '愤怒', en: 'angry' },
  { zh: '失控', en: 'out of control' },
];
const byWords: Readonly<Record<By, Bilingual>> = {
  agent: { zh: '客服', en: 'agent' },
  colleague: { zh: '同事', en: 'a colleague' },
  other: { zh: '外部（快递等）', en: 'somebody outside' },
};
const stateWords: Readonly<Record<Owed['state'], Bilingual>> = {
  open: { zh: '未办', en: 'open' },
  kept: { zh: '已办', en: 'kept' },
  broken: { zh: '已误', en: 'broken' },
  withdrawn: { zh: '已撤', en: 'withdrawn' },
};

/** How many of the buyer's last words stand on the card, and how long each may be. */
const lastWords = { lines: 3, each: 80 };

/** The case on one card for the colleague who takes over: facts, wish, mood, what was given and promised, what is open. */
export const handOver = (card: Card): string => {
  const { conversation, understanding, owed, lang, now, timeZone, mask } = card;
  const zh = lang === 'zh';
  const row = (name: Bilingual, value: string): readonly string[] =>
    value === '' ? [] : [`${name[lang]}${zh ? '：' : ': '}${clean(value, 200)}`];
  const unread = zh ? '没有读到' : 'not read';
  const level: Emotion = understanding.emotion.level;
  const said = conversation.messages.filter((one) => one.role === 'buyer' && one.text.trim() !== '').slice(-lastWords.lines);
  const orders = understanding.facts.orders.length > 0 ? understanding.facts.orders : conversation.orders;
  const promise = (one: Owed): string => {
    const due = one.due === null ? (zh ? '待条件成立' : 'once its condition is met') : inWords(one.due, now, timeZone, lang);
    const late = one.state === 'open' && one.due !== null && one.due < now ? (zh ? '，已过时' : ', overdue') : '';
    return `- ${clean(mask(one.text), 100)}${zh ? '（' : ' ('}${byWords[one.by][lang]}${zh ? '，' : ', '}${due}${zh ? '，' : ', '}${stateWords[one.state][lang]}${late}${zh ? '）' : ')'}`;
  };
  return [
    ...row(
      { zh: '买家', en: 'Buyer' },
      [mask(conversation.buyer.name ?? ''), conversation.shop?.name].filter(Boolean).join(' · ') || unread,
    ),
    ...row({ zh: '订单', en: 'Order' }, orders.slice(0, 3).join(zh ? '、' : ', ') || unread),
    ...row({ zh: '商品', en: 'Item' }, mask(understanding.facts.goods ?? '')),
    ...row(
      { zh: '问题', en: 'Problem' },
      listed(
        understanding.complaints.slice(0, 3).map((one) => issueWords[one.type][lang]),
        lang,
      ) || unread,
    ),
    ...row(
      { zh: '诉求', en: 'Wants' },
      listed(
        understanding.demands.slice(0, 3).map((one) => wishWords[one.demand][lang]),
        lang,
      ) || unread,
    ),
    ...row({ zh: '情绪', en: 'Mood' }, emotionWords[level]?.[lang] ?? ''),
    ...row(
      { zh: '风险', en: 'Risks' },
      listed(
        understanding.risks.map((one) => riskWords[one.risk][lang]),
        lang,
      ),
    ),
    ...row({ zh: '已给', en: 'Given' }, listed([...new Set(understanding.given.map((one) => givenWords[one.given][lang]))], lang)),
    ...row(
      { zh: '还缺', en: 'Missing' },
      listed(
        understanding.missing.map((one) => givenWords[one][lang]),
        lang,
      ),
    ),
    ...(owed.length > 0
      ? [zh ? '承诺：' : 'Promises:', ...owed.map(promise)]
      : row({ zh: '承诺', en: 'Promises' }, zh ? '还没有' : 'none yet')),
    ...(said.length > 0
      ? [zh ? '买家最近说：' : 'The buyer’s last words:', ...said.map((one) => `- ${clean(mask(one.text), lastWords.each)}`)]
      : []),
  ].join('\n');
};
