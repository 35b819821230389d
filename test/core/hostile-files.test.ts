import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { talksInLines } from '../../lib/audit/log/from-lines.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import { parsePolicy } from '../../lib/policy/parse.ts';
import { check } from '../../lib/taboos/check.ts';
import { mask } from '../../lib/cases/mask.ts';
import { timeIn } from '../../lib/audit/log/time.ts';
import { framesOf } from '../../lib/faults/scrub.ts';
import { parseInvite } from '../../lib/team/invite.ts';
import { parseCsv } from '../../lib/templates/formats/csv.ts';
import type { Decoder } from '../../lib/templates/formats/decode.ts';
import { readJson } from '../../lib/templates/formats/json.ts';
import { incomingOf, planImport } from '../../lib/templates/formats/plan.ts';
import { readList } from '../../lib/templates/formats/read-list.ts';
import { readXlsx } from '../../lib/templates/formats/xlsx.ts';
import type { Inflate } from '../../lib/templates/formats/zip.ts';
import { parseTemplate } from '../../lib/templates/schema.ts';
import { growth } from '../growth.ts';

const listOf = (rows: number) => readList(parseCsv(`标题,内容\n${Array.from({ length: rows }, (_, at) => `到账,第${at}句`).join('\n')}`));
const policyOf = (phrases: readonly string[]) => {
  const read = parsePolicy({ version: 1, phrases: phrases.map((find) => ({ find })) });
  if ('problems' in read) throw new Error('no policy');
  return read.policy;
};

/** What somebody may have made so that reading it never ends; `size` says how long it is. */
const traps: readonly (readonly [string, (size: number) => unknown])[] = [
  ['a list in which every line opens a quotation that runs to the end', (size) => parseCsv('" ",",\n'.repeat(size / 7), ',')],
  ['a list of quotation marks alone', (size) => parseCsv('"'.repeat(size))],
  ['a list of separators alone', (size) => parseCsv(','.repeat(size))],
  [
    'a list in which every reply has the same title',
    (size) =>
      planImport(
        incomingOf(listOf(size / 20), (line) => `i${line}`),
        [],
        'both',
      ),
  ],
  ['a phrase of many gaps', (size) => check('退'.repeat(size / 20), null, policyOf([`${'退…'.repeat(30)}x`]), 0, null)],
  ['a phrase that is a pattern elsewhere', (size) => check('a'.repeat(size / 20), null, policyOf(['(a+)+$', '(?:a|aa)*…b']), 0, null)],
  [
    'phrases that all begin alike',
    (size) => check('aa '.repeat(40), null, policyOf(Array.from({ length: size / 20 }, (_, at) => `aa…z${at}`)), 0, null),
  ],
  ['a message of half telephone numbers and half addresses', (size) => mask('138 路1号a@'.repeat(size / 10))],
  [
    'an error of half paths and half words',
    (size) => framesOf({ message: '', stack: 'at (https://a:1 '.repeat(size / 16) }, 'chrome-extension://a/'),
  ],
  ['a cell of half dates', (size) => timeIn('2026-11-1 00:'.repeat(size / 13), 'Asia/Shanghai')],
  ['an address that is one long invite', (size) => parseInvite(`https://a.example/${'#tuoda-team?'.repeat(size / 12)}`)],
];

test.for(traps)('%s costs work in step with its length', ([, read]) => {
  expect(growth(read, 20_000)).toBeLessThan(40);
});

describe('workbooks', () => {
  const read: Decoder = (bytes) => new TextDecoder().decode(bytes);
  /** Unpacks as the door does, and counts how often and how much. */
  const unpacking = () => {
    const said = { times: 0, bytes: 0 };
    const inflate: Inflate = async (packed, most) => {
      try {
        const plain = inflateRawSync(packed, { maxOutputLength: most });
        said.times += 1;
        said.bytes += plain.length;
        return plain;
      } catch {
        return null;
      }
    };
    return { said, inflate };
  };
  const sheet = '<sheet name="a" r:id="r1"/>';
  const book = ({ rows = '<row/>', strings = '', sheets = sheet, target = 'worksheets/sheet1.xml' }) =>
    zipSync(
      {
        'xl/workbook.xml': strToU8(`<workbook>${sheets}</workbook>`),
        'xl/_rels/workbook.xml.rels': strToU8(`<Relationship Id="r1" Target="${target}"/>`),
        'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
        'xl/worksheets/sheet1.xml': strToU8(rows),
      },
      { level: 1 },
    );

  test('one sheet named ten thousand times is unpacked once', async () => {
    const { said, inflate } = unpacking();
    await readXlsx(book({ sheets: sheet.repeat(10_000) }), read, inflate);
    expect(said.times).toBeLessThanOrEqual(4);
  });

  test.for([
    ['rows that each claim the last column', { rows: '<row><c r="GR1"/></row>'.repeat(60_000) }],
    ['more strings than people write', { strings: '<si/>'.repeat(2_000_001) }],
  ] as const)('%s are no list', { timeout: 60_000 }, async ([, parts]) => {
    expect(await readXlsx(book(parts), read, unpacking().inflate)).toBeNull();
  });

  test('phonetic guides that never end cost no more than their length', async () => {
    const sheets = await readXlsx(
      book({ strings: `<si><t>好</t>${'<rPh '.repeat(400_000)}</si>`, rows: '<row><c t="s"><v>0</v></c></row>' }),
      read,
      unpacking().inflate,
    );
    expect(sheets?.[0]?.rows[0]?.cells).toEqual(['好']);
  });

  test('a file that unpacks to more than a list holds is none, and little of it is unpacked', async () => {
    const { said, inflate } = unpacking();
    // 70 MB of blanks, packed to a thousandth
    expect(await readXlsx(book({ rows: ' '.repeat(70_000_000) }), read, inflate)).toBeNull();
    expect(said.bytes).toBeLessThan(1_000_000);
  });

  test.for([
    ['a sheet outside the workbook', '../../../../etc/passwd'],
    ['a sheet on the web', 'https://elsewhere.example/sheet1.xml'],
    ['no sheet at all', ''],
  ] as const)('%s is not looked for', async ([, target]) => {
    expect(await readXlsx(book({ target }), read, unpacking().inflate)).toBeNull();
  });
});

/** Keys by which an object could be given to every other object. */
const poison = '"__proto__":{"poisoned":true},"constructor":{"prototype":{"poisoned":true}},"prototype":{"poisoned":true}';
const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ['templates', (text) => readJson(text)],
  ['a template', (text) => parseTemplate(parsed(text))],
  ['a policy', (text) => parsePolicy(parsed(text))],
  ['a chat log', (text) => talksInLines(text)],
  ['an invite', (text) => parseInvite(`https://a.example/#tuoda-team?f=${'a'.repeat(64)}&${text}`)],
];
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

describe.for(readers)('%s', ([, read]) => {
  test.for([
    ['keys of every object', `{${poison}}`],
    ['keys of every object in a list', `[{${poison}}]`],
    ['keys of every object where settings belong', `{"version":1,"rules":{${poison}},"clocks":{${poison}},${poison}}`],
    ['keys of every object in an address', '__proto__=x&constructor=y&prototype=z'],
    ['a hundred thousand lists in one another', deep(100_000)],
    ['the same where a text belongs', `[{"text":${deep(100_000)},"title":${deep(50_000)}}]`],
    ['the same in our own file', `{"format":"tuoda-templates","version":1,"templates":[${deep(100_000)}]}`],
    ['one key a thousand times', `{${Array.from({ length: 1_000 }, () => '"version":1').join(',')}}`],
    ['halves of signs', '{"text":"\\ud83d","title":"\\udc00"}'],
    ['numbers that are none', '{"version":1e999,"opens":-0,"closes":1e308}'],
  ] as const)('%s change no other object and make nothing fall over', ([, text]) => {
    read(text);
    expect(Reflect.get({}, 'poisoned')).toBeUndefined();
    expect(Reflect.get(Object, 'poisoned')).toBeUndefined();
  });

  test('no JSON makes it fall over', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), (text) => void read(text)));
    expect(Reflect.get({}, 'poisoned')).toBeUndefined();
  });
});

test('a rule named as a key of every object switches nothing', () => {
  const read = parsePolicy(JSON.parse('{"version":1,"rules":{"__proto__":"off","toString":"off","valueOf":"off"}}'));
  if ('problems' in read) throw new Error('refused');
  const bad = '您加我微信，我私下给您补20元';
  expect(check(bad, null, read.policy, 0, null)).toEqual(check(bad, null, builtIn, 0, null));
});
