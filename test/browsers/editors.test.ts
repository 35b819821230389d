import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Reply } from '../marketplace/answer.ts';
import type { TaughtSite } from '../../lib/browser/taught-sites.ts';
import { builds, findPanel, openConsole, openOwnPage, sleep, until } from './driver.ts';
import { bundleEditors } from './editors/bundle.ts';
import { begin, type World } from './world.ts';

const name = inject('browser');
const host = 'editors.quiet-shop.example';
const site: TaughtSite = {
  console: host,
  host,
  secure: true,
  at: Date.UTC(2026, 10, 22),
  taught: {
    version: 1,
    list: '.feed',
    row: '*',
    order: 'page',
    roles: { buyer: '.them', agent: '.us' },
    text: 'p',
    face: null,
    draft: '[data-box]',
    send: null,
    name: 'h3',
    frame: null,
  },
};

/** A copy of the build to which this site is given from the start: how it is asked for is another test's. */
const copy = mkdtempSync(join(tmpdir(), 'tuoda-editors-'));
let world: World;
let page: Page;
/** A page of ours that stands for the panel in a window of its own. */
let own: Page;

beforeAll(async () => {
  cpSync(builds[name], copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest: { host_permissions: string[] } = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions.push(`https://${host}/*`);
  writeFileSync(path, JSON.stringify(manifest));
  const script = await bundleEditors();
  const answer = (url: URL): Reply | null => {
    if (url.host !== host) return null;
    const body = `<!doctype html><meta charset="utf-8"><h3>许*晴</h3><div class="feed"><div class="them"><p>杯子碎了</p></div><div class="us"><p>我看看</p></div></div><div id="composer"></div><script src="/editors.js"></script>`;
    return url.pathname === '/editors.js'
      ? { status: 200, type: 'text/javascript; charset=utf-8', headers: {}, body: script }
      : { status: 200, type: 'text/html; charset=utf-8', headers: {}, body };
  };
  world = await begin(name, copy, answer);
  const known = await openConsole(world.driver, 'pinduoduo');
  own = await openOwnPage(world.driver, await findPanel(known), '/desk.html');
  await own.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ question: 'importTaught', body: site })})`);
  page = await world.driver.browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  await page.goto(`https://${host}/`);
  await findPanel(page);
  const tab = await own.evaluate(`(globalThis.browser ?? chrome).tabs.query({ url: 'https://${host}/*' }).then(([one]) => one.id)`);
  own = await openOwnPage(world.driver, await findPanel(known), `/panel.html?tab=${String(tab)}`);
  await page.bringToFront();
});
afterAll(async () => {
  await world?.end();
  rmSync(copy, { recursive: true, force: true });
});

interface Ended {
  readonly ok: boolean;
  readonly why: { readonly zh: string } | null;
}

/**
 * Says this to the page as a panel does, and hears how the writing ended. A line of its own each time: the background may have slept
 * since, and then the page is known to it again only once it has said its state.
 */
async function tell(message: object): Promise<Ended> {
  const ended = await own.evaluate(`new Promise((done) => {
    const open = () => {
      const line = (globalThis.browser ?? chrome).runtime.connect({ name: 'panel' });
      let said = false;
      const again = () => setTimeout(open, 200);
      line.onDisconnect.addListener(() => said || again());
      line.onMessage.addListener((one) => {
        if (one.away && !said) {
          line.disconnect();
          again();
        } else if (one.say?.kind === 'state' && !said) {
          said = true;
          line.postMessage(${JSON.stringify(message)});
        } else if (one.say?.kind === 'inserted' && said) {
          line.disconnect();
          done(one.say);
        }
      });
    };
    open();
  })`);
  return ended as Ended;
}
const insert = (text: string): Promise<Ended> => tell({ kind: 'insert', text, template: null });
const replace = (draft: string, start: number, end: number, text: string): Promise<Ended> => {
  const finding = { rule: 'x', taboo: 3, severity: 'warn', start, end, message: { zh: '', en: '' }, fix: { start, end, text } };
  return tell({ kind: 'fix', draft, finding });
};
const words = async (): Promise<string> => String(await page.evaluate('words()')).replaceAll('\u00a0', ' ');
const hold = (text: string): Promise<unknown> => until(`“${text}”`, async () => (await words()) === text);

async function mount(editor: string): Promise<void> {
  await page.evaluate(`mount('${editor}')`);
  await until('its box to be known', async () => (await page.$(`[data-box="${editor}"]`)) !== null);
  // an editor that was drawn a moment ago may lose the caret that its focus gave it: as a person would, click again
  await until('the caret in its box', async () => {
    await page.click('[data-box]');
    await sleep(100);
    return page.$eval('[data-box]', (box) => 'value' in box || box.contains(getSelection()?.anchorNode ?? null));
  });
}

async function undo(): Promise<void> {
  await page.focus('[data-box]');
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

/** Two words by an input method: a real one where the browser lends it to a test. */
async function compose(text: string, letters: string): Promise<void> {
  if (name === 'firefox') return page.keyboard.type(text);
  const method = await page.createCDPSession();
  for (let at = 1; at <= letters.length; at += 1)
    await method.send('Input.imeSetComposition', { text: letters.slice(0, at), selectionStart: at, selectionEnd: at });
  await method.send('Input.insertText', { text });
  await method.detach();
}

// no remote protocol of Firefox drives an input method
const lent = name === 'firefox' ? ' (in Firefox typed by keys: it lends a test no input method)' : '';
const reply = '收到，这就核实。\n今天17点前回您。';

describe.for(['quill', 'lexical', 'slate', 'prosemirror', 'draft', 'react'])('%s', (editor) => {
  test('a reply stands at the caret, once, in the editor’s own words, and one undo takes it and nothing else', async () => {
    await mount(editor);
    await page.keyboard.type('您好，谢谢');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await hold('您好，谢谢');
    expect(await insert(reply)).toMatchObject({ ok: true });
    await hold(`您好，${reply}谢谢`);
    await undo();
    await hold('您好，谢谢');
  });

  test(`what an input method wrote stays as it is, before and after${lent}`, async () => {
    await mount(editor);
    await compose('很抱歉', 'henbaoqian');
    await hold('很抱歉');
    expect(await insert('，这就处理')).toMatchObject({ ok: true });
    await hold('很抱歉，这就处理');
    await page.focus('[data-box]');
    await compose('谢谢', 'xiexie');
    await hold('很抱歉，这就处理谢谢');
  });

  test('a part of the draft is put better, and one undo takes that back', async () => {
    await mount(editor);
    const draft = '我们保证今天送到您家';
    await page.keyboard.type(draft);
    await hold(draft);
    expect(await replace(draft, 2, 4, '会尽力')).toMatchObject({ ok: true });
    await hold('我们会尽力今天送到您家');
    await undo();
    await hold(draft);
  });
});

test('a box that refuses is told of in words, and what was to be written is copied', async () => {
  await mount('refusing');
  await page.keyboard.type('ab');
  const { ok, why } = await insert(reply);
  expect(ok).toBe(false);
  expect(why?.zh).toContain('没有接受');
  expect(why?.zh).toContain('已复制');
  expect(await words()).toBe('ab');
});
