import { act } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import { Localised } from '../../../components/locale.tsx';
import { Ticking } from '../../../components/now.tsx';
import { Panel } from '../../../components/panel.tsx';
import type { Scene } from '../../../components/scene.ts';
import type { Lang } from '../../../lib/language/lang.ts';
import { notedControls } from './controls.ts';
import { scenes } from './scenes.ts';
import { now, timeZone } from './values.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
/** The wall that the drawn panels look at; it moves only where a test moves it. */
export const wall = { now };
const clock = () => wall.now;

/** Draws something with words and a standing clock; `redraw` draws it anew, in another language if one is given. */
export function draw(what: ReactNode, lang: Lang = 'zh', readerZone = timeZone) {
  const root = document.createElement('div');
  document.body.append(root);
  const drawn = createRoot(root);
  const redraw = (next: ReactNode, to: Lang = lang): void =>
    act(() =>
      drawn.render(
        <Localised lang={to} timeZone={readerZone} shopZone={timeZone}>
          <Ticking clock={clock}>{next}</Ticking>
        </Localised>,
      ),
    );
  redraw(what);
  onTestFinished(() => {
    wall.now = now;
    act(() => drawn.unmount());
    root.remove();
  });
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  return {
    root,
    redraw,
    all,
    text: (selector: string) => all(selector).map((one) => one.textContent ?? ''),
    /** The button with these words, by its name or its text. */
    button: (words: string) => {
      const found = all('button').find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(words));
      if (found === undefined)
        throw new Error(
          `no button "${words}" among: ${all('button')
            .map((one) => one.getAttribute('aria-label') ?? one.textContent)
            .join(' | ')}`,
        );
      return found;
    },
  };
}

export const click = (element: Element | undefined): void =>
  act(() => void element?.dispatchEvent(new MouseEvent('click', { bubbles: true })));

/** Presses a key where the focus is. */
export const press = (key: string, more: KeyboardEventInit = {}, on: EventTarget = document.body) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  act(() => void on.dispatchEvent(event));
  return event.defaultPrevented;
};
export const pressAlt = (code: string, key = '') => press(key, { code, altKey: true });

/** A scene by name, drawn with controls that write down what was asked of them. */
export function drawScene(name: string, lang: Lang = 'zh', change: Partial<Scene> = {}, readerZone = timeZone) {
  const made = scenes[name];
  if (made === undefined) throw new Error(`no scene ${name}`);
  const scene = { ...made(lang), ...change };
  const { controls, noted, pressInPage } = notedControls(lang);
  const drawn = draw(<Panel scene={scene} controls={controls} />, lang, readerZone);
  return {
    ...drawn,
    scene,
    noted,
    pressInPage: (key: string): void => act(() => pressInPage(key)),
    show: (next: Partial<Scene>, to: Lang = lang) => drawn.redraw(<Panel scene={{ ...scene, ...next }} controls={controls} />, to),
  };
}
