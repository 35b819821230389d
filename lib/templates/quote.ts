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

/**
 * The buyer's own clause around some evidence, in quotation marks, fit to be said back; null where it is too long to repeat, too short
 * to mean something, heated, or holds somebody's data.
 */
export const quote = (conversation: Conversation, evidence: Evidence, lang: Lang): string | null => {
  const text = conversation.messages[evidence.message]?.text ?? '';
  const before = text.slice(0, evidence.start);
  const after = text.slice(evidence.end);
  const head = before.split(edge[lang]).at(-1) ?? '';
  const tail = after.split(edge[lang])[0] ?? '';
  const clause = clean(head + text.slice(evidence.start, evidence.end) + tail, 200).replace(/["'“”‘’「」]/g, '');
  const length = [...clause].length;
  if (length < (lang === 'zh' ? 3 : 8) || length > most[lang] || heated.test(clause) || personal.test(clause)) return null;
  return `“${clause}”`;
};
