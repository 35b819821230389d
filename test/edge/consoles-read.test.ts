import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSaved } from '../../lib/commands/saved-page.ts';
import { consoles } from '../../lib/consoles/index.ts';
import { consoleAt } from '../../lib/consoles/match.ts';
import { readPage } from '../../lib/consoles/read.ts';
import { localTime } from '../../lib/consoles/zones.ts';
import { pageHtml, pageNames, readExpected } from '../pages/pages.ts';

const room = join(import.meta.dirname, '../../lib/consoles');

describe('every console reads its own page', () => {
  test.for(pageNames())('%s', async (name) => {
    const expected = readExpected(name);
    const adapter = consoleAt(expected.url, consoles);
    expect(adapter, `an adapter for ${expected.url}`).not.toBeNull();
    if (!adapter) return;
    const page = await openSaved(pageHtml(name), expected.url);
    const { messages, shop, buyer, orders, draft, problems } = readPage(page, adapter, {
      url: expected.url,
      now: Date.parse(expected.now),
      zone: expected.zone,
    });
    expect(problems).toEqual([]);
    expect({ shop, buyer, orders, draft }).toEqual({
      shop: expected.shop,
      buyer: expected.buyer,
      orders: expected.orders,
      draft: expected.draft,
    });
    expect(
      messages.map(({ role, kind, text, at }) => ({ role, kind, text, at: at === null ? null : localTime(at, expected.zone) })),
    ).toEqual(expected.messages);
  });
});

describe('the list of consoles', () => {
  const files = readdirSync(room).map((one) => one.replace(/\.ts$/, ''));
  const ids = consoles.map((one) => one.id);

  const source = (id: string): string => readFileSync(join(room, `${id}.ts`), 'utf8');

  test('is sorted and names every console once', () => {
    expect(ids).toEqual(files.filter((one) => / = defineConsole\(\{/.test(source(one))).toSorted());
  });

  test.for(ids)('%s has its own file and its own page', (id) => {
    expect(files, `lib/consoles/${id}.ts`).toContain(id);
    expect(pageNames(), `test/pages/${id}.html`).toContain(id);
  });

  test.for(ids)('%s names no hashed class', (id) => {
    const classes = [...source(id).matchAll(/\.([A-Za-z][\w-]*)/g)].map((one) => one[1] ?? '');
    expect(classes.filter((one) => /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9]{8,}$/.test(one))).toEqual([]);
  });
});
