import { describe, expect, test } from 'vitest';
import type { Message } from '../../lib/conversation/conversation.ts';
import { readBox } from '../../lib/consoles/box.ts';
import { consoles } from '../../lib/consoles/index.ts';
import { consoleAt, matches } from '../../lib/consoles/match.ts';
import { watchSent } from '../../lib/consoles/sent.ts';
import type { Sight } from '../../lib/consoles/sight.ts';
import { withoutOverlaps } from '../../lib/consoles/underline.ts';

const boxOf = (html: string): HTMLElement => {
  document.body.innerHTML = `<div id="box" contenteditable="true">${html}</div>`;
  const box = document.querySelector<HTMLElement>('#box');
  if (!box) throw new Error('no box');
  return box;
};

describe('a draft in something editable is read as it will be sent', () => {
  test.for([
    ['one line', '您好', '您好'],
    ['a paragraph for each line', '<p>一</p><p>二</p>', '一\n二'],
    ['an empty line between two', '<p>一</p><p><br></p><p>二</p>', '一\n\n二'],
    ['an editor that is empty', '<p><br></p>', ''],
    ['breaks', '一<br>二', '一\n二'],
    ['a break that only keeps the line open', '一<br>', '一'],
    ['a first line without an element', '一<div>二</div><div>三</div>', '一\n二\n三'],
    ['lines in lines', '<div><p>一</p></div><div><p>二</p></div>', '一\n二'],
    ['a pictogram', '好的<img alt="[微笑]">谢谢', '好的[微笑]谢谢'],
    ['hard spaces and marks that nobody sees', 'a\u00a0b\u200bc\ufeff', 'a bc'],
    ['the words of an empty editor', '<span data-slate-placeholder="true">请输入</span>\ufeff', ''],
  ])('%s', ([, html = '', text]) => {
    expect(readBox(boxOf(html)).text).toBe(text);
  });

  test.for([
    ['保证今天到', '您<b>保证</b>今天到', 1, 6],
    ['二', '<p>一</p><p>二</p>', 2, 3],
    ['一二', '<p>一</p><p>二</p>', 0, 3],
    ['bc', 'a\u200bbc', 1, 3],
  ] as const)('%s is found again in the page', ([words, html, start, end]) => {
    const range = readBox(boxOf(html)).rangeOf(start, end);
    expect(range?.toString().replaceAll('\u200b', '')).toBe(words);
  });

  test('a stretch that is not there has no place', () => {
    expect(readBox(boxOf('一二')).rangeOf(5, 9)).toBeNull();
    expect(readBox(boxOf('一二')).rangeOf(1, 1)).toBeNull();
  });
});

describe('marks that overlap', () => {
  test('leave the graver one', () => {
    const marks = [
      { start: 0, end: 4, severity: 'hint' },
      { start: 2, end: 6, severity: 'block' },
      { start: 8, end: 9, severity: 'warn' },
    ] as const;
    expect(withoutOverlaps(marks).map(({ start, severity }) => [start, severity])).toEqual([
      [2, 'block'],
      [8, 'warn'],
    ]);
  });
});

describe('a sent message', () => {
  const said = (id: string, text: string, role: Message['role'] = 'agent'): Message => ({ id, role, kind: 'text', text, at: 1 });
  const sight = (key: string, ...fresh: Message[]): Sight => ({
    key,
    fresh,
    problems: [],
    conversation: { marketplace: null, shop: null, buyer: { id: key, name: null }, orders: [], messages: fresh, typing: false },
  });
  const open = () => {
    let now = 0;
    const told: string[] = [];
    const watch = watchSent<string>(
      () => now,
      (message, extra) => told.push(`${message.id} ${extra}`),
    );
    return { watch, told, wait: (ms: number) => (now += ms) };
  };

  test('is told once, when its row stands there', () => {
    const { watch, told } = open();
    watch.pressed('甲', '马上补发 ', 'x');
    watch.see(sight('甲', said('1', '马上补发')), '');
    watch.see(sight('甲', said('1', '马上补发')), '');
    expect(told).toEqual(['1 x']);
  });

  test('that the console held back is none', () => {
    const { watch, told } = open();
    watch.pressed('甲', '马上补发', 'x');
    watch.see(sight('甲'), '马上补发');
    expect(told).toEqual([]);
  });

  test('belongs to the conversation in which it was pressed, even after a switch', () => {
    const { watch, told, wait } = open();
    watch.pressed('甲', '马上补发', 'x');
    watch.see(sight('乙', said('7', '马上补发')), '');
    wait(60_000);
    watch.see(sight('甲', said('2', '马上补发')), '');
    expect(told).toEqual(['2 x']);
  });

  test('is no row of the buyer, of a bot or of a colleague without a press', () => {
    const { watch, told } = open();
    watch.see(sight('甲', said('1', '马上补发')), '');
    watch.pressed('甲', '马上补发', 'x');
    watch.see(sight('甲', said('2', '马上补发', 'buyer'), said('3', '马上补发', 'bot')), '');
    expect(told).toEqual([]);
  });

  test('may bear other words where the box is empty right after the press', () => {
    const { watch, told, wait } = open();
    watch.pressed('甲', '马上补发', 'x');
    wait(2_000);
    watch.see(sight('甲', said('2', '亲，马上补发')), '');
    expect(told).toEqual(['2 x']);
  });
});

describe('addresses', () => {
  test.for([
    ['https://mms.pinduoduo.com/chat-merchant/*', 'https://mms.pinduoduo.com/chat-merchant/index.html?r=1#/', true],
    ['https://mms.pinduoduo.com/chat-merchant/*', 'https://mms.pinduoduo.com/mms-chat/search', false],
    ['https://mms.pinduoduo.com/chat-merchant/*', 'http://mms.pinduoduo.com/chat-merchant/', false],
    ['https://mms.pinduoduo.com/chat-merchant/*', 'https://mms.pinduoduo.com.evil.example/chat-merchant/', false],
    ['https://*.example/a*', 'https://x.example/ab', true],
    ['https://*.example/a*', 'https://badexample/ab', false],
    ['https://a.b/c.d*', 'https://a.b/cxd', false],
    ['https://a.b/*', 'no address', false],
  ] as const)('%s and %s', ([pattern, url, is]) => {
    expect(matches(pattern, url)).toBe(is);
  });

  test.for(consoles.map((one) => [one.id, one.address] as const))('%s opens at an address of its own', ([id, address]) => {
    expect(consoleAt(address, consoles)?.id).toBe(id);
  });
});
