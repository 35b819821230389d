import type { Conversation, Evidence } from '../conversation/conversation.ts';
import type { Lang } from '../language/lang.ts';
import { clean } from './clean.ts';

// Words that are never given back to the person who said them, even between quotation marks.
const heated =
  /[操草艹肏]|妈的|他妈|你妈|滚|傻[逼子×叉]|煞笔|垃圾|骗子|死|狗|脑残|智障|恶心|坑[人爹货]|黑心|无良|奸商|\b(?:fuck|shit|damn|hell|idiot|stupid|scam\w*|crap|bastard|liars?|thie\w+|useless|rubbish|garbage)\b/iu;
// Numbers that could be somebody's: phones, cards, addresses. Order numbers have a slot of their own.
const personal = /\d{7,}|\d+号楼|\d+栋|\d+单元|@/u;
const edge: Readonly<Record<Lang, RegExp>> = { zh: /[，。！？；、,.!?;\n\r~…\s]+/u, en: /[.!?;\n\r…]+|,\s|\s-\s/u };
const most: Readonly<Record<Lang, number>> = { zh: 22, en: 60 };

// Questions, threats, and what is said to the shop's face: said back as "the problem", they would sound like mockery.
const noProblem =
  /[?？]|[吗么呢]$|什么|怎么|多久|哪[里儿天个]|能不能|是不是|你|差评|投诉|12315|曝光|律师|起诉|法院|举报|工商|赔[三十]|赔偿|\b(?:you|your|you're|where|when|why|how|what|can i|could|will|refund|report|lawyer|sue|court|review)\b/iu;

/** The buyer's clause around some evidence; null where it may not be said back. */
const clauseAt = (conversation: Conversation, evidence: Evidence, lang: Lang): string | null => {
  const text = conversation.messages[evidence.message]?.text ?? '';
  const head = text.slice(0, evidence.start).split(edge[lang]).at(-1) ?? '';
  const tail = text.slice(evidence.end).split(edge[lang])[0] ?? '';
  const clause = clean(head + text.slice(evidence.start, evidence.end) + tail, 200)
    .replace(/["“”‘「」]|’(?!\p{L})/gu, '')
    .replace(/([!?！？。.])[!?！？。.]+/gu, '$1')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
  const length = [...clause].length;
  const fits = length >= (lang === 'zh' ? 3 : 8) && length <= most[lang];
  return fits && !heated.test(clause) && !personal.test(clause) ? clause : null;
};

/**
 * The buyer's own clause around some evidence, in quotation marks, fit to be said back; null where it is too long to repeat, too short
 * to mean something, heated, or holds somebody's data.
 */
export const quote = (conversation: Conversation, evidence: Evidence, lang: Lang): string | null => {
  const clause = clauseAt(conversation, evidence, lang);
  return clause === null ? null : `“${clause}”`;
};

/** The same, where the clause tells what is wrong and could stand after "the problem is"; null for questions, threats and reproaches. */
export const quoteProblem = (conversation: Conversation, evidence: Evidence, lang: Lang): string | null => {
  const text = conversation.messages[evidence.message]?.text ?? '';
  const clause = clauseAt(conversation, evidence, lang);
  const asked = clause !== null && /^\s*[?？]/.test(text.slice(text.indexOf(clause) + clause.length));
  return clause === null || asked || noProblem.test(clause) ? null : `“${clause}”`;
};
