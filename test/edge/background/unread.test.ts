import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { promisesIn } from '../../../components/promises-in.ts';
import { ask } from '../../../lib/browser/ask.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { contentScript, makeBrowser, ownPage } from '../browser/made-browser.ts';
import { aConversation, aSent, alarm, noon, startBackground, tell } from './made-background.ts';

const hour = 3_600_000;
let page: ReturnType<typeof makeBrowser>;
const clock = { now: noon };
let made = 0;

beforeEach(() => void (page = makeBrowser()));

test('what no panel could read at once is kept, read later, and owed from when it was sent', async () => {
  startBackground(`unread-${++made}`, clock);
  page.speakAs(contentScript(1));
  await ask('sent', { ...aSent('48小时内为您补发'), promised: null });
  page.speakAs(ownPage());
  const [left, ...more] = await ask('unread', null);
  expect(more).toEqual([]);
  if (!left) throw new Error('it was forgotten');
  expect(left).toMatchObject({ text: '48小时内为您补发', at: noon });
  expect(await alarm()).not.toBe(noon + 48 * hour - 900_000);
  const read = { case: left.case, entry: left.entry, promised: promisesIn(left.text, left.at, builtIn) };
  const [one] = await Promise.all([ask('readSent', read), ask('readSent', read)]);
  expect(one.promises).toMatchObject([{ state: 'open', due: noon + 48 * hour }]);
  expect((await ask('caseById', { id: one.id }))?.promises).toHaveLength(1);
  expect(await ask('unread', null)).toEqual([]);
});

test('a page cannot put promises into a message that does not hold them, nor read those of others', async () => {
  startBackground(`unread-${++made}`, clock);
  page.speakAs(contentScript(1));
  const sent = aSent('48小时内为您补发');
  const forged = { start: 0, end: 4, text: '赔您十万元', by: 'agent', due: noon + hour, earliest: null, conditional: false } as const;
  const { case: one } = await ask('sent', { ...sent, promised: [forged] });
  expect(one?.promises).toMatchObject([{ text: '48小时' }]);
  await expect(ask('unread', null)).rejects.toMatchObject({ reason: 'refused' });
  await expect(ask('readSent', { case: one?.id ?? '', entry: 'm-1', promised: [forged] })).rejects.toMatchObject({ reason: 'refused' });
});

test('a message whose time lies ahead of the clock is reckoned from now', async () => {
  startBackground(`unread-${++made}`, clock);
  page.speakAs(contentScript(1));
  const { case: one } = await tell('1小时内为您补发', { at: noon + 5 * hour });
  page.speakAs(ownPage());
  const [left] = await ask('unread', null);
  expect(left).toMatchObject({ case: one?.id, at: noon });
  if (!left) throw new Error('nothing to read');
  const { promises } = await ask('readSent', { case: left.case, entry: left.entry, promised: promisesIn(left.text, left.at, builtIn) });
  expect(promises[0]?.due).toBe(noon + hour);
});

test('a case that opened before anybody read the conversation is filled by the panel, and only from its own conversation', async () => {
  startBackground(`unread-${++made}`, clock);
  page.speakAs(contentScript(1));
  const { case: one } = await ask('sent', { ...aSent('48小时内为您补发'), understanding: null });
  expect(one).toMatchObject({ summary: '', types: [], orders: ['261118-400012'] });
  page.speakAs(ownPage());
  const { conversation, understanding } = aSent('');
  if (!one || !understanding) throw new Error('no case');
  const filled = await ask('fillCase', { id: one.id, conversation, understanding });
  expect(filled.types).toEqual(understanding.complaints.map(({ type }) => type));
  expect(filled.types).toContain('damaged');
  expect(filled.summary).not.toBe('');
  const other = aConversation('别人', '9');
  await expect(ask('fillCase', { id: one.id, conversation: other, understanding })).rejects.toMatchObject({ reason: 'refused' });
});

test('an understanding whose words do not stand in the conversation is left aside, the message is logged all the same', async () => {
  startBackground(`unread-${++made}`, clock);
  page.speakAs(contentScript(1));
  const sent = aSent('48小时内为您补发');
  const shifted = {
    ...sent.conversation,
    messages: [{ id: 'a-0', role: 'agent', kind: 'text', text: '您好', at: null } as const, ...sent.conversation.messages],
  };
  expect((await ask('sent', { ...sent, conversation: shifted })).case).toMatchObject({ types: [], promises: [{ state: 'open' }] });
});
