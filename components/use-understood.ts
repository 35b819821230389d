import { useEffect, useRef } from 'react';
import type { Case } from '../lib/cases/case.ts';
import type { Conversation } from '../lib/conversation/conversation.ts';
import type { Understanding } from '../lib/conversation/understanding.ts';
import type { ToConsole } from '../lib/messages.ts';
import type { Finding } from '../lib/taboos/finding.ts';
import type { Ask } from './line.ts';
import type { Scene } from './scene.ts';

/** Whether an understanding tells something that the case does not hold yet. */
export const isNews = ({ complaints, demands, risks }: Understanding, one: Case): boolean =>
  complaints.some(({ type }) => !one.types.includes(type)) ||
  demands.some(({ demand }) => !one.demands.includes(demand)) ||
  risks.some(({ risk }) => !one.risks.includes(risk));

interface Told {
  readonly link: Scene['link'];
  readonly conversation: Conversation | null;
  readonly understanding: Understanding | null;
  readonly case: Case | null;
  readonly draft: string;
  /** What all the rules found in it; null where they were not run. */
  readonly findings: readonly Finding[] | null;
  readonly say: (message: ToConsole) => boolean;
  readonly ask: Ask;
}

/** Hands on what was understood and found: to the page, which cannot read that much itself, and to the open case. */
export function useUnderstood({ link, conversation, understanding, case: one, draft, findings, say, ask }: Told): void {
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
    if (!one || one.closed !== null || !conversation || !understanding || filled.current === now || !isNews(understanding, one)) return;
    filled.current = now;
    // a case that cannot be filled now is filled with the next message
    ask('fillCase', { id: one.id, conversation, understanding }).catch(() => undefined);
  }, [one, last, conversation, understanding, ask]);
}
