import { lesson } from '../../lib/words/lesson.ts';
import { openShelter } from '../../lib/consoles/shelter.ts';

export interface Press {
  readonly words: string;
  readonly go?: boolean;
  readonly act: () => void;
}

export interface Line {
  readonly side: 'buyer' | 'agent' | 'bot' | 'system';
  readonly who: string;
  readonly text: string;
  readonly when: string;
}

export interface Shown {
  readonly title: string;
  readonly words: string;
  readonly note?: string;
  readonly lines?: readonly Line[];
  readonly facts?: readonly (readonly [string, string])[];
  readonly presses: readonly Press[];
}

export interface Card {
  show(what: Shown): void;
}

const moveWords = lesson.move;
const look = `
  :host { color-scheme: light dark }
  section { all: initial; display: block; pointer-events: auto; box-sizing: border-box; width: 100%; max-height: 76vh; overflow: auto; padding: 12px 16px;
    border: 1px solid light-dark(#c9d0cd, #374143); border-radius: 6px; background: light-dark(#fff, #161b1c); color: light-dark(#18201e, #e4eae8);
    font: 13px/20px 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif; box-shadow: 0 4px 16px rgb(0 0 0 / 16%) }
  section:lang(en) { font-family: 'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif; font-variant-east-asian: proportional-width }
  p { white-space: pre-line }
  h1, h2, p, ol, dl, dd { margin: 0; padding: 0; font: inherit }
  h1 { color: light-dark(#0a6a5f, #5abdac); font-size: 12px; font-weight: 600 }
  h2 { margin-top: 2px; font-size: 15px; font-weight: 600 }
  p, dl { margin-top: 4px; color: light-dark(#47524f, #b6c0bd) }
  ol { display: grid; gap: 4px; margin-top: 8px; padding: 8px; list-style: none; background: light-dark(#f4f6f5, #111617); border-radius: 4px }
  li { display: grid; grid-template-columns: 44px 1fr auto; gap: 8px }
  li b { color: light-dark(#5c6764, #96a29f); font-weight: 600 }
  li.buyer b { color: light-dark(#855400, #e3b25c) }
  li.agent b { color: light-dark(#0a6a5f, #5abdac) }
  li span { overflow: hidden; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow-wrap: anywhere }
  li time { color: light-dark(#5c6764, #96a29f); font-size: 12px }
  dl { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-top: 8px }
  dl div { display: flex; gap: 4px }
  dd { font-weight: 600 }
  nav { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; align-items: center }
  button { all: unset; box-sizing: border-box; cursor: pointer; height: 28px; padding: 0 12px; border: 1px solid light-dark(#838e8a, #6d7a79); border-radius: 4px; line-height: 26px }
  button.aside { float: right; width: 28px; padding: 0; text-align: center }
  button.go { border-color: transparent; background: light-dark(#0a6a5f, #5abdac); color: light-dark(#fff, #05211d); font-weight: 600 }
  button:focus-visible { box-shadow: 0 0 0 1px light-dark(#fff, #161b1c), 0 0 0 3px light-dark(#0a6a5f, #5abdac) }
  @media (forced-colors: active) { button:focus-visible { outline: 2px solid Highlight } button.go { border-color: Highlight } }
`;

/** The words of a lesson, over the page and out of its reach. */
export function openCard(page: Document, lang: 'zh' | 'en', signal: AbortSignal): Card {
  const shelter = openShelter(page, 'lesson', signal);
  // over the panel, which may stand there already
  shelter.place({ 'z-index': '2147483647', top: '12px', left: '50%', width: 'min(520px, 92vw)', transform: 'translateX(-50%)' });
  const style = page.createElement('style');
  style.textContent = look;
  const section = page.createElement('section');
  section.setAttribute('role', 'dialog');
  section.lang = lang === 'zh' ? 'zh-CN' : 'en';
  section.setAttribute('aria-live', 'polite');
  shelter.root.append(style, section);

  let low = false;
  function move(): void {
    low = !low;
    shelter.place(low ? { top: 'auto', bottom: '12px' } : { top: '12px', bottom: 'auto' });
  }

  const made = (name: string, words: string, className = ''): HTMLElement => {
    const one = page.createElement(name);
    one.textContent = words;
    if (className !== '') one.className = className;
    return one;
  };

  return {
    show({ title, words, note, lines = [], facts = [], presses }) {
      section.setAttribute('aria-label', title);
      const list = page.createElement('ol');
      for (const { side, who, text, when } of lines) {
        const row = made('li', '', side);
        row.append(made('b', who), made('span', text), made('time', when));
        list.append(row);
      }
      const known = page.createElement('dl');
      for (const [term, value] of facts) {
        const pair = page.createElement('div');
        pair.append(made('dt', term), made('dd', value));
        known.append(pair);
      }
      const bar = page.createElement('nav');
      for (const { words: label, go, act } of presses) {
        const button = made('button', label, go === true ? 'go' : '');
        // a page cannot press for the agent
        button.addEventListener('click', (event) => event.isTrusted && act());
        bar.append(button);
      }
      const aside = made('button', low ? '↑' : '↓', 'aside');
      aside.setAttribute('aria-label', moveWords[lang]);
      aside.title = moveWords[lang];
      aside.addEventListener('click', (event) => {
        if (!event.isTrusted) return;
        move();
        aside.textContent = low ? '↑' : '↓';
      });
      section.replaceChildren(
        aside,
        made('h1', title),
        made('h2', words),
        ...(note === undefined ? [] : [made('p', note)]),
        ...(lines.length > 0 ? [list] : []),
        ...(facts.length > 0 ? [known] : []),
        bar,
      );
      // what is to be judged can be answered from the keyboard; while something is pointed at, the page keeps its focus
      if (lines.length > 0) bar.querySelector('button')?.focus({ preventScroll: true });
    },
  };
}
