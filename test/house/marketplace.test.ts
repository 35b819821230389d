import { expect, test } from 'vitest';
import { answer } from '../marketplace/answer.ts';
import { buyers } from '../marketplace/buyers/index.ts';
import { hosts, sites } from '../marketplace/sites.ts';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

test('every buyer file stands in the list', () => {
  const files = readdirSync(fileURLToPath(new URL('../marketplace/buyers', import.meta.url))).filter((one) => one !== 'index.ts');
  expect(buyers.length).toBe(files.length);
});

test('at least six buyers complain, in Chinese and in English, and no order or buyer is used twice', () => {
  expect(buyers.length).toBeGreaterThanOrEqual(6);
  const words = buyers.map((one) => one.history.map((line) => line.text ?? '').join(''));
  expect(words.filter((one) => /[一-鿿]/.test(one)).length).toBeGreaterThanOrEqual(3);
  expect(words.filter((one) => !/[一-鿿]/.test(one)).length).toBeGreaterThanOrEqual(3);
  expect(new Set(buyers.map((one) => one.order)).size).toBe(buyers.length);
  expect(new Set(buyers.map((one) => one.id)).size).toBe(buyers.length);
});

test('the histories hold every kind of line that a console shows', () => {
  const lines = buyers.flatMap((one) => one.history);
  expect(new Set(lines.map((one) => one.role))).toEqual(new Set(['buyer', 'agent', 'bot', 'system']));
  expect(new Set(lines.map((one) => one.kind ?? 'text'))).toEqual(new Set(['text', 'image', 'order', 'goods']));
});

test.for(sites)('$console answers under its own address with its own script and buyers', (site) => {
  const page = answer(new URL(site.url));
  expect(page.status).toBe(200);
  const files = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map((one) => one[1] ?? '');
  expect(files.length).toBe(2);
  for (const file of files) expect(answer(new URL(file, site.url)).status, file).toBe(200);
  const told: unknown = JSON.parse(answer(new URL(`/market/buyers.json?console=${site.console}`, site.url)).body);
  expect(told).toEqual(buyers.filter((one) => one.console === site.console));
  expect(answer(new URL(`${site.url}?csp=strict`)).headers['Content-Security-Policy']).toContain("default-src 'none'");
});

test('nothing outside the marketplace is served', () => {
  for (const path of ['/market/../answer.ts', '/market/..%2Fanswer.ts', '/etc/passwd', '/picture/../../x.svg']) {
    expect(answer(new URL(path, 'https://mms.pinduoduo.com')).status, path).toBe(404);
  }
  expect(hosts.every((one) => !/localhost|127\.|\[/.test(one))).toBe(true);
});
