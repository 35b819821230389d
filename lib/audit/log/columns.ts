import { headerName } from '../../templates/formats/format.ts';

/** What a column of an exported chat log may hold. */
export const logFields = ['talk', 'at', 'role', 'from', 'to', 'buyer', 'agent', 'text', 'kind', 'order'] as const;
export type LogField = (typeof logFields)[number];

/** Which column holds what, by index. */
export type LogColumns = Readonly<Partial<Record<LogField, number>>>;

/** Names by which exports of service desks call their columns; the first that is there counts. */
const names: Readonly<Record<LogField, readonly string[]>> = {
  talk: [
    '会话id',
    '会话编号',
    '会话',
    '会话标识',
    '对话id',
    '聊天id',
    '服务id',
    'sessionid',
    'conversationid',
    'conversation',
    'session',
    'chatid',
    'threadid',
    'ticketid',
    'ticket',
  ],
  at: [
    '消息时间',
    '发送时间',
    '时间',
    '聊天时间',
    '消息发送时间',
    '创建时间',
    '日期时间',
    '日期',
    'sentat',
    'time',
    'timestamp',
    'createdat',
    'datetime',
    'date',
    'at',
  ],
  role: [
    '发送方',
    '发送者类型',
    '发送人类型',
    '发言方',
    '角色',
    '身份',
    '消息来源',
    '消息方向',
    'role',
    'sendertype',
    'authortype',
    'direction',
  ],
  from: ['发送人', '发送者', '发言人', '发送账号', '昵称', 'sender', 'from', 'author', 'sentby', 'name'],
  to: ['接收人', '接收者', '接收方', '接收账号', 'receiver', 'to', 'recipient'],
  buyer: [
    '买家',
    '买家昵称',
    '买家id',
    '买家账号',
    '顾客',
    '客户',
    '客户昵称',
    '用户昵称',
    '用户',
    '用户id',
    '访客',
    'buyer',
    'customer',
    'visitor',
    'buyername',
    'user',
  ],
  agent: [
    '客服',
    '客服昵称',
    '客服账号',
    '客服姓名',
    '接待客服',
    '子账号',
    '坐席',
    '员工',
    'agent',
    'seller',
    'staff',
    'assignee',
    'operator',
  ],
  text: ['消息内容', '聊天内容', '内容', '消息', '聊天记录', '对话内容', '发送内容', 'text', 'message', 'content', 'body'],
  kind: ['消息类型', '内容类型', 'messagetype', 'contenttype', 'kind', 'type'],
  order: ['订单号', '订单编号', '订单id', 'orderid', 'ordernumber', 'order'],
};

/** The columns that a header names; what it does not name is left out. */
export function columnsIn(header: readonly string[]): LogColumns {
  const heads = header.map(headerName);
  const found: Partial<Record<LogField, number>> = {};
  const taken = new Set<number>();
  for (const field of logFields) {
    const at = names[field].map((name) => heads.indexOf(name)).find((one) => one >= 0 && !taken.has(one));
    if (at === undefined) continue;
    found[field] = at;
    taken.add(at);
  }
  return found;
}

/** What must still be said before conversations can be told apart and who speaks in them. */
export function lacking(columns: LogColumns): readonly ('text' | 'talk' | 'role')[] {
  const has = (...fields: readonly LogField[]) => fields.some((one) => columns[one] !== undefined);
  const pair = has('from') && has('to');
  return [
    ...(has('text') ? [] : (['text'] as const)),
    ...(has('talk', 'buyer') || pair ? [] : (['talk'] as const)),
    ...(has('role') || pair || (has('from') && has('buyer', 'agent')) ? [] : (['role'] as const)),
  ];
}
