// @vitest-environment node
import { expect, test } from 'vitest';
import { gotOf, putOf, waitOf } from '../../../lib/stores/answer.ts';
import { waitAfter } from '../../../lib/stores/back-off.ts';
import { s3Store } from '../../../lib/stores/s3.ts';

const now = Date.UTC(2026, 10, 22, 8);
const answer = (status: number, body: string | null = null, headers: Record<string, string> = {}) =>
  new Response(body, { status, headers });

test.for([
  ['a login page', answer(200, '<html>please log in', { 'content-type': 'text/html; charset=utf-8' }), { why: 'page' }],
  ['a page that calls itself JSON', answer(200, '\uFEFF \n<!doctype html>', { 'content-type': 'application/json' }), { why: 'page' }],
  ['an empty answer', answer(200, ''), { why: 'broken' }],
  ['a proxy that gave up', answer(502, 'bad gateway'), { why: 'busy', wait: null }],
  ['too many requests', answer(429, '', { 'retry-after': '120' }), { why: 'busy', wait: 120_000 }],
  [
    'blocked for a while',
    answer(503, 'BlockedTemporarily', { 'retry-after': 'Sun, 22 Nov 2026 08:30:00 GMT' }),
    { why: 'busy', wait: 1_800_000 },
  ],
  ['a wrong account', answer(401), { why: 'denied' }],
  ['a moved place', answer(301), { why: 'broken' }],
  ['a full disk', answer(507), { why: 'broken' }],
  ['part of a file', answer(206, '{}'), { why: 'broken' }],
] as const)('%s is trouble and never "nothing"', async ([, given, wanted]) => {
  expect(await gotOf(given, 100, now)).toMatchObject({ kind: 'trouble', ...wanted });
});

test('an answer that promises little and sends much is cut off', async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull(to) {
      sent += 1_000;
      to.enqueue(new Uint8Array(1_000));
    },
  });
  expect(await gotOf(new Response(endless, { headers: { 'content-length': '10' } }), 5_000, now)).toMatchObject({ why: 'too-large' });
  expect(sent).toBeLessThan(10_000);
});

test.for([
  [200, 'text/html', 'trouble'],
  [201, 'text/html', 'written'],
  [204, '', 'written'],
  [412, '', 'clash'],
  [423, '', 'trouble'],
  [302, '', 'trouble'],
] as const)('a PUT answered with %s %s is %s', ([status, type, kind]) => {
  expect(putOf(answer(status, null, type ? { 'content-type': type } : {}), now).kind).toBe(kind);
});

test.for([
  ['', null],
  ['soon', null],
  ['-5', null],
  ['0', 0],
  ['999999999', 86_400_000],
  ['Sun, 22 Nov 2026 07:00:00 GMT', null],
] as const)('Retry-After "%s" is %s ms', ([header, wait]) => {
  expect(waitOf(header, now)).toBe(wait);
});

test('each failure waits longer, up to an hour, spread by a fifth, and never less than was asked for', () => {
  expect([1, 2, 3, 4, 9, 500].map((n) => waitAfter(n, null, 0.5))).toEqual([30_000, 60_000, 120_000, 240_000, 3_600_000, 3_600_000]);
  expect([waitAfter(1, null, 0), waitAfter(1, null, 1)]).toEqual([24_000, 36_000]);
  expect(waitAfter(1, 600_000, 0)).toBe(600_000);
});

/** Key, bucket and day of the example in AWS's "Authenticating Requests"; the signature was reckoned by another program. */
test('signs as AWS says', async () => {
  const sent: [string, Headers][] = [];
  const fetch = async (address: string, init: RequestInit) => {
    sent.push([address, new Headers(init.headers)]);
    return answer(404);
  };
  const bucket = {
    endpoint: 'https://s3.amazonaws.com',
    bucket: 'examplebucket',
    region: 'us-east-1',
    style: 'host',
    prefix: '',
    key: 'AKIAIOSFODNN7EXAMPLE',
    secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  } as const;
  await s3Store(bucket, { fetch, now: () => Date.UTC(2013, 4, 24) }).get('test.txt', { most: 10 });
  const [address, headers] = sent[0] ?? [];
  expect(address).toBe('https://examplebucket.s3.amazonaws.com/test.txt');
  expect(headers?.get('authorization')).toMatch(
    /^AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE\/20130524\/us-east-1\/s3\/aws4_request, ?SignedHeaders=host;x-amz-content-sha256;x-amz-date, ?Signature=5c0d4ff29e72b8f94c5b6720369921e587e39bf7a64e456887dec4b43a2d1b77$/,
  );
});
