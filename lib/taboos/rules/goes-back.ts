import { cutText } from '../../language/cut.ts';
import { en, zh } from '../../language/pattern.ts';
import { alike, offeredBefore } from '../earlier-offers.ts';
import { offeredSums } from '../offers.ts';
import { defineRule, type Hit } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { findWords, meant } from '../wording.ts';

/** Less than was offered, where nothing in the draft keeps to it. */
const lowered = (scene: Scene): Hit[] => {
  const before = offeredBefore(scene);
  if (before.length === 0) return [];
  const sums = offeredSums(scene.text);
  return sums.flatMap((sum) => {
    const most = Math.max(...before.filter((one) => alike(one, sum)).map((one) => one.value));
    const kept = sum.more || sums.some((one) => alike(one, sum) && one.value >= most);
    return Number.isFinite(most) && !kept ? [{ start: sum.start, end: sum.end }] : [];
  });
};

const whole = /(?:全额|全款|全部)(?:给您|给你|为您)?退|full refund|refund (?:you )?in full/;
const part = meant(
  ['quoted', 'reported', 'denied', 'question'],
  zh(
    '(?:只能?|最多|顶多)(?:给您|给你|为您)?(?:部分)?(?:退|补|赔)(?!回)[^,。!?]{0,8}?(?:\\d+(?:\\.\\d+)?%?|一半|部分|[一二三四五六七八九]成)[元块]?',
  ),
  en('(?:only|at most|no more than)[^.!?\\n]{0,24}?(?:refund|half|part|\\d+ ?%)(?: of it| refund)?'),
);

/** What was to be done, and the words that take it back. */
const things: readonly { readonly offered: RegExp; readonly back: ReturnType<typeof meant> }[] = [
  {
    offered:
      /(?:给您|给你|为您)[^,。!?]{0,6}?(?:补发|补寄|重发|换新|换一|换货|寄新)|send you (?:a |another |the )?(?:new|replacement|one)|replace it/,
    back: meant(
      ['quoted', 'reported', 'question'],
      zh(
        '(?:不能|没法|无法|不给|不再|没办法|不可以)(?:再)?(?:给您|给你|为您)?(?:补发|补寄|重发|换新|换货|换)(?:了)?|(?:补发|补寄|换)不了(?:了)?',
      ),
      en(
        "(?:can(?:'t|not)|won't|will not|not able to|unable to) (?:send|replace|ship)(?: you| it| out)?(?: (?:a |another |the )?(?:replacement|new one|one))?(?: after all)?",
      ),
    ),
  },
  {
    offered: /(?:给您|给你|为您|可以)[^,。!?]{0,6}?(?:退款|全额退|退全款|退货退款)|refund you|full refund|issue (?:you )?a refund/,
    back: meant(
      ['quoted', 'reported', 'question'],
      zh('(?:不能|没法|无法|不给|不再|没办法|不可以)(?:再)?(?:给您|给你|为您)?(?:退款|全额退|退全款|退钱)(?:了)?|退不了(?:款|钱|了)'),
      en("(?:can(?:'t|not)|won't|will not|not able to|unable to) (?:refund|issue (?:you )?a refund)(?: you| it)?"),
    ),
  },
];

/** An earlier promise without a condition that a text makes. */
const promised = (scene: Scene, words: RegExp): boolean =>
  scene.turn.sent.some((text) =>
    cutText(text).clauses.some(
      (clause) => words.test(clause.text) && !clause.scopes.some(({ scope }) => scope !== 'ironic') && clause.mark !== '?',
    ),
  );

/** Something else than was offered: part of a whole refund, or the thing itself taken back. */
const changed = (scene: Scene): Hit[] => {
  if (scene.turn.sent.length === 0) return [];
  const cut = findWords(scene, part);
  return [
    ...(cut.length > 0 && promised(scene, whole) ? cut : []),
    ...things.flatMap(({ offered, back }) => {
      const found = findWords(scene, back);
      return found.length > 0 && promised(scene, offered) ? found : [];
    }),
  ].map(({ start, end }) => ({ start, end }));
};

export const rule = defineRule({
  id: 'goes-back',
  taboo: 3,
  severity: 'warn',
  because: {
    zh: '和前面答应买家的不一样，会被当作出尔反尔。',
    en: 'This is not what was offered earlier in this conversation; it goes back on it.',
  },
  instead: {
    zh: '前面说好的照办；真要变，先说明原因并请主管确认。',
    en: 'Keep to what was offered; if it must change, say why and have your lead confirm it.',
  },
  find: (scene): readonly Hit[] => {
    const less = lowered(scene);
    return less.length > 0 ? less : changed(scene);
  },
  flags: [
    { after: ['<杯子碎了', '>给您补偿30元您看可以吗', '<可以'], draft: '那给您补偿‹20元›' },
    { after: ['<少了一件', '>我退您50块', '<好'], draft: '我退您‹35块›吧' },
    { after: ['<the cup is chipped', '>I can refund you $15 for it', '<ok thanks'], draft: 'I will refund you ‹$10› today' },
    { after: ['<颜色不对', '>给您退30%', '<行'], draft: '那就给您退‹15%›' },
    { after: ['<颜色不对', '>下一单给您打七折', '<行'], draft: '下一单给您打‹九折›' },
    { after: ['<收到是坏的', '>这边给您全额退款', '<好的'], draft: '这个‹只能给您退一半›' },
    { after: ['<收到是坏的', '>明天给您补发一个', '<好的'], draft: '仓库没货，‹没法给您补发了›' },
    { after: ['<it came broken', '>We will send you a replacement', '<great'], draft: "Sorry, we ‹can't send you a replacement›" },
    { after: ['<it came broken', '>We will give you a full refund', '<great'], draft: 'We can ‹only give you a half refund›' },
  ],
  passes: [
    { after: ['<杯子碎了', '>给您补偿30元您看可以吗', '<可以'], draft: '那30元今天退给您' },
    { after: ['<杯子碎了', '>给您补偿30元您看可以吗', '<太少了'], draft: '我申请到了，给您补偿40元' },
    '给您补偿20元',
    { after: ['<杯子碎了', '>给您补偿30元', '<运费呢'], draft: '运费我再补您8元' },
    { after: ['<收到是坏的', '>核实后给您补发', '<好的'], draft: '核实过不是质量问题，没法给您补发了' },
    { after: ['<收到是坏的', '>明天给您补发一个', '<好的'], draft: '补发的单号是 SF12345' },
    {
      after: ['<it came broken', '>If it is a fault we will send you a replacement', '<ok'],
      draft: 'It is wear, so we can not send you a replacement',
    },
  ],
});
