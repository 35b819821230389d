import { describe, expect, test } from 'vitest';
import { openSaved } from '../../lib/commands/saved-page.ts';
import { readPage } from '../../lib/consoles/read.ts';
import { findFirst } from '../../lib/consoles/find.ts';
import { pathTo } from '../../lib/consoles/point-out.ts';
import { parseTaught } from '../../lib/consoles/taught.ts';
import { consoleOf } from '../../lib/consoles/taught-console.ts';
import { learn } from '../../lib/consoles/teach.ts';
import type { TeachMap } from '../../lib/consoles/teach.ts';

const when = { url: 'https://desk.example/chat', now: Date.parse('2026-11-22T10:00:00+08:00'), zone: 'Asia/Shanghai' };
const talk = [
  ['buyer', '花瓶到手是裂的'],
  ['agent', '抱歉，请拍一张裂口的照片'],
  ['buyer', '[裂口] <看图>'],
  ['buyer', '今天能换吗'],
  ['agent', '我问一下仓库，四点前回您'],
] as const;
const escape = (text: string): string => text.replaceAll('<', '&lt;');
const composer = '<div class="bar"><textarea id="say"></textarea><button id="go">发送</button></div>';
const page = (rows: readonly string[], head = '', around = (list: string): string => `<div class="thread">${list}</div>`): string =>
  `<!doctype html><html><head>${head}</head><body><ul class="people"><li>甲</li><li>乙</li></ul>${around(rows.join('\n'))}${composer}</body></html>`;
const rowsOf = (row: (role: string, text: string, index: number) => string): string[] =>
  talk.map(([role, text], index) => row(role, escape(text), index));
const time = (index: number): string => `<time>09:0${index + 1}</time>`;

const pages: Readonly<Record<string, { readonly html: string; readonly map: Partial<TeachMap> & Pick<TeachMap, 'buyer' | 'agent'> }>> = {
  'a class on each side': {
    html: page(
      rowsOf(
        (role, text, index) =>
          `<div class="m ${role === 'agent' ? 'out' : 'in'}"><img class="face" src="f.png"><div class="b"><p class="t">${text}</p>${time(index)}</div></div>`,
      ),
    ),
    map: { buyer: '.in .t', agent: '.out .t' },
  },
  'an attribute on each side, the whole row pointed at': {
    html: page(
      rowsOf((role, text, index) => `<div data-from="${role === 'agent' ? 'shop' : 'guest'}"><span>${text}</span>${time(index)}</div>`),
    ),
    map: { buyer: '[data-from="guest"]', agent: '[data-from="shop"]' },
  },
  'a class on one side alone': {
    html: page(rowsOf((role, text) => `<div class="m${role === 'agent' ? ' self' : ''}"><div class="b">${text}</div></div>`)),
    map: { buyer: '.m .b', agent: '.self .b' },
  },
  'a direction written on the row': {
    html: page(
      rowsOf(
        (role, text) =>
          `<div style="display: flex; flex-direction: ${role === 'agent' ? 'row-reverse' : 'row'};"><img src="f.png"><div><pre>${text}</pre></div></div>`,
      ),
    ),
    map: { buyer: '.thread > div:nth-child(1) pre', agent: '.thread > div:nth-child(2) pre' },
  },
  'nothing but the order of face and words': {
    html: page(
      rowsOf((role, text) =>
        role === 'agent' ? `<div><p>${text}</p><img src="f.png"></div>` : `<div><img src="f.png"><p>${text}</p></div>`,
      ),
    ),
    map: { buyer: '.thread > div:nth-child(1) p', agent: '.thread > div:nth-child(2) p' },
  },
  'a style sheet of the page': {
    html: page(
      rowsOf((_role, text, index) => `<div class="r${index}"><p>${text}</p></div>`),
      `<style>${talk.map(([role], index) => `.r${index} { display: flex; justify-content: ${role === 'agent' ? 'flex-end' : 'flex-start'}; }`).join(' ')}</style>`,
    ),
    map: { buyer: '.r0 p', agent: '.r1 p' },
  },
  'groups of messages by day': {
    html: page(
      rowsOf((role, text) => `<div class="m ${role === 'agent' ? 'me' : 'you'}"><span class="w">${text}</span></div>`),
      '',
      (list) => {
        const rows = list.split('\n');
        return `<div class="thread"><div class="day"><h4>昨天</h4>${rows.slice(0, 2).join('')}</div><div class="day"><h4>今天</h4>${rows.slice(2).join('')}</div></div>`;
      },
    ),
    map: { buyer: '.you .w', agent: '.me .w' },
  },
  'a frame': {
    html: page([], '', () => {
      const rows = rowsOf((role, text) => `<div class="m ${role === 'agent' ? 'me' : 'you'}"><span class="w">${text}</span></div>`).join(
        '',
      );
      return `<iframe class="chat" srcdoc="${`<div class='list'>${rows}</div>`.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
    }),
    map: { buyer: 'iframe.chat >>> .you .w', agent: 'iframe.chat >>> .me .w' },
  },
  'an open shadow root': {
    html: page([], '', () => {
      const rows = rowsOf((role, text) => `<div class="m ${role === 'agent' ? 'me' : 'you'}"><span class="w">${text}</span></div>`).join(
        '',
      );
      return `<chat-box><template shadowrootmode="open"><div class="list">${rows}</div></template></chat-box>`;
    }),
    map: { buyer: 'chat-box >>> .you .w', agent: 'chat-box >>> .me .w' },
  },
};

describe('a page that nobody knows is read from one message of each side', () => {
  test.for(Object.entries(pages))('%s', async ([, { html, map }]) => {
    const document = await openSaved(html, when.url);
    const lesson = learn(document, { draft: '#say', send: '#go', ...map });
    expect(lesson).toHaveProperty('console');
    if (!('console' in lesson)) return;
    const { messages, problems } = readPage(document, lesson.console, when);
    expect(problems.filter((one) => one.part !== 'buyer' && one.part !== 'time')).toEqual([]);
    expect(messages.filter((one) => one.role !== 'system').map(({ role, text }) => [role, text])).toEqual(
      talk.map(([role, text]) => [role, text]),
    );
  });

  test('notices and days between the messages are nobody’s', async () => {
    const rows = [
      ...rowsOf((role, text) => `<div class="m ${role === 'agent' ? 'me' : 'you'}"><span class="w">${text}</span></div>`),
      '<div class="m mid"><span class="w">对方撤回了一条消息</span></div>',
      '<div class="day">昨天 20:00</div>',
    ];
    const document = await openSaved(page(rows), when.url);
    const lesson = learn(document, { buyer: '.you .w', agent: '.me .w', draft: '#say', send: null });
    if (!('console' in lesson)) throw new Error('not learnt');
    expect(
      readPage(document, lesson.console, when)
        .messages.slice(-2)
        .map(({ role, text }) => [role, text]),
    ).toEqual([
      ['system', '对方撤回了一条消息'],
      ['system', '昨天 20:00'],
    ]);
  });

  test('what was learnt can be kept, and read again on the page of another day', async () => {
    const of = pages['a class on each side'];
    const document = await openSaved(of?.html ?? '', when.url);
    const lesson = learn(document, { buyer: '.in .t', agent: '.out .t', draft: '#say', send: '#go' });
    if (!('taught' in lesson) || !lesson.taught) throw new Error('not learnt');
    const kept = parseTaught(JSON.parse(JSON.stringify(lesson.taught)), document);
    expect(kept).toEqual(lesson.taught);
    const later = await openSaved(
      page(['<div class="m out"><p class="t">早上好</p></div>', '<div class="m in"><p class="t">到哪了</p></div>']),
      when.url,
    );
    const read = kept === null ? [] : readPage(later, consoleOf(kept), when).messages;
    expect(read.map(({ role, text }) => [role, text])).toEqual([
      ['agent', '早上好'],
      ['buyer', '到哪了'],
    ]);
  });

  test.for([
    ['nothing', null],
    ['another version', { version: 2 }],
    ['no selector', { version: 1, list: '((', row: '*', text: 'p', draft: 'p', order: 'page', roles: { agent: '.a' } }],
    ['no roles', { version: 1, list: 'p', row: '*', text: 'p', draft: 'p', order: 'page' }],
    [
      'a selector as long as a book',
      { version: 1, list: 'p'.repeat(3000), row: '*', text: 'p', draft: 'p', order: 'page', roles: { agent: '.a' } },
    ],
  ] as const)('%s is refused', ([, raw]) => {
    expect(parseTaught(raw, document)).toBeNull();
  });

  test('a path leads through frames and shadow roots to what was pointed at', async () => {
    for (const name of ['a frame', 'an open shadow root', 'a class on each side']) {
      const { html = '', map } = pages[name] ?? {};
      const document = await openSaved(html, when.url);
      const element = map ? findFirst(document, map.agent) : null;
      if (!element) throw new Error(name);
      expect(findFirst(document, pathTo(element, document)), name).toBe(element);
    }
  });

  test.for([
    ['two messages of one side', { buyer: '.in .t', agent: '.in:nth-child(3) .t' }],
    ['one message twice', { buyer: '.in .t', agent: '.in .t' }],
    ['nothing that is there', { buyer: '.nowhere', agent: '.out .t' }],
  ] as const)('%s teach nothing', async ([, map]) => {
    const document = await openSaved(pages['a class on each side']?.html ?? '', when.url);
    const lesson = learn(document, { draft: '#say', send: null, ...map });
    expect('problem' in lesson).toBe(true);
  });
});
