import type { Conversation } from '../conversation/conversation.ts';
import type { Turn } from './turn.ts';

/** What the conversation calls for: rules about something missing ask this first. */
export interface Need {
  /** The buyer complains of something that is not solved. */
  readonly complaint: boolean;
  /** The buyer asked or demanded something that no agent has answered. */
  readonly open: boolean;
  /** 0 calm … 4 out of control. */
  readonly emotion: number;
  /** Somebody was hurt, or something dangerous happened. */
  readonly hurt: boolean;
  readonly solved: boolean;
  /** Epoch ms since when the buyer waits; null when nobody waits. */
  readonly waitingSince: number | null;
}

export const nothing: Need = { complaint: false, open: false, emotion: 0, hurt: false, solved: false, waitingSince: null };

const trouble = /坏|破|碎|裂|漏|断|烂|松|掉|没(?:收到|到|反应|声|发|货|退|给)|少(?:了|发|一)|错|假|臭|味|霉|虫|脏|起球|褪|缩|不(?:亮|转|动|响|行|符|对|能|了|制冷|工作|充电|更新)|投诉|差评|退|换|赔|慢|迟|怎么还|还没|到底|气|疼|肿|痒|过敏|破损|刮|划|歪|卡|闪|鼓包|炸|broke|broken|crack|leak|missing|wrong|damag|stuck|late|refund|return|not (?:work|arriv|receiv|fit)|doesn'?t|never|stopp|dead|tore|flicker|wobbl|smell|fake|where is|still|garbage|angry|charged twice|scratch|burn|collaps/;
const hurtWords = /受伤|流血|烫伤|划(?:伤|了|破)|过敏|红肿|肿|起泡|水泡|医院|急诊|就医|疼|晕|吐|拉肚子|中毒|触电|起火|烧|炸|鼓包|hurt|injur|burn|bleed|blood|hospital|clinic|doctor|allerg|rash|swollen|fire|shock|cut (?:my|his|her)|collaps/;
const solvedWords = /(?:解决|搞定|弄好|修好|能用|可以用|好用|收到)(?:了|啦)|没(?:问题|事)了|不用了|谢谢.{0,6}(?:解决|好了)|all good|works? now|working (?:well|fine|now)|sorted|solved|resolved|fixed now|thanks a lot/;

/** Reads what the conversation calls for. */
export const needOf = (conversation: Conversation | null, turn: Turn): Need => {
  if (!conversation || turn.said.length === 0) return nothing;
  const solved = solvedWords.test(turn.last) && !/[?？]|还|但|but|still/.test(turn.last);
  const complaint = trouble.test(turn.all) && !solved;
  return { complaint, open: turn.last !== '' && !solved, emotion: /[!！]{2}|气|骗|投诉|垃圾|angry|garbage|scam|ridiculous|terrible/.test(turn.all) ? 3 : complaint ? 2 : 0, hurt: hurtWords.test(turn.all), solved, waitingSince: waitingSince(conversation) };
};

const waitingSince = (conversation: Conversation): number | null => {
  const last = conversation.messages.findLastIndex((message) => message.role === 'agent');
  return conversation.messages.slice(last + 1).find((message) => message.role === 'buyer')?.at ?? null;
};
