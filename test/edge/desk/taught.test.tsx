import { expect, test } from 'vitest';
import { ask } from '../../../lib/browser/ask.ts';
import { sites } from '../../../entrypoints/desk/sites.ts';
import type { TaughtSite } from '../../../lib/browser/taught-sites.ts';
import { noon } from '../background/made-background.ts';
import { click } from '../panel/draw.tsx';
import { standDesk } from './desk-stand.tsx';
import { until } from '../soon.ts';

const site: TaughtSite = {
  console: 'help.quiet-shop.example',
  host: 'help.quiet-shop.example',
  secure: true,
  at: noon,
  taught: {
    version: 1,
    list: '.feed',
    row: '*',
    order: 'page',
    roles: { buyer: '.them', agent: '.us' },
    text: '.utter',
    face: null,
    draft: '.write',
    send: null,
    name: null,
    frame: null,
  },
};

test('a taught page stands in the list, is saved as a file that can be opened again, and can be forgotten', async () => {
  const { root, saved } = await standDesk('consoles', () => ask('importTaught', site));
  await until(() => expect(root.querySelector('.taught tbody')?.textContent).toContain(site.host));
  const buttons = () => [...root.querySelectorAll('.taught tbody button')];
  click(buttons().find((one) => one.textContent === '导出'));
  const [file] = saved;
  expect(file?.name).toBe(`tuoda-${site.host}.json`);
  expect(sites.open((await file?.content.text()) ?? '')).toEqual(site);
  click(buttons().find((one) => one.textContent === '忘掉'));
  await until(() => expect(root.querySelector('.taught tbody')).toBeNull());
  expect(root.querySelector('.taught [role="status"]')?.textContent).toContain('忘掉了');
});

test.for<readonly [string, string]>([
  ['is no JSON', 'hello'],
  ['is something else', '{"version":1}'],
  [
    'holds no selector where one must be',
    JSON.stringify({ tuoda: 'taught-page', version: 1, site: { ...site, taught: { ...site.taught, list: '<<<' } } }),
  ],
  ['names a host that is none', JSON.stringify({ tuoda: 'taught-page', version: 1, site: { ...site, host: '*' } })],
])('a file that %s is not opened', ([, text]) => {
  expect(sites.open(text)).toBeNull();
});
