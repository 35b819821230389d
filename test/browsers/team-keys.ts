import type { Page } from 'puppeteer-core';

/** How many keys of teams lie in the database of the extension, and whether a page of ours could read one out. */
export const teamKeys = (page: Page): Promise<{ n: number; extractable: boolean; read: PromiseSettledResult<unknown>['status'][] }> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('tuoda');
      opening.addEventListener('success', () => done(opening.result));
    });
    const rows = await new Promise<{ key: CryptoKey }[]>((done) => {
      const reading = db.transaction('teamKeys').objectStore('teamKeys').getAll();
      reading.addEventListener('success', () => done(reading.result));
    });
    db.close();
    const keys = rows.map((one) => one.key);
    const read = await Promise.allSettled(keys.map((key) => crypto.subtle.exportKey('pkcs8', key)));
    return { n: keys.length, extractable: keys.some((key) => key.extractable), read: read.map((one) => one.status) };
  });
