import type { Frame } from 'puppeteer-core';
import { sleep, until } from './driver.ts';

/** The panel as a person sees it: words on it, and things to press. */
export function wordsOn(panel: Frame, selector = 'body'): Promise<string> {
  return panel.$$eval(selector, (all) => all.map((one) => (one instanceof HTMLElement ? one.innerText : '')).join('\n'));
}

/** Presses the first element that fits and whose words hold `words`. */
export async function press(panel: Frame, selector: string, words = ''): Promise<void> {
  await until(`“${words}” (${selector}) in the panel`, () =>
    panel.$$eval(
      selector,
      (all, wanted) => {
        const one = all.find((each) => each instanceof HTMLElement && each.innerText.includes(wanted));
        if (!(one instanceof HTMLElement)) return false;
        one.click();
        return true;
      },
      words,
    ),
  );
}

/** Presses the first reply, and gives its words. In one step: the list may be ranked anew between a look and a press. */
export function putFirst(panel: Frame): Promise<string> {
  return until('a reply pressed', () =>
    panel.$eval('li.sug:has(button.btn)', (one) => {
      const [text, button] = [one.querySelector('.text'), one.querySelector('button.btn')];
      if (!(text instanceof HTMLElement && button instanceof HTMLElement)) return null;
      const words = text.innerText.trim();
      button.click();
      return words;
    }),
  );
}

/** Waits until the words of a part of the panel fit. */
export function seeIn(panel: Frame, what: string, selector: string, words: RegExp, ms = 30_000): Promise<string> {
  return until(
    `${what}: ${words} in ${selector}`,
    async () => {
      const shown = await wordsOn(panel, selector);
      if (words.test(shown)) return shown;
      throw new Error(`it says: ${shown.slice(0, 400) || '(nothing)'}`);
    },
    ms,
  );
}

/** Opens the panel from its rail, where it stands as one. */
export async function expand(panel: Frame): Promise<void> {
  await until('the panel to be drawn', () => panel.$$eval('main', (all) => all.length > 0));
  if (await panel.$('main.rail')) await press(panel, 'main.rail > button.ib');
  await until('the panel at its width', () => panel.$$eval('main.panel', (all) => all.length > 0));
}

/**
 * Presses the first fix of `draft` until it is taken: a finding that still stands from an earlier word of the draft is refused by
 * the page, which says so. Gives the draft as it is then.
 */
export function takeFix(panel: Frame, draft: string, now: () => Promise<string>): Promise<string> {
  return until(`a better “${draft}”`, async () => {
    await press(panel, 'li.finding button.btn:has(kbd)');
    await sleep(500);
    const mended = (await now()).trim();
    return mended !== draft && mended;
  });
}
