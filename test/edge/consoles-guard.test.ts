import { beforeEach, describe, expect, test, vi } from 'vitest';
import { guardSend, sends } from '../../lib/consoles/guard.ts';
import type { Guard } from '../../lib/consoles/guard.ts';
import { pinduoduo } from '../../lib/consoles/pinduoduo.ts';
import { panelKey } from '../../entrypoints/console.content/keys.ts';

const key = (name: string, more: Partial<KeyboardEvent> = {}) => ({
  key: name,
  keyCode: 13,
  isComposing: false,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('which keys send', () => {
  test.for<[string, ReturnType<typeof key>, 'sends' | 'unsure' | 'no', boolean]>([
    ['Enter, where it sends', key('Enter'), 'sends', true],
    ['Enter, where nobody knows', key('Enter'), 'unsure', true],
    ['not where it never does', key('Enter'), 'no', false],
    ['not with Shift: a new line', key('Enter', { shiftKey: true }), 'sends', false],
    ['not with Ctrl, where Enter alone sends', key('Enter', { ctrlKey: true }), 'sends', false],
    ['with Ctrl, where nobody knows', key('Enter', { ctrlKey: true }), 'unsure', true],
    ['not while an input method composes', key('Enter', { isComposing: true }), 'sends', false],
    ['not the key that ends a composition', key('Enter', { keyCode: 229 }), 'sends', false],
    ['not a letter', key('a', { keyCode: 65 }), 'sends', false],
  ])('%s', ([, event, enter, is]) => {
    expect(sends(event, enter)).toBe(is);
  });
});

describe('a press', () => {
  let log: string[];
  let rules: string[];
  let box: HTMLTextAreaElement;
  let send: HTMLElement;
  let guard: Guard;
  let clock = 0;

  beforeEach((context) => {
    document.body.innerHTML =
      '<div class="reply-box"><textarea id="replyTextarea"></textarea><div class="send-btn"><span>发送</span></div></div>';
    box = document.querySelector<HTMLTextAreaElement>('textarea') ?? document.createElement('textarea');
    send = document.querySelector<HTMLElement>('.send-btn span') ?? document.createElement('span');
    box.value = '加我微信';
    log = [];
    rules = ['off-marketplace'];
    clock = 1000;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    const stop = new AbortController();
    context.onTestFinished(() => {
      stop.abort();
      vi.restoreAllMocks();
    });
    guard = guardSend(window, {
      console: pinduoduo,
      box: () => box,
      blocking: () => ({ text: box.value, rules }),
      held: (which) => log.push(`held ${which.join()}`),
      released: () => log.push('released'),
      pressed: () => log.push('pressed'),
      signal: stop.signal,
    });
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      send.addEventListener(type, () => log.push(`page ${type}`));
    box.addEventListener('keydown', () => log.push('page keydown'));
  });

  const press = (target: HTMLElement, types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'], wait = 20): void => {
    for (const type of types) target.dispatchEvent(trusted(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true })));
    clock += wait;
  };
  const enter = (wait = 20, repeat = false): void => {
    box.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true, repeat })));
    clock += wait;
  };
  /** As if a hand had made it. */
  const trusted = <E extends Event>(event: E): E => Object.defineProperty(event, 'isTrusted', { value: true });

  test('with nothing against it reaches the page whole and at once', () => {
    rules = [];
    press(send);
    expect(log).toEqual(['pressed', 'page pointerdown', 'page mousedown', 'page pointerup', 'page mouseup', 'page click']);
  });

  test('on a draft that must not go is stopped from its first event to its click', () => {
    press(send);
    expect(log).toEqual(['held off-marketplace']);
  });

  test('of the key is stopped as that of the button', () => {
    enter();
    expect(log).toEqual(['held off-marketplace']);
  });

  test('a second one too soon is a double click', () => {
    press(send);
    press(send);
    expect(log).toEqual(['held off-marketplace', 'held off-marketplace']);
  });

  test('a second deliberate one goes through untouched', () => {
    press(send, undefined, 500);
    press(send);
    expect(log).toEqual([
      'held off-marketplace',
      'released',
      'pressed',
      'page pointerdown',
      'page mousedown',
      'page pointerup',
      'page mouseup',
      'page click',
    ]);
  });

  test('a key held down is never deliberate', () => {
    enter(500);
    enter(500, true);
    enter(500, true);
    expect(log).toEqual(['held off-marketplace']);
  });

  test('the draft changes, and what was held is judged anew', () => {
    press(send, undefined, 500);
    box.value = '加我微信吧';
    press(send);
    expect(log).toEqual(['held off-marketplace', 'held off-marketplace']);
  });

  test('another conversation lets go of what was held', () => {
    press(send, undefined, 500);
    guard.reset();
    press(send);
    expect(log).toEqual(['held off-marketplace', 'released', 'held off-marketplace']);
  });

  test('a click that a program makes never counts as the second press', () => {
    press(send, undefined, 500);
    send.click();
    expect(log).toEqual(['held off-marketplace', 'held off-marketplace']);
  });

  test('elsewhere on the page is none of its business', () => {
    press(document.body);
    expect(log).toEqual([]);
  });
});

describe('keys of the panel', () => {
  const alt = (code: string, more: Partial<KeyboardEvent> = {}) => ({
    code,
    keyCode: 0,
    altKey: true,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    isComposing: false,
    ...more,
  });
  test.for<[string, ReturnType<typeof alt>, string | null]>([
    ['a figure, whatever it types', alt('Digit1'), 'Alt+1'],
    ['the dot', alt('Period'), 'Alt+.'],
    ['a letter of the panel', alt('KeyR'), 'Alt+R'],
    ['not the arrow that goes forward in the browser', alt('ArrowRight'), null],
    ['not without Alt', alt('Digit1', { altKey: false }), null],
    ['not while composing', alt('KeyT', { isComposing: true }), null],
    ['not AltGr', alt('Digit2', { ctrlKey: true }), null],
    ['no other key', alt('KeyQ'), null],
  ])('%s', ([, event, name]) => {
    expect(panelKey(event)).toBe(name);
  });
});
