import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** Shop names by tab, as long as the browser runs: no tab has the number of another before that. */
const Shape = v.record(v.string(), v.pipe(v.string(), v.maxLength(80)));

async function load(): Promise<Readonly<Record<string, string>>> {
  const { shops } = await browser.storage.session.get('shops');
  return v.is(Shape, shops) ? shops : {};
}

/** The shop that the agent has named for a tab whose console shows none; null while none is named. */
export const shopOfTab = async (tab: number): Promise<string | null> => (await load())[String(tab)] ?? null;

let last: Promise<unknown> = Promise.resolve();

export function nameShopOfTab(tab: number, name: string): Promise<void> {
  const next = last.then(async () => browser.storage.session.set({ shops: { ...(await load()), [tab]: name } }));
  last = next.catch(() => undefined);
  return next;
}
