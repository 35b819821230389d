import { expect, test } from 'vitest';
import { understand } from '../../../lib/conversation/understand.ts';
import { apologise } from '../../../lib/language/acts/apologise.ts';
import { cutText, hitsOf } from '../../../lib/language/cut.ts';
import { firstWord } from '../../../lib/templates/starter/first-word.ts';
import { starter } from '../../../lib/templates/starter/index.ts';
import { suggest } from '../../../lib/templates/suggest.ts';
import { aConversation, aSetting } from './make.ts';

test('every first word says sorry, takes the trouble on, and names when the next word comes', () => {
  expect(firstWord.length).toBeGreaterThan(30);
  const lacking = firstWord.filter(({ text }) => hitsOf(cutText(text), apologise).length === 0 || !/10分钟|10 minutes/.test(text));
  expect(lacking.map(({ id }) => id)).toEqual([]);
});

test.for(['在吗', '你好', 'Hello', 'hi there'])('whoever only says “%s” is greeted and asked what it is about', (words) => {
  const talk = aConversation([`buyer: ${words}`]);
  const [first] = suggest(talk, understand(talk), starter, aSetting());
  expect(first?.template).toMatch(/^question\.greeting\./);
});
