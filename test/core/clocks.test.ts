import { expect, test } from 'vitest';
import type { Conversation, Marketplace, Message } from '../../lib/conversation/conversation.ts';
import { isGreeting } from '../../lib/conversation/empty-greeting.ts';
import { waitingSince } from '../../lib/conversation/waiting-since.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import { nextNotch, waiting } from '../../lib/policy/waiting.ts';
import { faceOf, pressingOf } from '../../lib/reminders/pressing.ts';
import { inHours, isOpen } from '../../lib/reminders/shop-hours.ts';

const minute = 60_000;
const hour = 60 * minute;
const at = (time: string) => Date.parse(`2026-11-22T${time}:00+08:00`);

/** "b" buyer, "h" the agent says only hi, "a" the agent answers, "r" a robot, "s" a notice; one a minute from 0 on. */
const talk = (signs: string): Conversation['messages'] =>
  Array.from(signs, (sign, place): Message => {
    const role = sign === 'b' ? 'buyer' : sign === 'r' ? 'bot' : sign === 's' ? 'system' : 'agent';
    return { id: `${place}`, role, kind: 'text', text: sign === 'h' ? 'Hi dear!' : 'We will resend it today', at: place * minute };
  });

test.for<[string, string, Marketplace | null, number | null]>([
  ['nobody has written', '', 'tiktok', null],
  ['the first unanswered message counts', 'abb', 'pinduoduo', 1],
  ['a robot answers nobody', 'brb', 'pinduoduo', 0],
  ['a notice answers nobody', 'bs', 'douyin', 0],
  ['an answer ends the waiting', 'bba', 'tiktok', null],
  ['on TikTok Shop an empty greeting does not', 'bh', 'tiktok', 0],
  ['nor does a second one', 'bhbh', 'tiktok', 0],
  ['elsewhere it does', 'bh', 'shopee', null],
])('%s', ([, signs, marketplace, since]) => {
  expect(waitingSince(talk(signs), marketplace)).toBe(since === null ? null : since * minute);
});

test.for([
  ['Hi', true],
  ['Hello dear, good morning!!', true],
  ['在的亲～', true],
  ['👋', true],
  ['您好，请问有什么可以帮您？', true],
  ['Hi, your parcel left Shenzhen this morning', false],
  ['在的，已经给您补发了', false],
  ['High quality', false],
  ['', false],
] as const)('“%s” greets and no more: %s', ([text, is]) => {
  expect(isGreeting(text)).toBe(is);
});

test.for<[string, number, string, string | undefined, number | undefined]>([
  ['quiet at first', 1.7 * minute, 'quiet', undefined, undefined],
  ['a first warning', 1.8 * minute, 'soon', undefined, undefined],
  ['a second warning', 2.6 * minute, 'near', undefined, undefined],
  ['past the limit', 3 * minute, 'over', undefined, undefined],
  ['then the two hours, first warning', 72 * minute, 'over', 'soon', 2 * hour],
  ['second warning', 103 * minute, 'over', 'near', 2 * hour],
  ['then the day', 15 * hour, 'over', 'soon', 24 * hour],
  ['then two days', 41 * hour, 'over', 'near', 48 * hour],
  ['and nothing after that', 49 * hour, 'over', undefined, undefined],
])('on a marketplace with three minutes: %s', ([, waited, stage, next, limit]) => {
  const clock = waiting(1_000, 'kuaishou', builtIn, 1_000 + waited);
  expect([clock?.stage, clock?.next?.stage, clock?.next?.limit, clock?.limit]).toEqual([stage, next, limit, 3 * minute]);
});

test('every louder moment is a notch, and there are no others', () => {
  const face = (now: number) => {
    const clock = waiting(0, 'weixin', builtIn, now);
    return `${clock?.stage} ${clock?.next?.limit} ${clock?.next?.stage}`;
  };
  const notches: number[] = [];
  for (let now = 0; ;) {
    const next = nextNotch(0, 'weixin', builtIn, now);
    if (next === null) break;
    expect(face(next - 1)).toBe(face(now));
    expect(face(next)).not.toBe(face(now));
    notches.push(next / minute);
    now = next;
  }
  expect(notches).toEqual([1.8, 2.55, 3, 72, 102, 120, 864, 1224, 1440, 1728, 2448, 2880]);
});

test('a limit of a day has no step of two hours before it', () => {
  expect(nextNotch(0, 'amazon', builtIn, 0)).toBe(864 * minute);
});

const late = { ...builtIn, opens: 8 * 60, closes: 60 };
test.for<[string, typeof builtIn, number, boolean]>([
  ['in the morning', builtIn, at('09:00'), true],
  ['just before', builtIn, at('08:59'), false],
  ['at closing', builtIn, at('18:00'), false],
  ['on a day that the shop took off', { ...builtIn, daysOff: ['2026-11-22'] }, at('12:00'), false],
  ['over midnight, before it', late, at('23:30'), true],
  ['over midnight, after it', late, at('00:30'), true],
  ['over midnight, in the night', late, at('03:00'), false],
  ['round the clock', { ...builtIn, opens: 0, closes: 0 }, at('03:00'), true],
  ['in another zone', { ...builtIn, timeZone: 'Europe/Berlin' }, at('12:00'), false],
])('open %s', ([, policy, now, open]) => {
  expect(isOpen(policy, now)).toBe(open);
});

test('outside shop hours the clock runs on and presses nobody', () => {
  const night = at('02:00');
  const clock = waiting(night - hour, 'pinduoduo', builtIn, night);
  expect(clock?.stage).toBe('over');
  expect(inHours(clock, builtIn, night)).toEqual({ waited: hour, limit: 3 * minute, left: -57 * minute, stage: 'quiet', closed: true });
  expect(inHours(clock, builtIn, at('10:00'))).toBe(clock);
});

test.for([
  ['nothing', 0, 'q', '', 'none'],
  ['a first warning', 0, 's', '1', 'soon'],
  ['a second warning is marked', 0, 'sn', '2!', 'near'],
  ['past the limit, doubly', 0, 'sno', '3!!', 'over'],
  ['a reminder that is due', 2, 's', '3', 'over'],
  ['more than fit', 200, 'o', '99+!', 'over'],
] as const)('the button says %s', ([, due, stages, text, tone]) => {
  const names = { q: 'quiet', s: 'soon', n: 'near', o: 'over' } as const;
  const clocks = Array.from(stages, (one) => ({ waited: 0, limit: 1, left: 1, stage: names[one as keyof typeof names] }));
  expect(faceOf(due, pressingOf(clocks))).toEqual({ text, tone });
});
