// Runs on Node 20 with nothing installed: no package may be imported here.
import { steps, stepsOf } from './test-steps.mjs';

const usage = {
  start:
    'npm start [-- [--headless] [--shots DIR]]\n  --headless walks through the whole job by itself; --shots keeps pictures of it in DIR',
  test: `npm test [-- WORD…]\n  runs every step, or those whose name holds one of the words: ${steps.map(({ name }) => name).join(' · ')}`,
};

/**
 * What is said instead of doing anything: how a command is used, or that it does not know one of the words; null when there is nothing
 * to say. `code` is what the command then ends with.
 * @param {string | undefined} command
 * @param {readonly string[]} words
 * @returns {{ readonly words: string; readonly code: 0 | 2 } | null}
 */
export function answerTo(command, words) {
  if (command !== 'start' && command !== 'test') return null;
  if (words.includes('--help') || words.includes('-h')) return { words: usage[command], code: 0 };
  const wrong = command === 'start' ? wrongAtStart(words) : wrongStep(words);
  return wrong === null ? null : { words: `${wrong}\n${usage[command]}`, code: 2 };
}

/** @param {readonly string[]} words */
function wrongAtStart(words) {
  const at = words.indexOf('--shots') + 1;
  if (at > 0 && (words[at] ?? '-').startsWith('-')) return '--shots needs a folder';
  const unknown = words.find((word, index) => word !== '--headless' && word !== '--shots' && (at === 0 || index !== at));
  return unknown === undefined ? null : `npm start takes no “${unknown}”`;
}

/** @param {readonly string[]} words */
function wrongStep(words) {
  const unknown = words.find((word) => stepsOf([word]).length === 0);
  return unknown === undefined ? null : `no step is called “${unknown}”`;
}
