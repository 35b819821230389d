import type { Marketplace, Message } from './conversation.ts';

/**
 * Marketplaces that do not count a bare greeting as an answer. TikTok Shop measures the share of buyers who got a valid reply within
 * its limit, and its seller rules name the empty "Hi" and 在的亲 as no reply.
 */
const strict: ReadonlySet<Marketplace> = new Set(['tiktok']);

const greeting =
  /^(?:(?:hi+|hey+|hello+|good (?:morning|afternoon|evening|day)|yes|dear|there|friend|sir|madam|customer|i(?:'|’)?m here|how are you|welcome)[\s,.!?~…]*)+$/i;
const greetingHan =
  /^(?:您好|你好|哈[啰喽]|嗨|在的?|在呢|亲+|亲爱的|早上好|下午好|晚上好|欢迎光临|请问|有什么(?:可以)?帮您|哦|呢|啊|呀|哒|的)+$/;

/** Whether a message only greets: nothing in it answers anybody. */
export const isGreeting = (text: string): boolean => {
  const words = text.normalize('NFKC').trim();
  const han = words.replace(/[\s\p{P}\p{S}]+/gu, '');
  return words !== '' && (han === '' || greeting.test(words) || greetingHan.test(han));
};

/** Whether an agent's message stops the buyer's waiting on that marketplace. */
export const answers = ({ kind, text }: Pick<Message, 'kind' | 'text'>, marketplace: Marketplace | null): boolean =>
  marketplace === null || !strict.has(marketplace) || kind !== 'text' || !isGreeting(text);
