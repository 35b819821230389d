import type { Conversation, Evidence } from '../conversation/conversation.ts';
import type { ComplaintType, Demand, Understanding } from '../conversation/understanding.ts';
import type { Bilingual, Lang } from '../language/lang.ts';

/** What happened, said in the words of nobody: used where the buyer's own words are in the other language or missing. */
const happened: Readonly<Record<ComplaintType, Bilingual>> = {
  quality: { zh: '商品有质量问题', en: 'faulty goods' },
  mismatch: { zh: '收到的和描述不符', en: 'not as described' },
  'wrong-item': { zh: '发错或少发了', en: 'wrong or missing items' },
  damaged: { zh: '收到时已破损', en: 'arrived damaged' },
  'late-shipment': { zh: '迟迟没有发货', en: 'not shipped yet' },
  delivery: { zh: '物流不正常', en: 'delivery trouble' },
  lost: { zh: '没有收到包裹', en: 'parcel not received' },
  refund: { zh: '退款退货没办好', en: 'refund or return not settled' },
  exchange: { zh: '换货补发没办好', en: 'exchange not settled' },
  repair: { zh: '维修保修没办好', en: 'repair not settled' },
  price: { zh: '对价格有异议', en: 'a price dispute' },
  invoice: { zh: '发票没办好', en: 'invoice trouble' },
  attitude: { zh: '对服务态度不满', en: 'unhappy with how they were treated' },
  counterfeit: { zh: '怀疑不是正品', en: 'doubts that it is genuine' },
  safety: { zh: '用了以后身体不适或有安全隐患', en: 'a safety or health problem' },
  privacy: { zh: '个人信息可能泄露', en: 'personal data may have leaked' },
  account: { zh: '账户或支付有问题', en: 'account or payment trouble' },
  other: { zh: '有别的不满', en: 'another complaint' },
};

const wanted: Readonly<Record<Demand, Bilingual>> = {
  refund: { zh: '要退款', en: 'wants a refund' },
  return: { zh: '要退货', en: 'wants to return it' },
  exchange: { zh: '要换货', en: 'wants an exchange' },
  resend: { zh: '要补发', en: 'wants it sent again' },
  repair: { zh: '要维修', en: 'wants a repair' },
  compensation: { zh: '要赔偿', en: 'wants compensation' },
  apology: { zh: '要道歉', en: 'wants an apology' },
  explanation: { zh: '要一个说法', en: 'wants an explanation' },
  'speed-up': { zh: '要尽快办', en: 'wants it sooner' },
  invoice: { zh: '要发票', en: 'wants an invoice' },
  'price-difference': { zh: '要退差价', en: 'wants the price difference' },
  cancel: { zh: '要取消订单', en: 'wants to cancel' },
  manager: { zh: '要找主管', en: 'wants a manager' },
  information: { zh: '要一个答复', en: 'wants an answer' },
};

const longest: Readonly<Record<Lang, number>> = { zh: 30, en: 80 };
const stop = /[。！？!?；;\n]|[，,](?!\d)|\.(?=\s|$)/u;
const opening = /^(?:你好|您好|在吗|在么|亲|哎|喂|请问|那个|就是|然后|还有|hi|hello|hey|so|and|but|well|please)[，,、\s~!！。.]*/iu;

/** The clause of the buyer's message in which the words stand, cut where it is long. */
function clauseAt(conversation: Conversation, { message, start, end }: Evidence, lang: Lang): string {
  const text = conversation.messages[message]?.text ?? '';
  let from = Math.max(0, Math.min(start, text.length));
  while (from > 0 && !stop.test(text.slice(from - 1, from + 1).slice(0, 2)[0] ?? '')) from--;
  let to = Math.max(from, Math.min(end, text.length));
  while (to < text.length && !stop.test(text[to] ?? '')) to++;
  let words = text.slice(from, to).replace(/\s+/gu, ' ').trim();
  for (let shorter = words.replace(opening, ''); shorter !== words && shorter !== ''; shorter = words.replace(opening, '')) words = shorter;
  if (words.length <= longest[lang]) return words;
  const begin = Math.max(0, Math.min(start - from, words.length - longest[lang]));
  const cut = words.slice(begin, begin + longest[lang]);
  return `${begin > 0 ? '…' : ''}${cut.replace(/[\ud800-\udbff]$/u, '').replace(/^[\udc00-\udfff]/u, '')}…`;
}

/**
 * One plain sentence on what happened and what is wanted, from what was read and nothing else; empty where nothing was.
 * In the buyer's own words where they are in `lang`, else by the names of what was recognised. Not masked.
 */
export function summaryOf(understanding: Understanding, conversation: Conversation, lang: Lang): string {
  const own = understanding.lang === lang;
  const [complaint] = understanding.complaints;
  const [demand] = understanding.demands;
  const question = understanding.open.find((one) => one.kind === 'question');
  const story = complaint ? (own ? clauseAt(conversation, complaint.evidence, lang) : '') || happened[complaint.type][lang] : '';
  const sameClause =
    own &&
    demand &&
    complaint &&
    demand.evidence.message === complaint.evidence.message &&
    story.includes(quoted(conversation, demand.evidence));
  const wish = demand && !sameClause ? wanted[demand.demand][lang] : '';
  const parts = [story, wish].filter((part) => part !== '');
  if (parts.length === 0 && question && own) return clauseAt(conversation, question.evidence, lang);
  const sentence = parts.join(lang === 'zh' ? '，' : ', ');
  return lang === 'en' ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}

const quoted = (conversation: Conversation, { message, start, end }: Evidence): string =>
  conversation.messages[message]?.text.slice(start, end) ?? '';
