import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import browser from 'webextension-polyfill';
import { questions, type forPages } from '../../../lib/browser/asked.ts';
import { serveBackups } from '../../../lib/browser/backup-line.ts';
import { contentScript, framedPanel, makeBrowser, ownPage, shopPage } from '../browser/made-browser.ts';
import { aSent, noon, startBackground, tell } from './made-background.ts';

/** Of what is the asker's own; the same about another console. Null where the question is about no console. */
interface Asks {
  readonly own: unknown;
  readonly foreign: unknown;
}

const key = { console: 'pinduoduo', shop: '青柚家居', buyer: '5501' };
const elsewhere = { ...key, console: 'shopee' };

/** What a content script may ask; whoever adds a question says here or below whose it is. */
const allowed: Readonly<Record<(typeof forPages)[number], Asks>> = {
  settings: { own: null, foreign: null },
  policy: { own: { shop: null, marketplace: 'pinduoduo' }, foreign: null },
  sent: { own: aSent('您好'), foreign: { ...aSent('您好'), key: elsewhere } },
  notePut: { own: { template: 'a' }, foreign: null },
  taughtHere: { own: null, foreign: null },
  noteFault: { own: { name: 'Error', message: '', stack: '' }, foreign: null },
  // refused as well, unless a person has begun a lesson in that tab: test/edge/background/teaching.test.ts
  keepTaught: { own: null, foreign: null },
};
/** For the extension's own pages alone. */
const closed: readonly string[] = `
  saveSettings templates caseOf openCase nameShop ownPolicy savePolicy verdicts giveVerdict takeBackVerdict openDesk ownTemplates saveTemplates
  uses noteOutcome forgetUses unread readSent fillCase cases findCases countCases
  caseIds casesByIds talkHits changeCases takeBackAct views saveViews papers savePaper
  kept moveCase notePromise caseById editCase undoEdit closeCase openByHand noteByHand
  similar reminders snooze done openConsole popOut here eraseBuyer openConversations
  queue openWait dropWait showTab teachable teach teachAt taughtSites importTaught
  forgetTaught outline insights noteMended team teamItems teamSync teamSeen tryPlace
  makeTeam fixedTeam joinTeam leaveTeam teamPlace publish changeTeam rotateKey recoverKey
  moveTeam teamCard propose takeProposal compared faults forgetPractice
  settingsFile lookAtSettings takeSettings settingsBefore undoSettings inventory eraseKept
  openPage
`
  .trim()
  .split(/\s+/);
const abroad = Object.entries(allowed).flatMap(([question, { foreign }]) => (foreign ? [[question, foreign] as const] : []));

let page: ReturnType<typeof makeBrowser>;
let made = 0;
let name = '';
beforeEach(() => {
  page = makeBrowser();
  name = `door-${++made}`;
});

afterEach(() => vi.unstubAllGlobals());

const raw = (question: unknown, body: unknown): Promise<unknown> => browser.runtime.sendMessage({ question, body });
/** Refused before the question's form was even looked at: then the word is the question alone. */
const refused = (question: string) => ({ reason: 'refused', message: `refused: ${question}` });

/** All that is kept: the database, and what the browser keeps beside it. */
async function kept(): Promise<string> {
  const disk = await new Promise<IDBDatabase>((done, fail) => {
    const open = indexedDB.open(name);
    open.onsuccess = () => done(open.result);
    open.onerror = () => fail(open.error ?? new Error('no database'));
  });
  const rows = await Promise.all(
    [...disk.objectStoreNames].map(
      (store) =>
        new Promise<unknown>((done) => {
          const all = disk.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => done([store, all.result]);
        }),
    ),
  );
  disk.close();
  return JSON.stringify([rows, await fakeBrowser.storage.local.get(null)]);
}

/** A shop with something to lose. */
async function shop(): Promise<string> {
  startBackground(name, { now: noon });
  page.speakAs(contentScript(1));
  await tell('48小时内给您补发');
  return kept();
}

test('every question stands in one of the two tables', () => {
  expect([...closed, ...Object.keys(allowed)].toSorted()).toEqual(Object.keys(questions).toSorted());
});

test(`a content script is refused every one of ${closed.length} questions that are not for it, whatever it sends along, and nothing is changed`, async () => {
  const before = await shop();
  for (const question of closed) {
    for (const body of [null, {}, { id: 'id-1' }, { key, tab: 1, ids: ['id-1'] }, [], '']) {
      expect(await raw(question, body), question).toEqual(refused(question));
    }
  }
  expect(await kept()).toBe(before);
});

test.for(abroad)('%s of another console is refused, and nothing is changed', async ([question, body]) => {
  const before = await shop();
  expect(await raw(question, body)).toEqual(refused(question));
  expect(await kept()).toBe(before);
});

test('what is for it is answered, so that the refusals above are no silence', async () => {
  // the extension's own file of templates
  vi.stubGlobal('fetch', async () => new Response('[]'));
  await shop();
  for (const [question, { own }] of Object.entries(allowed)) {
    if (question !== 'keepTaught') expect(await raw(question, own), question).toHaveProperty('answer');
  }
});

test.for([
  ['a word that is no question', 'everything', null],
  ['a key of every object', '__proto__', null],
  ['a method of every object', 'constructor', {}],
  ['a number', 7, null],
  ['nothing', undefined, null],
] as const)('%s is no question', async ([, question, body]) => {
  await shop();
  for (const sender of [contentScript(1), ownPage()]) {
    page.speakAs(sender);
    expect(await raw(question, body)).toMatchObject({ reason: 'refused' });
  }
});

test.for([
  ['a page that no console matches', contentScript(1, 0, 'https://elsewhere.example')],
  ['a page whose host only ends like one of ours', contentScript(1, 0, 'https://evilmms.pinduoduo.com')],
  ['the same host without encryption', contentScript(1, 0, 'http://mms.pinduoduo.com')],
  ['a frame that was stripped of its origin', contentScript(1, 3, 'null')],
  ['a script without a tab', { id: 'test-extension-id', origin: shopPage }],
  ['another extension', { ...ownPage(), id: 'another' }],
  ['another extension that names our origin', { ...ownPage(), id: 'another', origin: 'chrome-extension://test-extension-id' }],
  ['a page that calls its address ours', { ...contentScript(1, 0, 'https://elsewhere.example'), url: ownPage().url ?? '' }],
  ['our panel, framed where no script of ours speaks', framedPanel(77)],
] as const)('%s is answered nothing, whatever is asked', async ([, sender]) => {
  const before = await shop();
  page.speakAs(sender);
  // at once, for each waits whether a script of ours announces itself
  const said = await Promise.all(Object.keys(questions).map((question) => raw(question, closed.includes(question) ? null : key)));
  for (const reply of said) expect(reply).toMatchObject({ reason: 'refused' });
  expect(await kept()).toBe(before);
});

/** What a line says to whoever opens it and asks for a backup: its first word, or that it was closed. */
const told = (line: string): Promise<unknown> =>
  new Promise((done) => {
    const port = browser.runtime.connect({ name: line });
    port.onDisconnect.addListener(() => done('closed'));
    port.onMessage.addListener(done);
    port.postMessage({ backup: true });
  });

test.for([
  ['panel', 'a content script', contentScript(1)],
  ['panel', 'a page of elsewhere', contentScript(1, 0, 'https://elsewhere.example')],
  ['backup', 'a content script', contentScript(1)],
  ['backup', 'a page of elsewhere', contentScript(1, 0, 'https://elsewhere.example')],
  ['backup', 'our panel in a console’s page', framedPanel(1)],
  ['store', 'a content script', contentScript(1)],
  ['store', 'a page of elsewhere', contentScript(1, 0, 'https://elsewhere.example')],
  ['store', 'our panel in a console’s page', framedPanel(1)],
] as const)('the line “%s” is closed to %s', async ([line, , sender]) => {
  const before = await shop();
  serveBackups({ backup: () => Promise.reject(new Error('asked for')), restore: () => Promise.reject(new Error('asked for')) });
  page.speakAs(sender);
  expect(await told(line)).toBe('closed');
  expect(await kept()).toBe(before);
});
