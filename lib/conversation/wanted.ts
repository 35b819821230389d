import type { Evidence } from './conversation.ts';
import type { Question } from './question.ts';
import type { At } from './rank.ts';
import { clauseFor, speaksFor, type Sense } from './scorer/sense.ts';
import type { Demand } from './understanding.ts';

/** Whether a question asks for information beside what else is asked for. */
const informs = (question: Question, found: ReadonlyMap<Demand, Evidence>, complains: boolean, wishes: boolean): boolean => {
  if (!complains && !wishes) return true;
  if (!question.factual) return false;
  return !(found.has('explanation') && question.why) && !(found.has('refund') && question.whereabouts);
};

/** From this likelihood on the learned scorer is believed where no sign was found. */
const learnedFrom = 0.4;

/** What the buyer asks for in words, latest and strongest first, each once. */
export const demandsOf = (messages: readonly At[], complains: boolean, sense: Sense): { demand: Demand; evidence: Evidence }[] => {
  const found = new Map<Demand, Evidence>();
  for (const { message, reading } of messages)
    for (const one of reading.demands) found.set(one.demand, { message, start: one.start, end: one.end });
  const wishes = found.size > 0;
  for (const { message, reading } of messages)
    for (const question of reading.questions)
      if (informs(question, found, complains, wishes)) found.set('information', { message, start: question.start, end: question.end });
  const readings = messages.map((at) => at.reading);
  for (const [demand, likelihood] of sense.demands) {
    if (likelihood < learnedFrom || found.has(demand)) continue;
    const at = messages[speaksFor(demand, 'demands', readings)];
    if (at) found.set(demand, { message: at.message, ...clauseFor(demand, 'demands', at.reading) });
  }
  return [...found]
    .map(([demand, evidence]) => ({ demand, evidence }))
    .sort((a, b) => Number(a.demand === 'information') - Number(b.demand === 'information') || b.evidence.message - a.evidence.message);
};
