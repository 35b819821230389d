import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { promisesIn } from '../../../components/promises-in.ts';
import { ask } from '../../../lib/browser/ask.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { contentScript, makeBrowser, ownPage } from '../browser/made-browser.ts';
import { aSent, alarm, noon, startBackground } from './made-background.ts';

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
