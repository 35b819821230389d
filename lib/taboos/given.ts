import type { Conversation, Message } from '../conversation/conversation.ts';
import { pictured, textOf } from './turn.ts';

/** Facts that a buyer gives and that a careless draft asks for again. */
export type Fact = 'order' | 'photo' | 'video' | 'body' | 'model' | 'size' | 'address' | 'phone' | 'story';

const orderNumber = /(?<![\d.])(?=[a-z\d-]*\d{5})[a-z\d]{2,}[-\d a-z]{6,}(?![\d.])|\d{9,}/;
const written: readonly (readonly [Fact, RegExp])[] = [
  ['order', orderNumber],
  [
    'body',
    /(?:1[4-9]\d|身高|\d'\d|[45]\s?(?:ft|foot)).{0,12}?(?:\d{2,3}\s?(?:斤|kg|公斤|lbs?|pounds?|千克)|体重|\d{2,3}\s?lb)|\b1[4-9]\d\s?(?:cm)?[ ,、/]+\d{2,3}(?!\d)/,
  ],
  [
    'size',
    /(?:平时|一般|usually|normally)[^,。]{0,8}?(?:穿|码|size|wear)|(?:买|拍|下单)的?(?:是)?(?:[smlx]{1,4}|\d{2})\s?码|size \d+|[smlx]{1,4}码/,
  ],
  ['model', /iphone\s?\d+|(?:华为|小米|荣耀|oppo|vivo|mate|galaxy|pixel|型号|机型|model)\s?(?:是|:)?\s?[a-z\d]+/],
  [
    'address',
    /(?:地址|寄到|送到|address|ship to)[^。]{0,6}?(?:是|:|\d)|[路街道]\s?\d+\s?号|\d+ [a-z]+ (?:road|rd|street|st|ave|lane|jalan)/,
  ],
  ['phone', /(?<!\d)1[3-9]\d{9}(?!\d)|(?:电话|手机)(?:是|:)\s?\d/],
];

/** The buyer says that it was given, here or elsewhere. */
const times = '(?:过|了|[一两二三四五几好多\\d]{1,3}(?:遍|次|回|张))';
const saidGiven = (zh: string, en: string): RegExp =>
  new RegExp(
    `(?<![没未不]|怎么|哪)(?:发|给|报|提供|传)${times}[^,。!?]{0,6}?(?:${zh})|(?:${zh})[^,。!?没未不怎哪]{0,6}?(?:发|给|报|提供|传)${times}(?!吗|没|么)|(?<!not |n't |never )(?:sent|given|gave)(?: you| u)?(?: you)?[^.!?]{0,16} (?:${en})`,
  );
const toldOf: readonly (readonly [Fact, RegExp])[] = [
  ['order', saidGiven('订单号|订单编号|单号', 'order (?:no|number|id)')],
  ['photo', saidGiven('照片|图片|截图', 'photos?|pictures?|pics?|screenshots?')],
];

const storyLength = 8;

const givenIn = (messages: readonly Message[]): Set<Fact> => {
  const given = new Set<Fact>();
  for (const message of messages) {
    if (message.role !== 'buyer') continue;
    const text = textOf(message);
    if (message.kind === 'image' || pictured.test(text)) given.add('photo');
    if (message.kind === 'video') given.add('video').add('photo');
    if (message.kind === 'order' || (message.orders?.length ?? 0) > 0) given.add('order');
    for (const [fact, pattern] of [...written, ...toldOf]) if (pattern.test(text)) given.add(fact);
    if (
      message.kind === 'text' &&
      !pictured.test(text) &&
      [...text].length >= storyLength &&
      !/^(?:你好|您好|在吗|在不在|hi|hello|hey)[\s,!?。]*(?:seller|there|亲)?$/.test(text)
    )
      given.add('story');
  }
  return given;
};

const known = new WeakMap<Conversation, ReadonlySet<Fact>>();
const nothing: ReadonlySet<Fact> = new Set();

/** What the buyer has given; remembered by the conversation object. Apart from the turn, for no rule of the console's page asks for it. */
export const givenTo = (conversation: Conversation | null): ReadonlySet<Fact> => {
  if (!conversation) return nothing;
  const before = known.get(conversation);
  if (before) return before;
  const given = givenIn(conversation.messages);
  if (conversation.orders.length > 0) given.add('order');
  known.set(conversation, given);
  return given;
};
