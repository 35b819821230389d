import { beforeEach, expect, test } from 'vitest';
import 'fake-indexeddb/auto';
import { ask } from '../../../lib/browser/ask.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { contentScript, makeBrowser, ownPage } from '../browser/made-browser.ts';
import { alarm, badge, noon, notices, say, startBackground, tell } from './made-background.ts';

const minute = 60_000;
const hour = 60 * minute;
let page: ReturnType<typeof makeBrowser>;
let clock: { now: number };
let made = 0;
const aName = () => `settled-${++made}`;
beforeEach(() => {
  page = makeBrowser();
  clock = { now: noon };
});

test.for([
  ['in time', 47, undefined, 'kept'],
  ['too late', 50, undefined, 'broken'],
  ['late, but said to be in time', 50, 'kept', 'kept'],
] as const)('a promise that is done %s is settled by that', async ([, hours, said, became]) => {
  const { reminders } = startBackground(aName(), clock);
  page.speakAs(contentScript(1));
  const { case: one } = await tell('48小时内为您补发');
  page.speakAs(ownPage());
  clock.now = noon + hours * hour;
  const line = (await reminders.list()).find((each) => each.about === 'promise');
  await ask('done', { id: line?.id ?? '', ...(said && { state: said }) });
  expect((await ask('caseById', { id: one?.id ?? '' }))?.promises.map(({ state }) => state)).toEqual([became]);
});

test('who has written since is not told early, but asked at the time itself whether that was it', async () => {
  const { reminders } = startBackground(aName(), clock);
  page.speakAs(contentScript(1));
  await tell('2小时内给您答复');
  clock.now = noon + 30 * minute;
  await tell('仓库查到了，您的包裹还在中转站', { id: 'm-2', at: clock.now });
  clock.now = noon + 100 * minute;
  await say(reminders);
  expect(notices()).toEqual([]);
  clock.now = noon + 120 * minute;
  await say(reminders);
  expect(notices()).toHaveLength(1);
  expect((await reminders.list())[0]?.answered).toBe(noon + 30 * minute);
});

test('a click on a notice marks its row in the list; a case without a console is shown on the desk', async () => {
  const { reminders, desks } = startBackground(aName(), clock);
  page.speakAs(ownPage());
  const one = await ask('openByHand', { channel: 'phone', buyer: '王先生', problem: '退款没到账' });
  clock.now = noon + 2 * hour;
  await say(reminders);
  const line = (await reminders.list()).find((each) => each.about === 'contact');
  await reminders.open(line?.id ?? '');
  expect(desks).toEqual([`cases/${one.id}`]);
  expect((await reminders.list()).find((each) => each.id === line?.id)?.clicked).toBe(clock.now);
});

test('words are masked before they are written, unless the shop’s policy says otherwise', async () => {
  startBackground(aName(), clock);
  page.speakAs(ownPage());
  const opened = async () => ask('openByHand', { channel: 'phone', buyer: '王先生', problem: '退款没到账，打13812345678找我' });
  expect((await opened()).summary).not.toContain('13812345678');
  await ask('savePolicy', { policy: { ...builtIn, mask: false } });
  const one = await opened();
  expect(one.summary).toContain('13812345678');
  const noted = await ask('noteByHand', { case: one.id, kind: 'buyer', channel: 'phone', text: '邮箱 a.wang@example.com' });
  expect(noted.timeline.at(-1)?.text).toContain('a.wang@example.com');
  const edited = await ask('editCase', { id: one.id, edits: [{ field: 'customer', value: '13812345678' }] });
  expect(edited.form.customer).toBe('13812345678');
  await ask('savePolicy', { policy: builtIn });
  expect((await ask('editCase', { id: one.id, edits: [{ field: 'customer', value: '13912345678' }] })).form.customer).toBe('139****5678');
});

test('what is done is told no more, in none of its stages', async () => {
  const { reminders } = startBackground(aName(), clock);
  page.speakAs(contentScript(1));
  const { case: one } = await tell('48小时内为您补发');
  page.speakAs(ownPage());
  const agreed = { state: 'accepted', at: noon, words: '补发一个' } as const;
  await ask('editCase', { id: one?.id ?? '', edits: [{ field: 'agreement', value: agreed }] });
  clock.now = noon + 48 * hour - 10 * minute;
  await say(reminders);
  const [line] = await reminders.list();
  await ask('done', { id: line?.id ?? '' });
  expect((await ask('caseById', { id: one?.id ?? '' }))?.promises[0]?.state).toBe('kept');
  clock.now = noon + 50 * hour;
  await say(reminders);
  expect([notices(), await reminders.list(), await badge()]).toEqual([[], [], '']);
  // what is next is news for the buyer, a day after what was promised was done
  expect(await alarm()).toBe(noon + 72 * hour - 10 * minute);
});
