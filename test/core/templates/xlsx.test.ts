import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decode, type Decoder } from '../../../lib/templates/formats/decode.ts';
import { readList } from '../../../lib/templates/formats/read-list.ts';
import { readXlsx } from '../../../lib/templates/formats/xlsx.ts';
import type { Inflate } from '../../../lib/templates/formats/zip.ts';

const read: Decoder = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
const inflate: Inflate = async (packed, most) => {
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch {
    return null;
  }
};
// Both files were written by XlsxWriter 3.2.9, the one with shared strings, the other with strings in their cells.
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`lists/${name}.xlsx`, import.meta.url)));

test('a workbook is read sheet by sheet: runs of a text, line ends, numbers, escapes, empty rows', async () => {
  const sheets = await readXlsx(file('keyword-reply'), read, inflate);
  expect(sheets?.map((one) => one.name)).toEqual(['关键词', '转人工']);
  expect(sheets?.[0]?.rows.map((one) => [one.line, ...one.cells])).toEqual([
    [1, '匹配关键词', '回复内容', '平台', '模糊匹配', '支持正则'],
    [2, '发货[or]多久', '按页面写的时间发出\n超时由我们负责', '千牛', '是', '否'],
    [3, '差价', '价保入口在我的-客户服务 & <价格保护>', '京东'],
    [5, '满减', '48.5', '', '是'],
    [6, '空'],
  ]);
});

test('its first sheet is a list like any other, bad rows named by their number in the sheet', async () => {
  const [sheet] = (await readXlsx(file('keyword-reply'), read, inflate)) ?? [];
  const list = readList(sheet?.rows ?? []);
  expect(list.format?.id).toBe('keyword-reply');
  expect(list.entries.map((one) => [one.line, one.tags])).toEqual([
    [2, ['发货', '多久']],
    [3, ['差价']],
    [5, ['满减']],
  ]);
  expect(list.bad.map((one) => one.line)).toEqual([6]);
});

test('strings in their cells are read as well', async () => {
  const [sheet] = (await readXlsx(file('four-columns'), read, inflate)) ?? [];
  expect(readList(sheet?.rows ?? []).entries.map((one) => [one.group, one.title])).toEqual([
    ['售后 / 退款', '到账时间'],
    ['售后 / 换货', '取件'],
  ]);
});

test('what is no workbook, or a broken one, is none', async () => {
  const whole = file('keyword-reply');
  expect(await readXlsx(new Uint8Array(0), read, inflate)).toBeNull();
  expect(await readXlsx(new TextEncoder().encode('标题,内容'), read, inflate)).toBeNull();
  for (let cut = 0; cut < whole.length; cut += 97) await readXlsx(whole.slice(0, cut), read, inflate);
  for (let at = 0; at < whole.length; at += 31) {
    const bent = whole.slice();
    bent[at] = (bent[at] ?? 0) ^ 0xff;
    await readXlsx(bent, read, inflate);
  }
});

test('a workbook is not taken for a text', () => {
  expect(decode(file('four-columns').slice(0, 400), read)).toBeNull();
});
