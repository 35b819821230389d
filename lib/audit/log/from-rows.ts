import type { Kind, Marketplace, Message, Role } from '../../conversation/conversation.ts';
import { unguardFormulas } from '../../language/formula.ts';
import type { Row } from '../../templates/formats/csv.ts';
import type { LogColumns, LogField } from './columns.ts';
import { conversationOf } from './talk.ts';
import type { Log, Talk, Unread } from './talk.ts';
import { timeIn } from './time.ts';

const roleWords: readonly (readonly [Role, RegExp])[] = [
  ['bot', /机器人|智能|自动|bot|robot|auto/i],
  ['system', /系统|system|notice/i],
  ['buyer', /买家|顾客|客户|用户|访客|消费者|buyer|customer|client|visitor|user|guest|consumer|^in(?:bound|coming)?$|接收|收到/i],
  ['agent', /客服|卖家|商家|坐席|员工|店铺|人工|agent|seller|staff|operator|merchant|admin|^out(?:bound|going)?$|发出|发送/i],
];
const kindWords: readonly (readonly [Kind, RegExp])[] = [
  ['image', /^\[?(?:图片|照片|截图|image|photo|picture|img)\]?$/i],
  ['video', /^\[?(?:视频|video)\]?$/i],
  ['order', /^\[?(?:订单|订单卡片|order)\]?$/i],
  ['goods', /^\[?(?:商品|宝贝|商品卡片|商品链接|product|goods|item)\]?$/i],
  ['file', /^\[?(?:文件|附件|file)\]?$/i],
];
const roleIn = (cell: string): Role | null => roleWords.find(([, words]) => words.test(cell.trim()))?.[0] ?? null;
const kindIn = (cell: string): Kind | null => kindWords.find(([, words]) => words.test(cell.trim()))?.[0] ?? null;

/** Of those who write to each other: who has to do with many is staff, who has to do with few is a buyer. */
function staffOf(rows: readonly Row[], from: number, to: number): ReadonlySet<string> {
  const partners = new Map<string, Set<string>>();
  const meet = (one: string, other: string) => (partners.get(one) ?? partners.set(one, new Set()).get(one))?.add(other);
  for (const { cells } of rows) {
    const [a, b] = [(cells[from] ?? '').trim(), (cells[to] ?? '').trim()];
    if (a === '' || b === '') continue;
    meet(a, b);
    meet(b, a);
  }
  const many = (name: string) => partners.get(name)?.size ?? 0;
  const staff = new Set<string>();
  for (const [name, others] of partners)
    if ([...others].every((other) => many(name) > many(other) || staffWord.test(name))) staff.add(name);
  return staff;
}
const staffWord = /客服|售后|售前|旗舰店|专营店|agent|support|service/i;

interface Building {
  readonly buyer: string;
  readonly orders: Set<string>;
  readonly messages: Message[];
  readonly agents: string[];
}

/**
 * Rows of an export, the header left out, as conversations in the order in which they begin; within one, messages by their time.
 * A row that cannot be read is named by its line, and the rest is read.
 */
export function talksIn(rows: readonly Row[], columns: LogColumns, marketplace: Marketplace | null, timeZone: string): Log {
  const { from, to } = columns;
  const staff = from !== undefined && to !== undefined && columns.role === undefined ? staffOf(rows, from, to) : new Set<string>();
  const building = new Map<string, Building>();
  const unread: Unread[] = [];
  let timeless = 0;
  for (const row of rows) {
    const cell = (field: LogField): string => {
      const at = columns[field];
      return at === undefined ? '' : unguardFormulas(row.cells[at] ?? '').trim();
    };
    const text = cell('text');
    const kind = kindIn(cell('kind')) ?? kindIn(text) ?? 'text';
    const sender = cell('from');
    const role = roleFor(cell, sender, staff, columns);
    const problem = row.broken ? 'broken' : text === '' && kind === 'text' ? 'empty' : role === null ? 'role' : null;
    if (problem || role === null) {
      unread.push({ line: row.line, why: problem ?? 'role' });
      continue;
    }
    const buyer = cell('buyer') || (role === 'buyer' ? sender : cell('to'));
    const key = cell('talk') || buyer || '';
    const one = building.get(key) ?? { buyer, orders: new Set(), messages: [], agents: [] };
    building.set(key, one);
    const at = timeIn(cell('at'), timeZone);
    if (at === null) timeless++;
    const order = cell('order');
    if (order !== '') one.orders.add(order);
    one.messages.push({ id: String(row.line), role, kind, text: kind === 'text' || !kindIn(text) ? text : '', at });
    one.agents.push(role === 'agent' ? cell('agent') || sender : '');
  }
  return { talks: [...building].map(([id, one]) => talkOf(id, one, marketplace)), unread, timeless };
}

function roleFor(cell: (field: LogField) => string, sender: string, staff: ReadonlySet<string>, columns: LogColumns): Role | null {
  if (columns.role !== undefined) return roleIn(cell('role'));
  if (sender === '') return null;
  if (/机器人|系统|robot|\bbot\b|system/i.test(sender)) return roleIn(sender);
  if (columns.to !== undefined) return staff.has(sender) ? 'agent' : 'buyer';
  if (columns.buyer !== undefined) return sender === cell('buyer') ? 'buyer' : 'agent';
  return sender === cell('agent') ? 'agent' : 'buyer';
}

/** Exports are sorted by time, by talk or not at all. Where every message has a time, the times decide; else the order of the rows. */
function talkOf(id: string, { buyer, orders, messages, agents }: Building, marketplace: Marketplace | null): Talk {
  const timed = messages.every(({ at }) => at !== null);
  const order = messages.map((_, at) => at);
  if (timed) order.sort((a, b) => (messages[a]?.at ?? 0) - (messages[b]?.at ?? 0) || a - b);
  return {
    id,
    buyer,
    agents: order.map((at) => agents[at] ?? ''),
    conversation: conversationOf(
      marketplace,
      buyer,
      [...orders],
      order.flatMap((at) => messages[at] ?? []),
    ),
  };
}
