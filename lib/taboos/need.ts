import { waitingSince } from '../conversation/waiting-since.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Understanding } from '../conversation/understanding.ts';
import type { Turn } from './turn.ts';

/** What the conversation calls for: rules about something missing ask this first. */
export interface Need {
  /** The buyer complains of something that is not solved. */
  readonly complaint: boolean;
  /** The buyer waits for an answer: a message that no agent has answered, and no word that it is solved. */
  readonly open: boolean;
  /** 0 calm … 4 out of control. */
  readonly emotion: number;
  readonly solved: boolean;
  /** Epoch ms since when the buyer waits; null when nobody waits. */
  readonly waitingSince: number | null;
  readonly seen: Understanding | null;
}

const nothing: Need = { complaint: false, open: false, emotion: 0, solved: false, waitingSince: null, seen: null };

/** The buyer's last words only nod, thank or take leave: nothing is called for. */
const nod =
  /^(?:(?:好(?:的|吧|滴|嘞)?|嗯+|恩+|哦+|噢+|行|可以|对|是的?|知道|明白|收到|了解|[没木么]有?|没事|暂时[没木]有?|不用|不需要|谢谢?|多谢|感谢|辛苦|麻烦|再见|拜拜|ok|okay|okey|k|yes|yep|no|nope|thanks?|thx|thank you|tq|ty|great|fine|sure|alright|bye|that's all|got it|cool|nice)(?:了|您|你|啦|哈|呢|啊|吧|的|亲|别的|其他|那就这样|so much|a lot|very much|then)*[\s,.!~。、]*)+$/;

/** Thanks or "nothing more" among a few other words, with no wish and no question left in them. */
const leave = /谢谢|多谢|感谢|[没木]有?(?:了|啦|咯|别的|其他)|么了|不打扰|懂了|晓得了|知道了|thank|thx|that's all|nothing else|no worries/;
const wish =
  /[?？]|吗|呢|么|什么|怎么|是吧|是不|能不|可不|[快催退换补修赔发查改寄取]|处理|解决|但|可是|还(?!有别)|不(?!用|打扰|客气|需要)|(?<!没)没(?!有?(?:了|啦|咯|别的|其他))|\b(?:but|please|pls|can|could|when|why|how|what|still|not|need|want|refund|send)\b/;
const longestLeave = 30;
const takesLeave = (text: string): boolean => text.length <= longestLeave && leave.test(text) && !wish.test(text);

const known = new WeakMap<Turn, Need>();

/** Remembered by the turn: a draft is judged many times while it is written and mended, in one conversation. */
export const needOf = (conversation: Conversation | null, turn: Turn, seen: Understanding | null): Need => {
  const before = known.get(turn);
  if (before && before.seen === seen && seen) return before;
  const need = read(conversation, turn, seen);
  if (seen) known.set(turn, need);
  return need;
};

/** What the conversation calls for. Without an understanding it calls for nothing: only what shows without reading is told. */
const read = (conversation: Conversation | null, turn: Turn, seen: Understanding | null): Need => {
  if (!conversation) return nothing;
  const since = waitingSince(conversation.messages, conversation.marketplace);
  if (!seen || turn.said.length === 0) return { ...nothing, waitingSince: since };
  const nods = turn.sent.length > 0 && (nod.test(turn.last) || takesLeave(turn.last));
  return {
    complaint: seen.complaints.length > 0 && !seen.solved && !nods,
    open: turn.last !== '' && !seen.solved && !nods,
    emotion: seen.emotion.level,
    solved: seen.solved,
    waitingSince: since,
    seen,
  };
};
