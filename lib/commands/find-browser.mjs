import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** Programs by name on the PATH, then whole paths, best first. */
const chromiums = {
  linux: ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chromium', 'chromium-browser'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};
const firefoxes = {
  linux: ['firefox-esr', 'firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/**
 * The whole path of a program on the PATH.
 * @param {string} name
 * @returns {string | null}
 */
export function findProgram(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (folder !== '' && existsSync(join(folder, name))) return join(folder, name);
  }
  return null;
}

/**
 * An installed browser; `CHROME_PATH` or `FIREFOX_PATH` goes before the usual places.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | null}
 */
export function findBrowser(kind) {
  const said = kind === 'chromium' ? process.env.CHROME_PATH : process.env.FIREFOX_PATH;
  if (said) return existsSync(said) ? said : findProgram(said);
  const places = /** @type {Record<string, string[]>} */ (kind === 'chromium' ? chromiums : firefoxes)[process.platform] ?? [];
  for (const place of places) {
    const found = /[\\/]/.test(place) ? (existsSync(place) ? place : null) : findProgram(place);
    if (found !== null) return found;
  }
  return null;
}
