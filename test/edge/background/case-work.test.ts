import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { ask } from '../../../lib/browser/ask.ts';
import { changeOpenCase } from '../../../lib/database/cases.ts';
import { contentScript, makeBrowser, ownPage } from '../browser/made-browser.ts';
import { aCase, keyOfACase } from '../database/a-case.ts';
import { noon, notices, say, startBackground, tell } from './made-background.ts';

const minute = 60_000;
const hour = 60 * minute;
let page: ReturnType<typeof makeBrowser>;
let clock: { now: number };
let made = 0;
const aName = () => `case-work-${++made}`;

beforeEach(() => {
  page = makeBrowser();
  clock = { now: noon };
});

test('a case is written in, taken back, closed with what was learned, and its call comes three days later', async () => {
  const { reminders } = startBackground(aName(), clock);
  page.speakAs(ownPage());
  const one = await ask('openByHand', { channel: 'phone', buyer: '王女士', problem: '杯子漏水' });
  await ask('noteByHand', { case: one.id, kind: 'sent', channel: 'phone', text: '已回电，答应换新' });
  await ask('editCase', { id: one.id, edits: [{ field: 'cause', value: 'quality' }] });
  expect((await ask('undoEdit', { id: one.id })).form.cause).toBeNull();
  const answers = { working: '', feeling: '', better: '' };
  const closed = await ask('closeCase', {
    id: one.id,
    edits: [
      { field: 'cause', value: 'quality' },
      { field: 'callBack', value: { at: noon + 72 * hour, done: null, answers } },
    ],
  });
  expect(closed).toMatchObject({ closed: noon, form: { cause: 'quality' } });
  clock.now = noon + 72 * hour;
  await say(reminders);
  expect(notices()).toEqual(['Time for a follow-up call: 王女士 | Three questions: how it works, how it was handled, what to do better']);
  const [line] = await reminders.list();
  await ask('done', { id: line?.id ?? '' });
  expect((await ask('caseById', { id: one.id }))?.form.callBack?.done).toBe(clock.now);
  expect(await reminders.list()).toEqual([]);
});

test('a console’s page may not write in a case, close one, or ask for those like it', async () => {
  startBackground(aName(), clock);
  page.speakAs(contentScript(1));
  await expect(ask('editCase', { id: 'x', edits: [] })).rejects.toMatchObject({ reason: 'refused' });
  await expect(ask('closeCase', { id: 'x', edits: [] })).rejects.toMatchObject({ reason: 'refused' });
  await expect(ask('similar', { id: 'x' })).rejects.toMatchObject({ reason: 'refused' });
});

test('in quiet hours nothing rings, and what came is told when they end', async () => {
  const { reminders } = startBackground(aName(), clock);
  page.speakAs(contentScript(1));
  await tell('4小时内为您补发');
  const at = new Date(noon + 4 * hour);
  const minutes = at.getHours() * 60 + at.getMinutes();
  page.speakAs(ownPage());
  await ask('saveSettings', { quiet: { from: (minutes + 1_435) % 1_440, to: (minutes + 60) % 1_440 } });
  clock.now = noon + 4 * hour + minute;
  await reminders.speak();
  const before = notices().length;
  clock.now = noon + 5 * hour;
  await say(reminders);
  expect([before, notices().length]).toEqual([0, 1]);
});

test('a week after the last backup one is asked for; taking it starts the week anew', async () => {
  const { reminders, disk } = startBackground(aName(), clock);
  await changeOpenCase(await disk(), keyOfACase, () => aCase({ closed: noon, promises: [] }));
  clock.now = noon + 7 * 24 * hour;
  await say(reminders);
  expect(notices()).toEqual(['A week without a backup | Cases are kept on this computer only; please save a copy elsewhere']);
  expect(await reminders.list()).toMatchObject([{ about: 'backup', case: 'shop' }]);
});
