import { namesIn } from '../../language/scorer/names.ts';
import type { BuyerReading } from '../buyer.ts';

/** What is read of one message: its beginning, for a chat line is short and a pasted page is no complaint. In UTF-16 code units. */
const longestScored = 500;

/** What the scorer knows of one message: its words, and what the signs have found in it. */
export const namesOf = (reading: BuyerReading): string[] => {
  const { text } = reading;
  const names = namesIn(text.normal.text.slice(0, longestScored));
  for (const { type, sure } of reading.complaints) names.push(sure ? `c:${type}` : `l:${type}`);
  if (!reading.complaints.some((one) => one.sure)) names.push('c:');
  for (const { demand } of reading.demands) names.push(`d:${demand}`);
  for (const { risk } of reading.risks) names.push(`r:${risk}`);
  for (const feeling of Object.keys(reading.feelings)) names.push(`f:${feeling}`);
  if (!reading.feelings.pressed && !reading.feelings.upset && !reading.feelings.angry) names.push('f:');
  if (reading.states) names.push(`s:${reading.states}`);
  if (reading.owns) names.push('owns');
  if (reading.solved) names.push('solved');
  for (const one of reading.questions) {
    names.push('q');
    if (one.factual) names.push('q:fact');
    if (one.wishing) names.push('q:wish');
    if (one.why) names.push('q:why');
    if (one.whereabouts) names.push('q:where');
  }
  if (reading.questions.length === 0) names.push('q:');
  else if (reading.questions.length === text.clauses.length) names.push('q:only');
  return names;
};

/** What else tells: how many answers there were, and whether the buyer has shown something. */
export interface Beside {
  readonly answers: number;
  readonly shown: boolean;
}

export const namesBeside = ({ answers, shown }: Beside): string[] => [
  answers > 1 ? 't:long' : answers > 0 ? 't:answered' : 't:first',
  ...(shown ? ['t:shown'] : []),
];
