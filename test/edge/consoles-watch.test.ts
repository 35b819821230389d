import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { feige } from '../../lib/consoles/feige.ts';
import { pinduoduo } from '../../lib/consoles/pinduoduo.ts';
import type { Console } from '../../lib/consoles/console.ts';
import { watchConsole, type Watch } from '../../lib/consoles/watch.ts';
import type { Sight } from '../../lib/consoles/sight.ts';
import { patience } from '../../lib/consoles/teller.ts';
import { pageHtml, readExpected } from '../pages/pages.ts';

let stop: AbortController;
let sights: Sight[];
beforeEach(() => {
  stop = new AbortController();
  sights = [];
});
afterEach(() => stop.abort());

const settle = (ms = 120): Promise<void> => new Promise((done) => setTimeout(done, ms));
/** Until it holds, however busy the machine is. */
const soon = (expected: () => void): Promise<void> => vi.waitFor(expected, { timeout: 10_000, interval: 20 });
const last = (): Sight | undefined => sights.at(-1);
const texts = (sight: Sight | undefined): string[] => (sight?.conversation?.messages ?? []).map((one) => one.text);

async function open(console: Console, name: string): Promise<Watch> {
  document.documentElement.innerHTML = new DOMParser().parseFromString(pageHtml(name), 'text/html').documentElement.innerHTML;
  const { url, now, zone } = readExpected(name);
  const watch = watchConsole(document, console, {
    url: () => url,
    now: () => Date.parse(now),
    zone,
    hear: (sight) => sights.push(sight),
    signal: stop.signal,
  });
  await soon(() => expect(sights).not.toEqual([]));
  await settle();
  return watch;
}

const find = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

function pddRow(id: number, text: string, uid = '7700123450001', side = 'buyer-item'): string {
  return `<li id="middlePanel_list_${id}" class="onemsg"><div class="merchantMessage"><div class="${side}"><div currentuid="${uid}"><div class="msg-content"><p class="msg-content-box">${text}</p></div></div></div></div></li>`;
}
/** What the console does when the agent opens another buyer: a new list, a new head, another row marked. */
function switchTo(uid: string, name: string, rows: string): void {
  find('#msgListContainer').innerHTML = `<ul class="msg-list">${rows}</ul>`;
  find('.base-info .name').textContent = name;
  for (const box of document.querySelectorAll('.chat-item-box'))
    box.classList.toggle('active', box.getAttribute('data-random')?.startsWith(uid) ?? false);
}

describe('an open conversation', () => {
  test('is told as soon as it stands there', async () => {
    await open(pinduoduo, 'pinduoduo');
    await soon(() => {
      expect(texts(last())).toEqual(readExpected('pinduoduo').messages.map((one) => one.text));
    });
    expect(last()?.problems).toEqual([]);
  });

  test('a new message is fresh, and told once', async () => {
    await open(pinduoduo, 'pinduoduo');
    const before = sights.length;
    find('.msg-list').insertAdjacentHTML('beforeend', pddRow(1795320400000, '还在吗'));
    await settle();
    await soon(() => {
      expect(sights.slice(before).map((one) => one.fresh.map((message) => message.text))).toEqual([['还在吗']]);
    });
  });

  test('a list that is put up anew tells nothing new', async () => {
    await open(pinduoduo, 'pinduoduo');
    const before = sights.length;
    const list = find('.msg-list');
    list.replaceWith(list.cloneNode(true));
    await settle();
    expect(sights.length).toBe(before);
  });

  test('what stands in the draft box is none of its business', async () => {
    await open(pinduoduo, 'pinduoduo');
    const before = sights.length;
    find('#replyTextarea').textContent = 'x';
    await settle();
    expect(sights.length).toBe(before);
  });

  test('nothing is told after the end', async () => {
    await open(pinduoduo, 'pinduoduo');
    const before = sights.length;
    stop.abort();
    find('.msg-list').insertAdjacentHTML('beforeend', pddRow(1795320400000, '还在吗'));
    await settle();
    expect(sights.length).toBe(before);
  });
});

describe('a switch', () => {
  test('shows the other buyer alone, though the two bear one name', async () => {
    await open(pinduoduo, 'pinduoduo');
    switchTo('7700123450002', '云****6', pddRow(1795320500000, '有货吗', '7700123450002'));
    await settle();
    await soon(() => {
      expect(last()?.conversation?.buyer.id).toBe('7700123450002');
    });
    expect(texts(last())).toEqual(['有货吗']);
  });

  test('and back again finds everything, and what came in meanwhile is fresh', async () => {
    await open(pinduoduo, 'pinduoduo');
    const rows = find('.msg-list').innerHTML;
    switchTo('7700123450002', '云****6', pddRow(1795320500000, '有货吗', '7700123450002'));
    await soon(() => expect(texts(last())).toEqual(['有货吗']));
    switchTo('7700123450001', '云****6', rows + pddRow(1795320600000, '我还等着'));
    await settle();
    await soon(() => {
      expect(texts(last())).toEqual([...readExpected('pinduoduo').messages.map((one) => one.text), '我还等着']);
    });
    expect(last()?.fresh.map((one) => one.text)).toEqual(['我还等着']);
  });

  test('rows of the last buyer are never shown under the next one, however long they stand', async () => {
    await open(feige, 'feige');
    find('#topbar-left-info span').textContent = '阿南';
    for (const one of document.querySelectorAll('[data-kora="conversation"]'))
      one.classList.toggle('active', one.querySelector('[title="阿南"]') !== null);
    await settle(900);
    await soon(() => expect(last()?.conversation).toBeNull());
    find('.messageList').innerHTML =
      '<div data-qa-id="qa-message-warpper"><div data-id="n1"><div style="flex-direction: row;"><div class="messageNotMe"><pre><span>在吗</span></pre></div><div>09:12:30</div></div></div></div>';
    await settle();
    await soon(() => {
      expect(last()?.conversation?.buyer.name).toBe('阿南');
    });
    expect(texts(last())).toEqual(['在吗']);
  });

  test('a head and a list that name two buyers are refused, and said so after a while', async () => {
    await open(pinduoduo, 'pinduoduo');
    for (const box of document.querySelectorAll('.chat-item-box'))
      box.classList.toggle('active', box.getAttribute('data-random')?.startsWith('7700123450002') ?? false);
    await soon(() => expect(last()).toMatchObject({ conversation: null, problems: [] }));
    await settle(900);
    await soon(() => {
      expect(last()?.problems.map((one) => one.part)).toEqual(['buyer']);
    });
  });
});

test('what was just sent is read before the console can turn to another buyer by itself', async () => {
  const watch = await open(pinduoduo, 'pinduoduo');
  await soon(() => {
    expect(texts(last())).toHaveLength(readExpected('pinduoduo').messages.length);
  });
  const before = sights.length;
  watch.hurry();
  find('.msg-list').insertAdjacentHTML('beforeend', pddRow(1795320400000, '马上给您补发', '7700123450001', 'cs-item'));
  // the next task of the page
  await new Promise((done) => setTimeout(done));
  switchTo('7700123450002', '王***', pddRow(1795320500000, '在吗', '7700123450002'));
  await settle();
  expect(sights.slice(before).flatMap((one) => one.fresh.map((message) => message.text))).toContain('马上给您补发');
});

describe('a page that is not what it was', () => {
  test.for<[string, string, string]>([
    ['the marks of a side are gone', '.cs-item', 'role'],
    ['the words of a message are gone', '.msg-content', 'text'],
  ])('%s: says the part, shows no message', async ([, selector, part]) => {
    await open(pinduoduo, 'pinduoduo');
    const changed = find(`.msg-list li:nth-child(5) ${selector}`);
    if (part === 'text') changed.replaceChildren();
    else changed.className = 'x9';
    await soon(() => expect(last()?.conversation).toBeNull());
    await soon(() => {
      expect(last()?.problems.map((one) => one.part)).toEqual([part]);
    });
  });

  test('with nothing open is no page with something missing', async () => {
    await open(pinduoduo, 'pinduoduo');
    find('#app').innerHTML = '<div class="welcome">请选择联系人</div>';
    await settle(1000);
    await soon(() => {
      expect(last()).toEqual({ key: null, conversation: null, problems: [], fresh: [] });
    });
  });

  test('of which nothing is left as it was says so, after some seconds', async () => {
    await open(pinduoduo, 'pinduoduo');
    find('body').innerHTML = `<main>${'<section><h3>新版工作台</h3><p>林先生：我的包裹什么时候到？</p></section>'.repeat(9)}</main>`;
    await soon(() => expect(last()?.conversation).toBeNull());
    expect(last()?.problems).toEqual([]);
    await soon(() => expect(last()?.problems.map((one) => one.part)).toEqual(['list', 'buyer', 'draft', 'send']));
  }, 20_000);
});

test('a thread of 5,000 rows is read whole, its end first', async () => {
  await open(pinduoduo, 'pinduoduo');
  const words = (index: number): string => (index === 0 ? '订单 261119-100000000000001 坏了' : `第${index}条`);
  switchTo(
    '7700123450002',
    '云****6',
    Array.from({ length: 5000 }, (_, index) => pddRow(1795000000000 + index * 1000, words(index), '7700123450002')).join(''),
  );
  await vi.waitFor(() => expect(texts(last()).at(-1)).toBe('第4999条'), { timeout: 40_000 });
  await vi.waitFor(() => expect(last()?.conversation?.orders).toContain('261119-100000000000001'), { timeout: 40_000 });
}, 100_000);

test('a row that comes while a long thread is being looked over is read, and is no sign that the page has changed', async () => {
  await open(pinduoduo, 'pinduoduo');
  const Channel = MessageChannel;
  let came = false;
  // the page has its turn through a channel: its row comes just then
  class Turn extends Channel {
    constructor() {
      super();
      if (!came) find('.msg-list').insertAdjacentHTML('beforeend', pddRow(1795001000000, '我要退款', '7700123450002'));
      came = true;
    }
  }
  vi.stubGlobal('MessageChannel', Turn);
  const rows = Array.from({ length: 600 }, (_, index) => pddRow(1795000000000 + index * 1000, `第${index}条`, '7700123450002'));
  switchTo('7700123450002', '云****6', rows.join(''));
  await soon(() => expect(came).toBe(true));
  await settle(patience + 300);
  await soon(() => expect(texts(last()).at(-1)).toBe('我要退款'));
  expect(last()?.problems).toEqual([]);
  vi.unstubAllGlobals();
}, 30_000);
