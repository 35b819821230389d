import { useEffect, useRef } from 'react';
import type { Case } from '../lib/cases/case.ts';
import { wellOf } from '../lib/cases/well.ts';
import type { Conversation } from '../lib/conversation/conversation.ts';
import type { Understanding } from '../lib/conversation/understanding.ts';
import type { ConversationKey } from '../lib/messages.ts';
import type { ToConsole } from '../lib/line-messages.ts';
import type { Finding } from '../lib/taboos/finding.ts';
import { nameOfKey, outcomeOf } from '../lib/templates/usefulness.ts';
import type { Uses } from '../lib/templates/usefulness.ts';
import type { Ask } from './line.ts';
import type { Scene } from './scene.ts';

/** Whether what was understood of a conversation tells something that the case does not hold yet. */
const isNews = (conversation: Conversation, understanding: Understanding, one: Case): boolean => {
  const { complaints, demands, risks } = understanding;
  return (
    complaints.some(({ type }) => !one.types.includes(type)) ||
    demands.some(({ demand }) => !one.demands.includes(demand)) ||
    risks.some(({ risk }) => !one.risks.includes(risk)) ||
    // an instant without a time on the page is the present one
    wellOf(one, conversation, understanding, Date.now()) !== (one.well ?? null)
  );
};

/** Whether the buyer has written since a message was sent. */
const isAnswered = ({ messages }: Conversation, sending: { readonly message: string; readonly at: number }): boolean => {
  const at = messages.findIndex(({ id }) => id === sending.message);
  // scrolled out of the page: then the times tell
  return at < 0
    ? messages.some((one) => one.role === 'buyer' && one.at !== null && one.at > sending.at)
    : messages.slice(at + 1).some((one) => one.role === 'buyer');
};

interface Told {
  readonly link: Scene['link'];
  readonly conversation: Conversation | null;
  readonly understanding: Understanding | null;
  readonly case: Case | null;
  readonly uses: Uses | null;
  readonly key: ConversationKey | null;
  readonly draft: string;
  /** What all the rules found in it; null where they were not run. */
  readonly findings: readonly Finding[] | null;
  readonly say: (message: ToConsole) => boolean;
  readonly ask: Ask;
}

/** Hands on what was understood and found: to the page, which cannot read that much itself, and to the open case. */
export function useUnderstood({ link, conversation, understanding, case: one, uses, key, draft, findings, say, ask }: Told): void {
  const first = conversation?.messages[0]?.id;
  const last = conversation?.messages.at(-1)?.id;
  useEffect(() => {
    if (link === 'up' && understanding && first !== undefined && last !== undefined)
      say({ kind: 'understood', first, last, understanding });
  }, [link, understanding, first, last, say]);

  useEffect(() => {
    if (link === 'up' && findings !== null) say({ kind: 'found', draft, findings });
  }, [link, draft, findings, say]);

  // once for each message: what a person took out of a case is not put back with every second
  const filled = useRef('');
  useEffect(() => {
    const now = `${one?.id} ${last}`;
    if (
      !one ||
      one.closed !== null ||
      !conversation ||
      !understanding ||
      filled.current === now ||
      !isNews(conversation, understanding, one)
    )
      return;
    filled.current = now;
    // a case that cannot be filled now is filled with the next message
    ask('fillCase', { id: one.id, conversation, understanding }).catch(() => undefined);
  }, [one, last, conversation, understanding, ask]);

  const sending = uses && key ? uses.open[nameOfKey(key)] : undefined;
  const settled = useRef('');
  useEffect(() => {
    if (!sending || !key || !conversation || !understanding || settled.current === sending.message) return;
    if (!isAnswered(conversation, sending)) return;
    const outcome = outcomeOf(sending, understanding);
    // nothing told yet: the buyer's next words may, until the agent writes again
    if (outcome === 'neither') return;
    settled.current = sending.message;
    // a count that cannot be kept is lost without harm
    ask('noteOutcome', { key, message: sending.message, outcome }).catch(() => undefined);
  }, [sending, key, conversation, understanding, ask]);
}
