import { openShelter } from './shelter.ts';
import type { Shelter } from './shelter.ts';

/** One line of a list that is put up over the draft. */
export interface Line {
  readonly label: string;
  readonly title: string;
  readonly text: string;
}

export interface ListAbove {
  show(box: HTMLElement, lines: readonly Line[], chosen: number, note: string): void;
  hide(): void;
}

const look = `
  :host { color-scheme: light dark }
  ul { all: initial; display: block; pointer-events: auto; box-sizing: border-box; width: 100%; margin: 0; padding: 4px; overflow: auto; max-height: 300px;
    border: 1px solid light-dark(#c9d0cd, #374143); border-radius: 6px; background: light-dark(#fff, #161b1c); color: light-dark(#18201e, #e4eae8);
    font: 13px/20px 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif; box-shadow: 0 2px 8px rgb(0 0 0 / 12%) }
  li { display: grid; grid-template-columns: 12px auto fit-content(45%) 1fr; gap: 0 8px; padding: 4px 8px; border-radius: 4px; cursor: pointer; list-style: none }
  li[aria-selected='true'] { background: light-dark(#e2f0ed, #15302c) }
  kbd, i, p { color: light-dark(#5c6764, #96a29f); font: 12px/20px inherit; font-style: normal }
  b { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font-weight: 600 }
  span { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; color: light-dark(#47524f, #b6c0bd); font-size: 12px }
  p { margin: 0; padding: 4px 8px }
`;
const width = 480;
const gap = 4;

/** A short list above the draft box, put up on demand; the focus stays in the box. */
export function listAbove(page: Document, take: (place: number) => void, signal: AbortSignal): ListAbove {
  let shelter: Shelter | null = null;
  let list: HTMLElement | null = null;

  function open(): HTMLElement {
    shelter ??= openShelter(page, 'find', signal);
    if (list) return list;
    const style = page.createElement('style');
    style.textContent = look;
    list = page.createElement('ul');
    list.setAttribute('role', 'listbox');
    // pressed before the box would lose the focus
    list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      const row = event.composedPath().find((one): one is HTMLElement => one instanceof HTMLElement && one.localName === 'li');
      if (event.isTrusted && event.button === 0 && row) take(Number(row.dataset['place']));
    });
    list.addEventListener('mousedown', (event) => event.preventDefault());
    shelter.root.append(style, list);
    return list;
  }

  const cell = (name: string, words: string): HTMLElement => {
    const made = page.createElement(name);
    made.textContent = words;
    return made;
  };

  return {
    show(box, lines, chosen, note) {
      const rows = lines.map(({ label, title, text }, place) => {
        const row = page.createElement('li');
        row.setAttribute('role', 'option');
        row.setAttribute('aria-selected', String(place === chosen));
        row.dataset['place'] = String(place);
        row.append(cell('kbd', String(place + 1)), cell('i', label), cell('b', title), cell('span', text));
        return row;
      });
      const at = open();
      at.replaceChildren(...rows, cell('p', note));
      rows[chosen]?.scrollIntoView?.({ block: 'nearest' });
      const view = page.defaultView;
      const rect = box.getBoundingClientRect();
      const left = Math.max(gap, Math.min(rect.left, (view?.innerWidth ?? width) - width - gap));
      shelter?.place({
        display: 'block',
        left: `${left}px`,
        width: `${width}px`,
        top: 'auto',
        bottom: `${Math.max(gap, (view?.innerHeight ?? 0) - rect.top + gap)}px`,
      });
    },
    hide() {
      shelter?.place({ display: 'none' });
      list?.replaceChildren();
    },
  };
}
