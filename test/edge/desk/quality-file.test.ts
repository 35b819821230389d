import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lookInto, readChatFile, talksOf } from '../../../components/desk/quality-file.ts';

const csv = '会话ID,消息时间,发送方,客服,消息内容\r\nA,2026-11-19 10:00,买家,小赵,没收到货\r\nA,2026-11-19 10:01,客服,小赵,"我帮您查,稍等"';
/** 会话,买家 in GB18030, as Excel saves a CSV in China. */
const gb18030 = Uint8Array.from([0xbb, 0xe1, 0xbb, 0xb0, 0x2c, 0xc2, 0xf2, 0xbc, 0xd2, 0x0a, 0x31, 0x2c, 0x32]);

async function opened(content: BlobPart) {
  const file = await readChatFile(new Blob([content]));
  if (file === null) throw new Error('unreadable');
  return { file, known: lookInto(file) };
}

test('a CSV with a known header needs no question, and becomes conversations', async () => {
  const { file, known } = await opened(`\ufeff${csv}`);
  expect(known).toMatchObject({ lacking: [], rows: 2 });
  const { talks } = talksOf(file, known.columns, 'pinduoduo', 'Asia/Shanghai');
  expect(talks[0]?.conversation.messages.map(({ text }) => text)).toEqual(['没收到货', '我帮您查,稍等']);
  expect(talks[0]?.conversation.messages[0]?.at).toBe(Date.parse('2026-11-19T10:00:00+08:00'));
});

test('a file in GB18030 is read, and asked about where its header is not enough', async () => {
  const { known } = await opened(gb18030);
  expect(known.header).toEqual(['会话', '买家']);
  expect(known.lacking).toEqual(['text', 'role']);
});

test('a workbook is read by its longest sheet', async () => {
  const bytes = readFileSync(join(import.meta.dirname, '../../core/templates/lists/four-columns.xlsx'));
  const { known } = await opened(Uint8Array.from(bytes));
  expect(known.header.length).toBeGreaterThan(2);
  expect(known.rows).toBeGreaterThan(0);
});

test('lines of the audit need no header', async () => {
  const { file, known } = await opened(JSON.stringify({ id: 1, messages: [{ role: 'buyer', text: '没收到货' }], draft: '保证今天到' }));
  expect(known).toMatchObject({ header: [], lacking: [], rows: 1 });
  expect(talksOf(file, known.columns, null, 'Asia/Shanghai').talks).toHaveLength(1);
});

test.for([
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x01])],
  ['a broken zip', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00])],
] as const)('%s is refused', async ([, bytes]) => {
  expect(await readChatFile(new Blob([bytes]))).toBeNull();
});
