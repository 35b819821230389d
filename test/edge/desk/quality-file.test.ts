import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lookInto, readChatFile, talksOf } from '../../../components/desk/quality-file.ts';
import { inGb18030, inUtf16 } from '../../core/gb18030.ts';

const csv = '会话ID,消息时间,发送方,客服,消息内容\r\nA,2026-11-19 10:00,买家,小赵,没收到货\r\nA,2026-11-19 10:01,客服,小赵,"我帮您查,稍等"';

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

test('a file is asked about where its header is not enough', async () => {
  const { known } = await opened(inGb18030('会话,买家\n1,2'));
  expect(known.header).toEqual(['会话', '买家']);
  expect(known.lacking).toEqual(['text', 'role']);
});

/** How consoles and the spreadsheets after them write a file. */
const written: readonly (readonly [string, (text: string) => BlobPart])[] = [
  ['UTF-8', (text) => text],
  ['UTF-8 with its mark', (text) => `\ufeff${text}`],
  ['GB18030', inGb18030],
  ['UTF-16, as “Unicode text”', (text) => inUtf16(`\ufeff${text}`, 'le')],
  ['UTF-16 the other way round', (text) => inUtf16(`\ufeff${text}`, 'be')],
  ['UTF-16 without its mark', (text) => inUtf16(text, 'le')],
];
const separated = [',', ';', '\t'] as const;
test.for(written.flatMap(([name, write]) => separated.map((sign) => [name, JSON.stringify(sign), write, sign] as const)))(
  'a log in %s, separated by %s, becomes the same conversations',
  async ([, , write, sign]) => {
    const rows = [
      ['会话编号', '消息时间', '发送方', '客服', '消息内容'],
      ['A', '2026-11-19 10:00', '买家', '小赵', '没收到货'],
      ['A', '2026-11-19 10:01', '客服', '小赵', `"我帮您查${sign}稍等一下"`],
    ];
    const { file, known } = await opened(write(`${rows.map((row) => row.join(sign)).join('\r\n')}\r\n`));
    expect(known).toMatchObject({ lacking: [], rows: 2 });
    const { talks, unread } = talksOf(file, known.columns, null, 'Asia/Shanghai');
    expect(unread).toEqual([]);
    expect(talks[0]?.conversation.messages.map(({ role, text }) => `${role} ${text}`)).toEqual([
      'buyer 没收到货',
      `agent 我帮您查${sign}稍等一下`,
    ]);
  },
);

test('above the header may stand a title and the days that were asked for', async () => {
  const { file, known } = await opened(`聊天记录导出\r\n2026-11-01,2026-11-30\r\n\r\n${csv}`);
  expect(known).toMatchObject({ lacking: [], rows: 2, header: ['会话ID', '消息时间', '发送方', '客服', '消息内容'] });
  expect(talksOf(file, known.columns, null, 'Asia/Shanghai')).toMatchObject({ talks: [{ id: 'A' }], unread: [] });
});

test.for([
  ['nothing', ''],
  ['blanks', '\r\n \r\n'],
  ['a header alone', '会话ID,消息时间,发送方,客服,消息内容\r\n'],
])('a file that holds %s has no row to check', async ([, content = '']) => {
  expect((await opened(content)).known.rows).toBe(0);
});

test('a workbook is read by its longest sheet', async () => {
  const { known } = await opened(workbook);
  expect(known.header.length).toBeGreaterThan(2);
  expect(known.rows).toBeGreaterThan(0);
});

test('lines of the audit need no header', async () => {
  const { file, known } = await opened(JSON.stringify({ id: 1, messages: [{ role: 'buyer', text: '没收到货' }], draft: '保证今天到' }));
  expect(known).toMatchObject({ header: [], lacking: [], rows: 1 });
  expect(talksOf(file, known.columns, null, 'Asia/Shanghai').talks).toHaveLength(1);
});

const workbook = Uint8Array.from(readFileSync(join(import.meta.dirname, '../../core/templates/lists/four-columns.xlsx')));
test.for([
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x01])],
  ['a broken zip', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00])],
  ['half of a workbook', workbook.slice(0, workbook.length / 2)],
  [
    'a spreadsheet of the old kind',
    Uint8Array.from({ length: 3_000 }, (_, at) => [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][at] ?? at % 251),
  ],
] as const)('%s is refused', async ([, bytes]) => {
  expect(await readChatFile(new Blob([bytes]))).toBeNull();
});
