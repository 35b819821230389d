import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';

/** Takes pictures into a folder, numbered in the order they were taken; takes none without a folder. */
export function camera(folder: string | null): (page: Page, name: string) => Promise<void> {
  if (folder !== null) mkdirSync(folder, { recursive: true });
  let count = 0;
  return async (page, name) => {
    if (folder === null) return;
    count += 1;
    const bytes = await page.screenshot({ path: join(folder, `${String(count).padStart(2, '0')}-${name}.png`) as `${string}.png` });
    if (bytes.length === 0) throw new Error(`no picture of ${name}`);
  };
}

/** How many pixels of a part of the page are red or ochre enough for a mark under words. */
export async function markedPixels(browser: Browser, page: Page, box: string, within: Frame = page.mainFrame()): Promise<number> {
  const clip = await within.$eval(box, (one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x, y, width, height };
  });
  const png = await page.screenshot({ clip, encoding: 'base64' });
  const table = await browser.newPage();
  try {
    return await table.evaluate(async (bytes) => {
      const image = new Image();
      image.src = `data:image/png;base64,${bytes}`;
      await image.decode();
      const paper = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (paper === null) throw new Error('no canvas');
      paper.drawImage(image, 0, 0);
      const { data } = paper.getImageData(0, 0, image.width, image.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
        if (red > 120 && red - blue > 60 && red - green > 30) count += 1;
      }
      return count;
    }, png);
  } finally {
    await table.close();
    await page.bringToFront();
  }
}
