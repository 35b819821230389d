import type { Lang } from '../language/lang.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { ComplaintType, Demand, Understanding } from '../conversation/understanding.ts';
import type { Policy } from '../policy/policy.ts';
import { calendarOf } from '../promises/calendar.ts';
import type { Values } from './slots.ts';
import type { SlotName } from './slot-names.ts';
import { clean } from './clean.ts';
import { quote, quoteProblem } from './quote.ts';
import { inWords, reckon } from './when.ts';
import { givenWords, issueWords, listed, wishWords } from './wording.ts';

/** Demands that name something to be done; an answer or more speed is not what one chooses or agrees on. */
const done: ReadonlySet<Demand> = new Set([
  'refund',
  'return',
  'exchange',
  'resend',
  'repair',
  'compensation',
  'invoice',
  'price-difference',
  'cancel',
]);

/** What filling needs besides the conversation. `now` in epoch ms, null where the moment is unknown: then no time is named. */
export interface Setting {
  readonly now: number | null;
  readonly policy: Policy;
  /** The agent's name as buyers may read it; empty when unset. */
  readonly agent: string;
}

/**
 * Slot values read from a conversation. What was not read stays empty; nothing is guessed. `about`: the complaint that the reply is
 * for, the strongest when left out.
 */
export const factsFor = (
  conversation: Conversation,
  understanding: Understanding,
  setting: Setting,
  about?: ComplaintType | null,
): Values => {
  const { lang, facts } = understanding;
  const { now, policy } = setting;
  const calendar = calendarOf(policy);
  const first = understanding.complaints.find((one) => one.type === about) ?? understanding.complaints[0];
  const asked = understanding.open.find((one) => one.kind === 'question');
  const order = facts.orders[0] ?? conversation.orders[0];
  const slots: Partial<Record<SlotName, string>> = {};
  const put = (name: SlotName, value: string | null | undefined): void => {
    if (value) slots[name] = value;
  };
  put('buyer', callable(conversation.buyer.name, lang));
  put('order', order);
  put('tail', order && order.length > 5 ? `${lang === 'zh' ? '尾号' : 'ending in '}${order.slice(-4)}` : null);
  put('goods', facts.goods && shortGoods(facts.goods, lang));
  put('issue', first && issueWords[first.type][lang]);
  put('said', first && quoteProblem(conversation, first.evidence, lang));
  put('question', asked && quote(conversation, asked.evidence, lang));
  const wishes = understanding.demands.filter((one) => done.has(one.demand)).slice(0, 2);
  put('wish', listed([...new Set(wishes.map((one) => wishWords[one.demand][lang]))], lang));
  put('missing', listed([...new Set(understanding.missing.slice(0, 3).map((one) => givenWords[one][lang]))], lang));
  put(
    'given',
    listed(
      [
        ...new Set(
          understanding.given
            .filter((one) => one.given !== 'story')
            .slice(0, 3)
            .map((one) => givenWords[one.given][lang]),
        ),
      ],
      lang,
    ),
  );
  put('amount', facts.amounts[0]?.words);
  put('agent', setting.agent);
  put('shop', conversation.shop?.name);
  // dozens of templates name the same few deadlines
  const named = new Map<string, string>();
  const when: Values['when'] = (offset) => {
    if (now === null) return null;
    const key = `${offset.count}${offset.unit}${offset.clock}`;
    const known = named.get(key) ?? inWords(reckon(offset, now, calendar, policy.opens), now, calendar.timeZone, lang);
    named.set(key, known);
    return known;
  };
  put('deadline', when({ count: 0, unit: 'd', clock: null }));
  return { slots, when };
};

/** A shown name that is a name: masked, cut and made-up ones (`S***n`, `用户8821`, `a1b2_77`) are not said to anybody. */
const callable = (name: string | null, lang: Lang): string | null => {
  const words = clean(name ?? '', 21);
  if (/[*…\d_＊@#]|用户|买家|匿名|buyer|user|guest/iu.test(words)) return null;
  return lang === 'zh'
    ? (/^\p{Script=Han}{1,2}(?:先生|女士|小姐|老师)$/u.exec(words)?.[0] ?? null)
    : (/^\p{Lu}\p{L}{1,14}$/u.exec(words)?.[0] ?? null);
};

// Titles are written to sell: bracketed slogans first, then a chain of search words. Absolute words are against the law in a reply too.
const slogans = /[【[（(「《][^】\])）」》]{0,40}[】\])）」》]/gu;
const boast =
  /第一|最[佳好低高优强]|国家级|顶[级尖]|极品|唯一|独家|100\s?%|百分百|正品|包邮|官方|特价|促销|秒杀|爆款|全网|\b(?:best|no\.?\s?1|cheapest|official|genuine|free|guaranteed?)\b/iu;

/** The name of the goods in a few characters, or null where only advertising would remain. */
export const shortGoods = (title: string, lang: Lang): string | null => {
  const plain = clean(title.slice(0, 400).replace(slogans, ' '), 200);
  const words = plain.split(/[\s,，/|·;；:：+-]+/u).filter((one) => one && !boast.test(one));
  const parts = lang === 'zh' ? words.slice(0, 1) : words.slice(0, 4);
  const name = parts.join(' ');
  const length = [...name].length;
  return length < 2 || /^[\d.]+$/.test(name) ? null : length <= (lang === 'zh' ? 14 : 24) ? name : null;
};
