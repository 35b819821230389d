import type { Message } from '../conversation.ts';

/** How a careful reader takes a conversation. Values as written: they are not checked here. */
export interface Labels {
  readonly complaints: readonly string[];
  readonly emotion: number;
  readonly risks: readonly string[];
  readonly demands: readonly string[];
}

/** A conversation written down to learn from. */
export interface Written extends Labels {
  readonly messages: readonly Message[];
}

const messageOf = (line: string, i: number): Message => {
  const answer = /^A[:：]\s*/.exec(line);
  const kind = line === 'I' ? 'image' : 'text';
  return {
    id: String(i),
    role: answer ? 'agent' : 'buyer',
    kind,
    text: kind === 'text' ? line.slice(answer?.[0].length ?? 0) : '',
    at: null,
  };
};

/** "# quality safety 2 !injury >refund": types, mood, risks, demands, in any order. */
const labelsOf = (head: string): Labels => {
  const words = head.split(/\s+/).filter(Boolean);
  const marked = (mark: string) => words.filter((word) => word.startsWith(mark)).map((word) => word.slice(1));
  return {
    complaints: words.filter((word) => /^[a-z]/.test(word) && word !== 'none'),
    emotion: Number(words.find((word) => /^\d$/.test(word)) ?? 0),
    risks: marked('!'),
    demands: marked('>'),
  };
};

/**
 * Reads a text of whole conversations. `# …` tells how those under it are taken; a line is a conversation, its messages parted by `¦`,
 * an agent's begun with `A:`, a picture written `I`; what one line says more stands behind ` ## `.
 */
export const readWritten = (text: string): Written[] => {
  const written: Written[] = [];
  let head = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('# ')) head = line.slice(2);
    else if (line.trim() !== '') {
      const [said = '', more = ''] = line.split(' ## ');
      written.push({ messages: said.trim().split(' ¦ ').map(messageOf), ...labelsOf(`${more} ${head}`) });
    }
  }
  return written;
};

/** Reads a line of a labelled set: `{"messages":[{"role","kind"?,"text"}],"labels":{…}}`. Of our own hand: not checked here. */
export const readLabelled = (line: string): Written => {
  const { messages, labels }: { messages: readonly Pick<Message, 'role' | 'text'>[]; labels: Labels } = JSON.parse(line);
  return { messages: messages.map((message, i) => ({ kind: 'text', at: null, ...message, id: String(i) })), ...labels };
};

/** Something that goes wrong, in words that any way of telling may hold, and how it is taken. */
export interface Trouble {
  readonly told: string;
  readonly labels: Labels;
}

/** Reads a text of troubles: `# …` as above, then "goods: trouble / trouble" or "trouble / trouble" on each line. */
export const readTroubles = (text: string): Trouble[] => {
  let head = '';
  return text.split('\n').flatMap((line): Trouble[] => {
    if (line.startsWith('# ')) head = line.slice(2);
    if (line.startsWith('# ') || line.trim() === '') return [];
    const [, goods = '', rest = ''] = /^(?:([^/#]*?): )?(.*)$/.exec(line) ?? [];
    const before = /[a-z]$/.test(goods) ? `${goods} ` : goods;
    return rest.split(' / ').map((one) => {
      const [told = '', more = ''] = one.split(' ## ');
      return { told: `${before}${told.trim()}`, labels: labelsOf(`${more} ${head}`) };
    });
  });
};

/** A trouble told in one way: `*` of the frame stands for it. The mood is the higher of both. */
export const framed = ({ told, labels }: Trouble, frame: Written): Written => ({
  messages: frame.messages.map((message) => ({ ...message, text: message.text.replace('*', told) })),
  complaints: [...new Set([...labels.complaints, ...frame.complaints])],
  emotion: Math.max(labels.emotion, frame.emotion),
  risks: [...new Set([...labels.risks, ...frame.risks])],
  demands: [...new Set([...labels.demands, ...frame.demands])],
});
