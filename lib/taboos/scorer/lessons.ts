import type { Conversation, Message } from '../../conversation/conversation.ts';

/** A scene written down for training: what was said, the draft after it, which taboos it breaks. */
export interface Written {
  readonly conversation: Conversation;
  readonly draft: string;
  readonly now: number;
  readonly taboos: readonly number[];
}

const start = Date.UTC(2026, 10, 18, 2, 0, 0);
const between = 40_000;
const usualPause = 45;

const messageOf = (line: string, i: number): Message => {
  const words = line.slice(2);
  const video = /^\[(?:视频|video)\]$/.test(words);
  const kind = line === 'I' ? 'image' : video ? 'video' : 'text';
  return {
    id: String(i),
    role: line.startsWith('A') ? 'agent' : 'buyer',
    kind,
    text: kind === 'text' ? words : '',
    at: start + i * between,
  };
};

/**
 * Reads a training text: `# B … ¦ A … ¦ I` begins a conversation (buyer, agent, a picture), each line under it is a draft:
 * its taboos joined by commas (0: none), `+4s` where it follows at once, and the words.
 */
export const readLessons = (text: string): Written[] => {
  const written: Written[] = [];
  let messages: readonly Message[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('# ')) messages = line.slice(2).split(' ¦ ').map(messageOf);
    const found = /^([\d,]+) (?:\+(\d+)s )?(.+)$/.exec(line);
    if (!found) continue;
    const last = messages.at(-1)?.at ?? start;
    written.push({
      conversation: { marketplace: null, shop: null, buyer: { id: null, name: null }, orders: [], typing: false, messages },
      draft: found[3] ?? '',
      now: last + Number(found[2] ?? usualPause) * 1000,
      taboos: (found[1] ?? '')
        .split(',')
        .map(Number)
        .filter((one) => one > 0),
    });
  }
  return written;
};
