import { expect, test } from 'vitest';
import { columnsIn, lacking } from '../../lib/audit/log/columns.ts';
import { agentsCsv, findingsCsv, reportPage } from '../../lib/audit/log/export.ts';
import { linesIn, talksInLines } from '../../lib/audit/log/from-lines.ts';
import { talksIn } from '../../lib/audit/log/from-rows.ts';
import { joinReports } from '../../lib/audit/log/join.ts';
import { judgeTalk } from '../../lib/audit/log/judge-talk.ts';
import { newSum } from '../../lib/audit/log/sum.ts';
import type { QualityReport } from '../../lib/audit/log/sum.ts';
import type { Log } from '../../lib/audit/log/talk.ts';
import { timeIn } from '../../lib/audit/log/time.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import { parseCsv } from '../../lib/templates/formats/csv.ts';

const zone = 'Asia/Shanghai';
const logOf = (csv: string): Log => {
  const [header, ...rows] = parseCsv(csv);
  return talksIn(rows, columnsIn(header?.cells ?? []), 'pinduoduo', zone);
};
const reportFor = (log: Log, part = 0, parts = 1): QualityReport => {
  const sum = newSum(log);
  for (const talk of log.talks.filter((_, at) => at % parts === part)) sum.add(judgeTalk(talk, builtIn));
  return sum.report();
};

const export1 = `会话ID,消息时间,发送方,客服,消息内容
A,2026-11-19 20:40:00,买家,陈默,杯子碎了，五天了你们到底管不管
A,2026-11-19 20:41:00,客服,陈默,加我微信，我私下给您补20元
B,2026-11-19 10:00:00,买家,林晓,请问这个杯子多大
B,2026-11-19 10:00:30,客服,林晓,您好，这只杯子是350毫升的，高9厘米。
C,2026-11-19 11:00:00,顾客,陈默,退款怎么还没到
C,2026-11-19 11:00:40,客服,陈默,肯定是您自己银行的问题
`;

const headers: readonly (readonly [string, string, readonly string[]])[] = [
  ['a Chinese console', '会话ID,消息时间,发送方,客服,消息内容', []],
  ['names in brackets', '会话编号(必填),时间,角色*,内容', []],
  ['an English desk', 'Conversation ID,Created At,Sender Type,Message', []],
  ['sender and receiver', '发送人,接收人,时间,聊天内容', []],
  ['sender beside the buyer', '买家昵称,发送者,发送时间,消息内容', []],
  ['no text', '会话ID,发送方,时间', ['text']],
  ['nobody to tell apart', '内容,时间', ['talk', 'role']],
  ['unknown words', 'foo,bar', ['text', 'talk', 'role']],
];
test.for(headers)('the header of %s says what is there and what is missing', ([, header, missing]) => {
  expect(lacking(columnsIn(header.split(',')))).toEqual(missing);
});

const times: readonly (readonly [string, string | null])[] = [
  ['2026-11-19 20:41:03', '2026-11-19T12:41:03.000Z'],
  ['2026/11/19 9:05', '2026-11-19T01:05:00.000Z'],
  ['2026年11月19日 20时41分', '2026-11-19T12:41:00.000Z'],
  ['2026-11-19T20:41:03+08:00', '2026-11-19T12:41:03.000Z'],
  ['1763556063', '2025-11-19T12:41:03.000Z'],
  ['1763556063000', '2025-11-19T12:41:03.000Z'],
  ['45980.5', '2025-11-19T04:00:00.000Z'],
  ['昨天', null],
  ['', null],
  ['2026-13-40 99:99', null],
];
test.for(times)('the time %s is read as %s', ([cell, instant]) => {
  const at = timeIn(cell, zone);
  expect(at === null ? null : new Date(at).toISOString()).toBe(instant);
});

test('rows become conversations by their id, in order of time, each message with whose it is', () => {
  const { talks, unread, timeless } = logOf(
    `会话ID,时间,发送方,客服,内容
A,2026-11-19 10:02:00,客服,小赵,稍后给您答复
B,2026-11-19 10:00:00,用户,小赵,在吗
A,2026-11-19 10:00:00,买家,小赵,没收到货
A,2026-11-19 10:01:00,智能机器人,小赵,您好
A,2026-11-19 10:03:00,买家,小赵,[图片]`,
  );
  expect(talks.map(({ id }) => id)).toEqual(['A', 'B']);
  expect(talks[0]?.conversation.messages.map(({ role, kind }) => `${role} ${kind}`)).toEqual([
    'buyer text',
    'bot text',
    'agent text',
    'buyer image',
  ]);
  expect(talks[0]?.agents).toEqual(['', '', '小赵', '']);
  expect({ unread, timeless }).toEqual({ unread: [], timeless: 0 });
});

test('where only sender and receiver are named, who has to do with many is staff', () => {
  const { talks } = logOf(`发送人,接收人,时间,内容
小燕,安心家居:小周,2026-11-19 10:00,没收到货
安心家居:小周,小燕,2026-11-19 10:01,我看看
阿强,安心家居:小周,2026-11-19 10:02,杯子碎了
安心家居:小周,阿强,2026-11-19 10:03,好的`);
  expect(talks).toHaveLength(2);
  expect(talks.map(({ conversation }) => conversation.messages.map(({ role }) => role))).toEqual([
    ['buyer', 'agent'],
    ['buyer', 'agent'],
  ]);
  expect(talks[1]?.buyer).toBe('阿强');
});

test('a row that cannot be read is named by its line, and the rest is read', () => {
  const { talks, unread, timeless } = logOf(`会话ID,时间,发送方,内容
A,2026-11-19 10:00,买家,没收到货
A,2026-11-19 10:01,客服,
A,2026-11-19 10:02,火星人,你好
A,不知道,客服,我帮您查`);
  expect(talks[0]?.conversation.messages).toHaveLength(2);
  expect(unread).toEqual([
    { line: 3, why: 'empty' },
    { line: 4, why: 'role' },
  ]);
  expect(timeless).toBe(1);
});

test('lines of the audit are read as conversations, a draft as the last reply', () => {
  const line = JSON.stringify({
    id: 'a',
    agent: '小赵',
    at: '2026-11-22T10:00:00+08:00',
    messages: [{ role: 'buyer', text: '杯子碎了' }],
    draft: '保证今天补发',
  });
  expect(linesIn(line)).toBe(line);
  expect(linesIn('会话ID,内容')).toBeNull();
  // the same as one list, as other tools write it
  for (const spaces of [undefined, 2]) expect(linesIn(JSON.stringify([JSON.parse(line)], null, spaces))).toBe(line);
  const { talks, unread } = talksInLines(`${line}\nnot json\n`);
  expect(talks[0]?.conversation.messages.map(({ role }) => role)).toEqual(['buyer', 'agent']);
  expect(talks[0]?.agents).toEqual(['', '小赵']);
  expect(unread).toEqual([{ line: 2, why: 'form' }]);
});

test('every reply is checked with what stood before it, and the worst conversation comes first', () => {
  const report = reportFor(logOf(export1));
  expect(report).toMatchObject({ talks: 3, messages: 6, replies: 3, by: { block: 1, warn: 1, none: 1 } });
  expect(report.worst.map(({ id, severity }) => `${id} ${severity}`)).toEqual(['A block', 'C warn']);
  expect(report.found[10]).toBeGreaterThan(0);
  expect(report.found[2]).toBeGreaterThan(0);
  expect(report.agents[0]).toMatchObject({ name: '陈默', replies: 2, flagged: 2 });
  expect(report.agents[1]).toMatchObject({ name: '林晓', replies: 1, flagged: 0 });
});

test('a later message never changes what an earlier reply is judged by', () => {
  const early = reportFor(logOf('会话ID,时间,发送方,内容\nA,2026-11-19 10:00,买家,你好\nA,2026-11-19 10:01,客服,请提供一下订单号'));
  const late = reportFor(
    logOf(
      '会话ID,时间,发送方,内容\nA,2026-11-19 10:00,买家,你好\nA,2026-11-19 10:01,客服,请提供一下订单号\nA,2026-11-19 10:02,买家,订单号231122-998877',
    ),
  );
  expect(late.found).toEqual(early.found);
});

test('parts of a file that were checked side by side make the same report as the whole', () => {
  const log = logOf(export1);
  const whole = reportFor(log);
  expect(joinReports([reportFor(log, 0, 3), reportFor(log, 1, 3), reportFor(log, 2, 3)])).toEqual(whole);
});

test('the report is exported as a page and as rows, with nothing in them that could run', () => {
  const report = reportFor(
    logOf(
      '会话ID,时间,发送方,客服,内容\n<b>A,2026-11-19 10:00,买家,=1+1,<img src=x onerror=1>退款\n<b>A,2026-11-19 10:01,客服,=1+1,加我微信，我私下给您补20元',
    ),
  );
  const page = reportPage(report, 'zh', 'x.csv');
  expect(page).toContain('加我');
  expect(page).not.toMatch(/<img|<b>A/);
  const told = {
    heads: ['会话', '买家', '客服', '时间'],
    at: (ms: number) => new Date(ms).toISOString(),
    severity: (one: string) => `级 ${one}`,
    taboo: (one: number) => `禁忌 ${one}`,
  };
  const [heads, first] = findingsCsv(report, 'zh', told).split('\r\n');
  expect(heads).toBe('\ufeff会话,买家,客服,时间');
  expect(first).toMatch(/^<b>A,,'=1\+1,2026-11-19T02:01:00\.000Z,级 block,禁忌 10,/);
  const [names, agent] = agentsCsv(report, ['客服', '回复数'], told).split('\r\n');
  expect(names).toMatch(/^\ufeff客服,回复数,禁忌 0,禁忌 1,/);
  expect(agent).toMatch(/^'=1\+1,1,/);
});
