import type { Ask } from '../../components/line.ts';
import type { Try } from '../../components/practised/tries.ts';
import type { Watch } from '../../components/practised/use-tries.ts';
import { ask } from '../../lib/browser/ask.ts';

const listeners = new Set<(tried: Try) => void>();
const tell = (tried: Try): void => {
  for (const hear of listeners) hear(tried);
};

/** Hears what was tried. */
export const watch: Watch = (told) => {
  listeners.add(told);
  return () => void listeners.delete(told);
};

/** The engine's questions to the background, as on any console; two of them show that something was tried. */
export const askWatched: Ask = async (question, body) => {
  const answer = await ask(question, body);
  if (question === 'notePut') tell('put');
  if (question === 'sent' && hasPromise(answer)) tell('promise');
  return answer;
};

const hasPromise = (answer: unknown): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  'case' in answer &&
  typeof answer.case === 'object' &&
  answer.case !== null &&
  'promises' in answer.case &&
  Array.isArray(answer.case.promises) &&
  answer.case.promises.length > 0;
