import { en, zh } from './pattern.ts';

/** Ways in which words are said without being meant as a plain statement of the speaker. */
export type Scope = 'quoted' | 'denied' | 'conditional' | 'question' | 'reported' | 'ironic';

/** How far one scope reaches, in offsets of the normalised text. */
export interface Reach {
  readonly scope: Scope;
  readonly from: number;
  readonly to: number;
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly mark: string;
  readonly sentence: number;
}

const pairs: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '"': '"', '‘': "'" };
const longestQuote = 300;

/** Quotations, in offsets of the text. An opening mark without its partner within reach quotes nothing. */
export const quotesIn = (text: string): Reach[] => {
  const found: Reach[] = [];
  if (!/[“「『"‘']/.test(text)) return found;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    let close = pairs[char] ?? '';
    // An apostrophe opens a quotation only at the edge of a word.
    if (char === "'" && !/[a-z0-9]/.test(text.charAt(i - 1)) && /\S/.test(text.charAt(i + 1))) close = "'";
    if (!close) continue;
    const near = text.slice(i + 1, i + 1 + longestQuote);
    let end = near.indexOf(close);
    while (close === "'" && end >= 0 && /[a-z0-9]/.test(near.charAt(end + 1))) end = near.indexOf(close, end + 1);
    if (end < 0) continue;
    found.push({ scope: 'quoted', from: i + 1, to: i + 1 + end });
    i += end + 1;
  }
  return found;
};

/** Look like denials and are none. Blanked before denials are sought. */
const noDenial = zh(
  '不好意思',
  '对不起',
  '对不住',
  '不错',
  '不仅',
  '不但',
  '不管',
  '不论',
  '不过',
  '不如',
  '不少',
  '差不多',
  '不得不',
  '没问题',
  '没关系',
  '没事',
  '能不能',
  '要不要',
  '是不是',
  '会不会',
  '可不可以',
  '可不可',
  '有没有',
  '好不好',
  '行不行',
  '对不对',
  '该不该',
  '用不用',
  '了不起',
  '不会不',
  '不能不',
  '不是不',
  '不只',
  '不光',
  '不止',
  '不断',
  '不久',
  '不然',
  '要不',
  '不妨',
  '不满',
  '不便',
  '不小心',
  '不知道?',
  '没想到',
  '特别',
  '别的',
  '别人',
  '别家',
  '个别',
  '分别',
  '级别',
  '性别',
  '区别',
  '识别',
  '无论',
  '无理由',
  '无线',
  '未来',
  '非常',
  '除非',
  '不良',
  '不足',
  '不同',
  '不一样',
  '不舒服',
  '不愉快',
  '从不',
  '毫无疑问',
  '越来越',
  '没收到',
  '不用担心',
  '不要担心',
  '不必担心',
  '别担心',
  '别着急',
  '不着急',
  '不要着急',
  '放心',
);
const noDenialEn = en(
  "don't worry",
  'do not worry',
  'no worries',
  'no problem',
  'not only',
  'why not',
  "can't wait",
  'no doubt',
  'not just',
  'whether or not',
  'or not',
  'no longer',
  "why don't (?:you|we)",
  'no\\.? ?\\d+',
  'order no',
  'not to worry',
  'not a problem',
  "wouldn't it",
);
const denial = zh(
  '不(?:能|会|敢|可|用|要|必|是|想|再|应|予|给|让|准|许|肯|太|支持|提供|存在|接受|打算)*',
  '没有?',
  '无法',
  '无需',
  '无须',
  '无',
  '未(?:能|曾)?',
  '别',
  '勿',
  '请勿',
  '并非',
  '绝非',
  '拒绝',
  '难以',
  '很难',
  '避免',
  '谁(?:敢|能)',
  '哪(?:敢|能)',
);
const denialEn = en(
  'not',
  "[a-z]+n't",
  'cannot',
  'never',
  'no',
  'nor',
  'neither',
  'without',
  'unable to',
  'refuse to',
  'hardly',
  'avoid',
  'dont',
  'cant',
  'wont',
  'didnt',
  'doesnt',
  'isnt',
);
/** A denial ends where the talk goes on to something else. */
const denialEnds =
  /但|而是|不过|所以|因此|就|才|都|的话|我们|咱|我(?!们)|您|你|店里|后(?!悔)|的(?=时候)| but | and | so | because | since | however | though |[—:]/;
const longestDenialZh = 10;
const longestDenialEn = 48;

/** A denial reaches from behind its own first letter, so that words which begin with the "no" itself are not denied by it. */
const denialsIn = (text: string, cut: Cut): Reach[] => {
  const words = text
    .slice(cut.from, cut.to)
    .replace(noDenial, (w) => '\u0001'.repeat(w.length))
    .replace(noDenialEn, (w) => '\u0001'.repeat(w.length));
  const found: Reach[] = [];
  for (const [pattern, longest] of [
    [denial, longestDenialZh],
    [denialEn, longestDenialEn],
  ] as const) {
    for (const match of words.matchAll(pattern)) {
      const begin = match.index + match[0].length;
      const rest = words.slice(begin, begin + longest);
      const stop = rest.search(denialEnds);
      found.push({ scope: 'denied', from: cut.from + match.index + 1, to: cut.from + begin + (stop >= 0 ? stop : rest.length) });
    }
  }
  // "保证不了", "做不到": the denial stands behind its verb.
  for (const match of words.matchAll(/([\u3400-\u9fff]{1,4})不(?:了|到|起|动|出|上)(?![不])/g)) {
    found.push({ scope: 'denied', from: cut.from + match.index, to: cut.from + match.index + match[0].length });
  }
  return found;
};

const condition = zh(
  '如果',
  '如(?=(?:确|核|有|是|经|果|属|需|您|仍|查))',
  '若(?!干)',
  '要是',
  '假如',
  '假设',
  '倘若',
  '万一',
  '一旦',
  '只要',
  '除非',
  '的话',
  '但凡',
  '(?:核实|确认|检测|查清|查实|核对|审核|检查|鉴定|签收|收到|拿到|验收|登记|核验|质检)[^,。!?;\\n]{0,10}?(?:之后|以后|后|完)(?!台|续)',
  '(?:属实|无误|通过)(?:后|的|就|,)',
  '待.{1,10}后',
  '等.{1,12}(?:后|以后|之后|再|就)',
  '视.{1,8}(?:情况|结果)',
  '由您选',
  '看(?:情况|结果)',
);
const conditionEn = en(
  'if',
  'unless',
  'once',
  'provided(?: that)?',
  'as long as',
  'in case',
  'subject to',
  'as soon as',
  'should (?:it|you|the|they|this)',
  'depending on',
  'after (?:we|i|you|the|it) …(?:check|verif|confirm|receiv|inspect|arriv|come)[a-z]*',
  'when (?:we|it|the …) (?:receive|arrive|come|get)[a-z]*',
  'upon',
  'assuming',
);
const noConditionEn =
  /\b(?:see|check|know|ask|wonder|wondering|sure|tell me|confirm|as|even|what|at) if\b|\bat once\b|\bonce again\b|\bonce more\b/g;

const question = zh(
  '[吗么嘛伐](?=$|\\s)',
  '[能好行到了有要会可](?:不|没|没有|撒|嘞)$',
  '呢$',
  '(.)不\\1',
  '有没有',
  '是否',
  '是不是',
  '能否',
  '可否',
  '什么',
  '怎么',
  '咋',
  '为啥',
  '为何',
  '为什么',
  '哪[个里儿种款天位些家]?',
  '几(?:点|时|天|个|号|件|次|月)',
  '多少',
  '多久',
  '多大',
  '谁',
  '何时',
  '还是.{0,8}$',
  '啥',
);
const questionEn = en(
  "^(?:so |and |but |then |ok |hi |hello |helo |hey |dear |seller |please |pls |sis |bro )*(?:what|when|where|which|who|why|how|whose|what's|where's|who's|how's)",
  '^(?:so |and |but |then |ok |hi |hello |helo |hey |dear |seller |please |pls |sis |bro )*(?:is|are|was|were|do|does|did|can|could|will|would|should|have|has|may|shall|am|any|got)',
);

const report = zh(
  '(?:您|你|买家|他|她|对方|快递|快递员|快递那边|物流|站点|平台|客服|仓库|主播|卖家|厂家|人家|朋友|同事|上次|之前|昨天)(?:那边|刚才|刚刚|之前|也|还|都|跟我|和我|告诉我|是)?(?:说|讲|称|提到|反映|表示|承诺|回复|答应|告诉)',
  '听说',
  '据说',
  '据.{1,6}反映',
  '所谓',
  '您(?:提到|反馈|描述|指出|担心|觉得|认为|怀疑)',
);
const reportEn = en(
  '(?:you|he|she|they|rider|courier|driver|seller|agent|bot|buyer|platform|shopee|lazada|somebody|someone|people|ad|listing|page|manual) (?:said|say|says|told|claim|claimed|claims|mentioned|wrote|promised|promise|stated|state|told me|told us)',
  'according to',
  'apparently',
  'so[- ]called',
  'you feel',
  'you think',
);

const irony = zh(
  '呵呵',
  '哈哈',
  '笑死',
  '可真',
  '真行',
  '真棒呢',
  '好家伙',
  '厉害了',
  '真会',
  '好意思',
  '搞笑',
  '也是绝了',
  '真是谢谢',
  '您可真',
  '牛逼',
  '佩服',
);
const ironyEn = en(
  'oh great',
  'how nice',
  'yeah right',
  'so much for',
  'thanks for nothing',
  'what a joke',
  'nice try',
  'very funny',
  'well done',
  'congrat[a-z]*',
  'lol',
  'haha+',
  'wow',
);

/** Scopes of each clause of a text, in the order of the clauses. */
export const scopesIn = (text: string, cuts: readonly Cut[]): Reach[][] => {
  const quotes = quotesIn(text);
  const found: Reach[][] = cuts.map(() => []);
  let quoteAt = 0;
  let heldUntil = -1;
  let reportUntil = -1;
  cuts.forEach((cut, k) => {
    const own = found[k];
    if (!own) return;
    const words = text.slice(cut.from, cut.to);
    while ((quotes[quoteAt]?.to ?? Number.POSITIVE_INFINITY) <= cut.from) quoteAt++;
    for (let q = quoteAt; (quotes[q]?.from ?? Number.POSITIVE_INFINITY) < cut.to; q++) {
      const quote = quotes[q];
      if (quote) own.push({ scope: 'quoted', from: Math.max(quote.from, cut.from), to: Math.min(quote.to, cut.to) });
    }
    own.push(...denialsIn(text, cut));

    const zhAt = words.search(condition);
    const clean = words.replace(noConditionEn, (w) => '\u0001'.repeat(w.length));
    const enAt = clean.search(conditionEn);
    // "…的话" and a trailing "if" hold for what stands before them, a leading "如果" for the whole rest of the sentence.
    if (zhAt >= 0 || enAt >= 0) {
      heldUntil = cut.sentence;
      own.push({ scope: 'conditional', from: cut.from, to: cut.to });
      if (enAt >= 0)
        for (let j = k - 1; j >= 0 && cuts[j]?.sentence === cut.sentence; j--)
          found[j]?.push({ scope: 'conditional', from: cuts[j]?.from ?? 0, to: cuts[j]?.to ?? 0 });
    } else if (heldUntil === cut.sentence) own.push({ scope: 'conditional', from: cut.from, to: cut.to });

    const asks = cut.mark === '?' || words.search(question) >= 0 || words.search(questionEn) >= 0;
    if (asks) own.push({ scope: 'question', from: cut.from, to: cut.to });

    for (const pattern of [report, reportEn]) {
      const at = words.search(pattern);
      if (at >= 0) {
        own.push({ scope: 'reported', from: cut.from + at, to: cut.to });
        // "您说的是:……" goes on behind the colon.
        if (text.charAt(cut.to) === ':') reportUntil = cut.sentence;
      } else if (reportUntil === cut.sentence && pattern === report) own.push({ scope: 'reported', from: cut.from, to: cut.to });
    }
    if (words.search(irony) >= 0 || words.search(ironyEn) >= 0) own.push({ scope: 'ironic', from: cut.from, to: cut.to });
  });
  return found;
};
