import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostFaults, withFault } from '../../../lib/faults/fault.ts';
import type { Fault } from '../../../lib/faults/fault.ts';
import { browserOf, reportOf } from '../../../lib/faults/report.ts';
import { framesOf, nameOf, scrubbed } from '../../../lib/faults/scrub.ts';
import { vocabulary } from '../../../lib/faults/vocabulary.ts';

const origin = 'chrome-extension://abcdefghijklmnop/';
const noon = Date.UTC(2026, 10, 22, 4);
const aFault = (patch: Partial<Fault> = {}): Fault => ({
  place: 'desk',
  name: 'TypeError',
  words: 'Cannot read properties of undefined',
  frames: ['chunks/desk-B4JnD6VD.js:1:100'],
  first: noon,
  last: noon,
  count: 1,
  version: '0.1.0',
  browser: 'Chrome 156 · Linux',
  ...patch,
});

describe('what is kept of a message', () => {
  test.for([
    ["Cannot read properties of undefined (reading 'messages')", "cannot read properties of undefined (reading 'messages')"],
    ['can\'t access property "messages", t is undefined', 'can\'… access property "messages", … is undefined'],
    ['Unexpected token \'林\', "林女士的电话13912345678" is not valid JSON', 'unexpected token \'…" is not valid json'],
    ['case of Emily Chen, order 2026-5501-77 is missing', 'case of …, order … is missing'],
    ['Failed to fetch https://files.example/team/?token=s3cr3t', 'failed to fetch …'],
    ['QuotaExceededError: 9123 4567', 'QuotaExceededError: …'],
    ['', ''],
  ] as const)('%s', ([message, kept]) => {
    expect(scrubbed(message)).toBe(kept);
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          '林女士',
          '13912345678',
          'Emily',
          'order',
          '+65 9123 4567',
          '退款',
          '@',
          'a.b@c.de',
          'the',
          '\n',
          '٣٤٥',
          '𝟙𝟛𝟡',
          '\u202e',
          '/?q=',
          "'",
        ),
        {
          maxLength: 40,
        },
      )
      .map((all) => all.join(' ')),
  );

  test('whatever was written, only words that are known beforehand stand in it, and no figure of any script', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const kept = scrubbed(text);
        expect(kept.length).toBeLessThanOrEqual(200);
        expect(kept).not.toMatch(/\p{N}/u);
        for (const word of kept.match(/[\p{L}\p{M}_$]+/gu) ?? []) expect(vocabulary.has(word), word).toBe(true);
        expect(kept.replaceAll(/[\p{L}\p{M}_$]+/gu, '')).toMatch(/^[ '"().,:;…]*$/);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the vocabulary holds no figures and no name of a person or place', () => {
    for (const word of vocabulary) expect(word).toMatch(/^[A-Za-z]+$/);
    for (const name of ['emily', 'chen', 'lin', 'shanghai', 'alipay', 'wechat', 'whatsapp']) expect(vocabulary.has(name)).toBe(false);
  });

  test.for([
    ['TypeError', 'TypeError'],
    ['NotSaved', 'NotSaved'],
    ['林女士', 'Error'],
    ['buyer', 'Error'],
    ['13912345678', 'Error'],
  ] as const)('the name %s is kept as %s', ([name, kept]) => {
    expect(nameOf(name)).toBe(kept);
  });
});

describe('where it happened', () => {
  test.for([
    [
      'V8',
      `TypeError: no 林女士\n    at f (${origin}chunks/desk-B4JnD6VD.js:1:100)\n    at ${origin}background.js:3:44\n    at https://mms.pinduoduo.com/a.js:1:2`,
      ['chunks/desk-B4JnD6VD.js:1:100', 'background.js:3:44'],
    ],
    ['SpiderMonkey', `f@${origin}content-scripts/console.js:2:9\n@${origin}panel.html:1:1\n`, ['content-scripts/console.js:2:9']],
    ['nothing of ours', 'Error\n    at https://mms.pinduoduo.com/chunks/a.js:1:2', []],
    ['a file that is none of ours', `    at ${origin}13912345678.js:1:2`, []],
    ['an address with words behind it', `    at ${origin}background.js?buyer=lin:1:2`, []],
  ] as const)('%s', ([, stack, frames]) => {
    expect(framesOf({ message: 'no 林女士', stack }, origin)).toEqual(frames);
  });

  test('a message that looks like a stack of ours adds no place', () => {
    const message = `x\n    at ${origin}background.js:139123:45678`;
    const stack = `Error: ${message}\n    at ${origin}background.js:1:2`;
    expect(framesOf({ message, stack }, origin)).toEqual(['background.js:1:2']);
  });
});

describe('the list', () => {
  test('the same error is counted, with its first and its last time', () => {
    const twice = withFault([aFault()], aFault({ first: noon + 5, last: noon + 5 }));
    expect(twice).toEqual([aFault({ last: noon + 5, count: 2 })]);
  });
  test('after an update it is another one', () => {
    expect(withFault([aFault()], aFault({ version: '0.2.0' }))).toHaveLength(2);
  });
  test('the oldest go when there are too many', () => {
    let all: readonly Fault[] = [];
    for (let at = 0; at < mostFaults + 9; at++) all = withFault(all, aFault({ frames: [`background.js:1:${at}`] }));
    expect(all).toHaveLength(mostFaults);
    expect(all[0]?.frames).toEqual([`background.js:1:${mostFaults + 8}`]);
  });
  test('the report says what, where, how often, when, and in which version and browser', () => {
    expect(reportOf([aFault({ count: 3 })], '0.1.0', 'Firefox 153 · Linux')).toBe(
      `Tuoda 0.1.0 · Firefox 153 · Linux · 1 kinds of errors

desk · TypeError: Cannot read properties of undefined
3 × · 2026-11-22 04:00:00 – 2026-11-22 04:00:00 UTC · 0.1.0 · Chrome 156 · Linux
  chunks/desk-B4JnD6VD.js:1:100
`,
    );
  });
  test.for([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153 · Linux'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0', 'Edge 156 · Windows'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36', 'Chrome 156 · Mac OS'],
    ['林女士 13912345678', '? · ?'],
  ] as const)('%s is %s', ([agent, name]) => {
    expect(browserOf(agent)).toBe(name);
  });
});
