import type { Conversation, Role } from '../../lib/conversation/conversation.ts';

/** The instant at which all benches take place. */
export const benchNow = Date.parse('2026-11-22T10:00:00+08:00');

/** Sentences of an agent's day, good and bad, from which drafts of about a hundred characters are put together. */
const sentences = [
  '您好，照片我看清楚了，杯沿确实缺了一块，让您失望了，很抱歉。',
  '我已经把情况转给仓库核对发货时的称重记录，今天18点前我来告诉您结果。',
  '核实是破损的话，48小时内为您补发一套新的，旧的不用寄回。',
  '快递那边我正在联系，网点说包裹昨晚到了中转站，我继续跟着。',
  '退款需要您在订单页提交一下申请，审核通过后原路退回，一般3个工作日到账。',
  '您放心，绝对不会再出现这种问题，我保证今天一定给您送到。',
  '这个我真的没办法，您直接去问快递吧，我们只管发货。',
  '别人买的都没问题，是不是您安装的时候用力太大了？',
  '方便的话加一下我的微信，我私下给您补二十块钱，平台上不好操作。',
  '亲亲，给个五星好评加晒图，截图发我就给您返5元红包哦。',
  '尽快给您处理，您先等着，有消息了再说。',
  '我理解您着急，换成我也会着急，先把孩子的手处理好最要紧。',
  '特价商品一经售出概不退换，详情页上都写着的。',
  '收到，我把您的要求原样记下来了：退一半差价，并且说明为什么降价。',
  '您刚才发的订单号我这边能看到，不用再发一遍了。',
  '这款的面料是聚酯纤维和棉混纺，洗的时候请翻面，水温不要超过三十度。',
];

/** `count` different drafts, each of 90 to 110 UTF-16 code units. */
export function makeDrafts(count: number): readonly string[] {
  const drafts: string[] = [];
  for (let seed = 1; drafts.length < count; seed++) {
    let draft = '';
    for (let step = 0; draft.length < 90; step++)
      draft += sentences[(seed * 7 + step * (3 + (seed % 11)) + Math.floor(seed / 16)) % sentences.length] ?? '';
    drafts.push(draft.slice(0, 110));
  }
  return drafts;
}

const lines: readonly (readonly [Role, string])[] = [
  ['buyer', '在吗'],
  ['bot', '您好，客服马上就来'],
  ['buyer', '昨天收到的杯子碎了两个'],
  ['buyer', '订单号 231107-556677889900112'],
  ['agent', '很抱歉让您收到这样的杯子，麻烦拍一下碎的地方和外箱。'],
  ['buyer', '照片发了'],
  ['buyer', '外箱都压扁了'],
  ['agent', '照片收到了，我去核对发货时的包装。'],
  ['buyer', '要多久'],
  ['agent', '今天下午五点前给您答复。'],
  ['buyer', '好'],
  ['system', '会话已转交'],
  ['buyer', '到五点了'],
  ['agent', '仓库还在查，我继续催。'],
  ['buyer', '每次都说在查'],
  ['buyer', '我是买来送人的'],
  ['agent', '明白，您是想赶在周末前拿到完整的一套。'],
  ['buyer', '对，要么补发要么退钱'],
  ['buyer', '再拖我就申请平台介入'],
  ['buyer', '几点能给我准信'],
];

/** A complaint of twenty messages, the last one just before `now` (epoch ms), in the buyer's words `last` where they are given. */
export function makeConversation(now: number, last?: string): Conversation {
  return {
    marketplace: 'pinduoduo',
    shop: { id: '1', name: '山里人家' },
    buyer: { id: '770210', name: '陈***月' },
    orders: ['231107-556677889900112'],
    typing: false,
    messages: lines.map(([role, text], index) => ({
      id: String(index),
      role,
      kind: 'text',
      text: index === lines.length - 1 ? (last ?? text) : text,
      at: now - (lines.length - index) * 40_000,
    })),
  };
}

/** A thousand phrases of four to eight characters, as a trade list of banned words holds them. */
export function makePhrases(): readonly string[] {
  const how = ['保证', '绝对', '一定', '肯定', '百分百', '立即', '马上', '永久', '私下', '直接'];
  const what = ['退款', '赔付', '到账', '补发', '返现', '好评', '加微信', '转账', '发货', '换新'];
  const tail = ['给您', '没问题', '不会错', '到手', '秒到', '全额', '免费', '无条件', '今天到', '放心'];
  return how.flatMap((one) => what.flatMap((two) => tail.map((three) => one + two + three)));
}
