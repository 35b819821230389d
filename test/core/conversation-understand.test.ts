import { expect, test } from 'vitest';
import type { Conversation } from '../../lib/conversation/conversation.ts';
import { understand } from '../../lib/conversation/understand.ts';
import { said } from './said.ts';

const wordsOf = (conversation: Conversation, evidence: { readonly message: number; readonly start: number; readonly end: number }) =>
  conversation.messages[evidence.message]?.text.slice(evidence.start, evidence.end);

test.for([
  ['订单 231122-998877665544333 少了一瓶', '231122-998877665544333'],
  ['单号:3456789012345678901 没发', '3456789012345678901'],
  ['my order 2411120RT9YB4W is late', '2411120RT9YB4W'],
  ['Order 114-5520931-8847210 arrived broken', '114-5520931-8847210'],
  ['order no. 12-34567-89012 please', '12-34567-89012'],
  ['order number is A4T88213', 'A4T88213'],
  ['抖音买的 6955001122334455667 裂了', '6955001122334455667'],
  ['淘宝 3066778899001122334 一直没发', '3066778899001122334'],
  ['京东单子319955102207少了盖子', '319955102207'],
  ['快手 2650100998877001 没到', '2650100998877001'],
  ['小店 3730011223344556677', '3730011223344556677'],
  ['P760011223344 这单', 'P760011223344'],
  ['tiktok 577001122334455667 no tracking', '577001122334455667'],
  ['Etsy order #3555001122 has a chip', '3555001122'],
  ['lazada 1029384756473829 late', '1029384756473829'],
])('%s names its order', ([text, order]) => expect(understand(said(`b: ${text}`)).facts.orders).toEqual([order]));

test.for(['我电话13812345678', '快递单号 773123456789012 三天没动', '2026年11月22日买的', 'call me at 0124488719'])(
  '%s names no order',
  (text) => {
    expect(understand(said(`b: ${text}`)).facts.orders).toEqual([]);
  },
);

test('what was given is no longer missing', () => {
  const before = understand(said('b: 杯子碎了'));
  expect(before.missing).toEqual(['order', 'photo']);
  const after = understand(said('b: 杯子碎了', 'b: [图片]', 'b: 订单231122-998877665544333'));
  expect(after.missing).toEqual([]);
  expect(after.given.map((one) => one.given)).toEqual(expect.arrayContaining(['order', 'photo', 'story']));
});

test('a question of the agent is answered once the fact has come', () => {
  const asked = (...lines: string[]) => understand(said(...lines)).asked.map((one) => [one.asks, one.answered]);
  expect(asked('b: 杯子碎了', 'a: 麻烦您拍一张照片')).toEqual([['photo', false]]);
  expect(asked('b: 杯子碎了', 'a: 麻烦您拍一张照片', 'b: [图片]')).toEqual([['photo', true]]);
});

test('what was offered is kept with its amount', () => {
  const conversation = said('b: 少了一双袜子', 'a: 给您补偿15元可以吗', 'b: 不行');
  const [offer] = understand(conversation).offered;
  expect(offer?.offers).toBe('compensation');
  expect(offer?.amount?.value).toBe(15);
});

test.for<[string, string[]]>([
  ['received', ['b: 水壶漏水']],
  ['heard', ['b: 水壶漏水', 'a: 非常抱歉给您添麻烦了']],
  ['verified', ['b: 水壶漏水', 'a: 抱歉,看了您的照片,是密封圈装歪了']],
  ['proposed', ['b: 水壶漏水', 'a: 可以给您换新']],
  ['agreed', ['b: 水壶漏水', 'a: 可以给您换新', 'b: 好的']],
  ['carried-out', ['b: 水壶漏水', 'a: 可以给您换新', 'b: 好的', 'a: 已经为您寄出']],
  ['followed-up', ['b: 水壶漏水', 'a: 可以给您换新', 'b: 好的', 'a: 已经为您寄出', 'a: 新的收到了吗']],
  ['closed', ['b: 水壶漏水', 'a: 可以给您换新', 'b: 好的', 'a: 已经为您寄出', 'b: 收到了,不漏了,解决了']],
  ['received', ['b: 水壶漏水', 'r: 可以给您换新']],
])('the conversation has come to %s', ([stage, lines]) => expect(understand(said(...lines)).stage).toBe(stage));

test('a need behind the topic is told beside it', () => {
  const conversation = said('b: 什么时候发货 周六婚礼要用');
  const understanding = understand(conversation);
  expect(understanding.needs.map((one) => one.need)).toContain('deadline');
  expect(understanding.complaints[0]?.type).toBe('late-shipment');
});

test.for<[string, string, string[]]>([
  ['物流两天没更新，我就想确认一下你们到底收没收到订单，万一有问题售后找谁', 'delivery', ['certainty', 'after-sales']],
  [
    'my parcel is late, honestly I want to be sure the order went through and that someone will help if it is faulty',
    'delivery',
    ['certainty', 'after-sales'],
  ],
])('a late parcel that is really about the order and what comes after: %s', ([text, topic, behind]) => {
  const conversation = said(`b: ${text}`);
  const { complaints, needs } = understand(conversation);
  expect(complaints[0]?.type).toBe(topic);
  expect(needs.map((one) => one.need)).toEqual(expect.arrayContaining(behind));
  for (const one of needs) expect(wordsOf(conversation, one.evidence)?.length).toBeGreaterThan(2);
});

test.for(['在吗', '在么', '客服在么', '有人么', '你好在吗', 'hi seller', 'are you there'])('%s asks for nothing but attention', (text) => {
  const { complaints, demands, emotion, open } = understand(said(`b: ${text}`));
  expect([complaints, demands, open, emotion.level]).toEqual([[], [], [], 0]);
});

test.for([
  '退货运费谁出',
  '运费险咋赔的',
  '保修卡在哪',
  '就问一下几天能到',
  'can this pram fit a newborn?',
  '票买错日期了能不能改成周六的',
])('%s is a plain question', (text) => {
  const { complaints, demands } = understand(said(`b: ${text}`));
  expect(complaints).toEqual([]);
  expect(demands.map((one) => one.demand)).toEqual(['information']);
});

test.for(['6920771234512315890', '快手 2432100012345678', 'order 577001123151234567'])(
  'no hotline is heard inside the digits of %s',
  (text) => {
    const { risks, given } = understand(said(`b: ${text}`));
    expect(risks).toEqual([]);
    expect(given.map((one) => one.given)).not.toContain('phone');
  },
);

test('a price beside an exchange is not what is offered for it', () => {
  const { offered } = understand(said('b: 电饭煲不加热', 'a: 给您补偿20元或者换新可以吗'));
  expect(offered.map((one) => [one.offers, one.amount?.value ?? null])).toEqual([
    ['compensation', 20],
    ['exchange', null],
  ]);
});

test.for(['给我重新发一个，完整的', '手背红了一片', '帮我换一件'])('%s tells no number of pieces', (text) =>
  expect(understand(said(`b: ${text}`)).given.map((one) => one.given)).not.toContain('quantity'),
);

test('a lid that leaks was not left out of the parcel', () =>
  expect(understand(said('b: 水壶盖子一拧就漏')).complaints.map((one) => one.type)).toEqual(['quality']));

test.for(['孩子的手现在怎么样？先用流动的凉水冲', 'Is your daughter okay now? Please let a doctor look'])(
  'who asks after the hurt has heard: %s',
  (answer) => expect(understand(said('b: 水壶漏水把孩子手烫了', `a: ${answer}`)).stage).toBe('heard'),
);

test('questions and demands stay open until an agent says something of substance', () => {
  expect(understand(said('b: 什么时候退款')).open.length).toBeGreaterThan(0);
  expect(understand(said('b: 什么时候退款', 'a: 您好')).open.length).toBeGreaterThan(0);
  expect(understand(said('b: 什么时候退款', 'a: 今天18点前给您退款')).open).toEqual([]);
});

test('each reading leads to the words that say it', () => {
  const conversation = said('b: 你好', 'b: 锅底掉漆了,我要退款,再不退我打12315');
  const { complaints, demands, risks, emotion } = understand(conversation);
  expect(wordsOf(conversation, complaints[0]?.evidence ?? { message: 0, start: 0, end: 0 })).toContain('掉');
  expect(wordsOf(conversation, demands[0]?.evidence ?? { message: 0, start: 0, end: 0 })).toContain('退款');
  expect(wordsOf(conversation, risks[0]?.evidence ?? { message: 0, start: 0, end: 0 })).toBe('12315');
  expect(emotion.level).toBe(3);
});

test('a burst is told from a finished run', () => {
  const quick = said('b: 我那个晾衣架', 'b: 装上去是歪的');
  const near: Conversation = { ...quick, messages: quick.messages.map((message, index) => ({ ...message, at: index * 5_000 })) };
  expect(understand(near).burst).toBe(true);
  expect(understand(quick).burst).toBe(false);
  expect(understand({ ...quick, typing: true }).burst).toBe(true);
});

test.for<[string, string | null]>([
  ['电饭煲用了两次就不加热了', '电饭煲'],
  ['我的手机号是13800000000', null],
  ['The air fryer smells of plastic', 'air fryer'],
  ['你们怎么还不发货', null],
])('the goods of %s are told', ([text, goods]) => expect(understand(said(`b: ${text}`)).facts.goods).toBe(goods));

test('a pot that came broken stays a broken pot whatever is threatened later, and the way out is seen', () => {
  const lines = [
    'b: 你好，壶收到了，壶嘴是断的',
    'a: 看到照片了，很抱歉。我去核对发货时的称重记录。',
    'b: 我后天要拿去送长辈的，现在怎么办',
    'b: 给我重新发一个，完整的',
    'b: 还在吗？再不理我就给差评了',
  ];
  const before = understand(said(...lines));
  expect(before.complaints[0]?.type).toBe('damaged');
  expect(before.demands.map((one) => one.demand)).toContain('resend');
  expect(before.risks.map((one) => one.risk)).toEqual(['review']);
  expect(before.solved).toBe(false);
  const proposed = [...lines, 'a: 我现在去安排完整的一把，1分钟内给您回复补发单号'];
  expect(understand(said(...proposed)).stage).toBe('proposed');
  expect(understand(said(...proposed, 'b: 好，那我等你们的快递单号')).stage).toBe('agreed');
});

test('who threatens with the regulator is not read as merely worried, however calmly the rest is put', () => {
  const { emotion } = understand(
    said(
      'b: 杯子收到就裂了，重启了两次还是不亮',
      'a: 明天中午12点前给您补发',
      'b: 上次说昨天就给我补发的，到现在都没动静，不行我就打12315了，赔我50块',
    ),
  );
  expect(emotion.level).toBeGreaterThanOrEqual(2);
});

test.for(['转人工', '我要找人工客服', '在吗 麻烦接一下人工', 'can I talk to a human please', '你好，人工客服'])(
  '%s asks for a person, and complains of nothing',
  (text) => {
    const { complaints, emotion, demands } = understand(said(`b: ${text}`));
    expect(complaints).toEqual([]);
    expect(emotion.level).toBe(0);
    expect(demands.map((one) => one.demand)).toContain('manager');
  },
);

test('a word to the robot weighs nothing beside what is said after it', () => {
  const alone = understand(said('a: 您好', 'b: 台灯插上不亮'));
  const after = understand(said('b: 我要转人工', 'a: 您好', 'b: 台灯插上不亮'));
  expect(after.complaints.map((one) => one.type)).toEqual(alone.complaints.map((one) => one.type));
  expect(after.emotion.level).toBe(alone.emotion.level);
  expect(understand(said('b: 转了三遍人工都没人理我')).complaints[0]?.type).toBe('attitude');
});
