import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understand } from '../../lib/conversation/understand.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import { check } from '../../lib/taboos/check.ts';
import { checkAll } from '../../lib/taboos/check-all.ts';
import { withFix } from '../../lib/taboos/fixes.ts';
import { instant } from '../../lib/taboos/rules/instant.ts';
import { rules } from '../../lib/taboos/rules/index.ts';
import { aConversation } from './taboos-make.ts';
import { growth } from '../growth.ts';

const now = Date.UTC(2026, 10, 18, 3);
const all = (draft: string, after: readonly string[] = [], policy = builtIn) => {
  const conversation = after.length > 0 ? aConversation(after) : null;
  return checkAll(draft, conversation, policy, now, conversation && understand(conversation));
};
const rulesOf = (draft: string, after: readonly string[] = [], policy = builtIn) => all(draft, after, policy).map((one) => one.rule);

describe('hidden spellings', () => {
  test.for([
    '加 V 信聊',
    '➕薇信详谈',
    '加我vx：abc12345',
    '扫我威信给您转',
    '加绿泡泡给您优惠',
    '加微❤️慢慢说',
    '私下zfb转您',
    '加扣扣说',
    '加 卫星 给您便宜',
    'text me on w.h.a.t.s.a.p.p',
    'add me on W H A T S A P P please',
    'ping me on t-e-l-e-g-r-a-m',
  ])('%s leads off the marketplace', (draft) => expect(rulesOf(draft)).toContain('off-marketplace'));
  test.for(['好 评 返 现 五元', '五⭐反现3块', '郝评返现', '好坪截图发我领红包', 'five s t a r s and I send you a gift'])(
    '%s buys a review',
    (draft) => expect(rulesOf(draft)).toContain('paid-review'),
  );
  test.for([
    '这款是小V领',
    '微信支付的会退回微信零钱',
    '我第一时间给您查',
    '最晚明天发出',
    '您能不能再拍一张',
    '一定程度上会有色差',
    '操作步骤我发您',
    '关注公众号可以查物流',
    'The V neck runs small',
    'It works with WhatsApp calls',
    'Your five star hotel order ships today',
  ])('%s is harmless', (draft) => expect(rulesOf(draft)).toEqual([]));
});

describe('policy', () => {
  const phrases = (find: string, more = {}) => ({
    ...builtIn,
    phrases: [{ find, severity: 'warn' as const, taboo: 0, why: '', instead: '', ...more }],
  });
  test('a team phrase is found where it stands, with what to say instead', () => {
    const [finding] = all('亲，这个做不了哦', [], phrases('做不了', { instead: '我帮您看看别的办法' }));
    expect(finding).toMatchObject({ rule: 'phrase:0', start: 4, end: 7, fix: { text: '我帮您看看别的办法' } });
  });
  test('a gap of a phrase holds eight signs and no more', () => {
    expect(rulesOf('今天真的一定发', [], phrases('今天…一定发'))).toEqual(['phrase:0']);
    expect(rulesOf('今天一二三四五六七八九一定发', [], phrases('今天…一定发'))).toEqual([]);
  });
  test('an English phrase is found as a word', () => {
    expect(rulesOf('first class post', [], phrases('ass'))).toEqual([]);
    expect(rulesOf('No way, mate.', [], phrases('no way'))).toContain('phrase:0');
  });
  test('a rule switched off is silent, and a policy may make it harder', () => {
    expect(rulesOf('保证今天到')).toContain('guarantees');
    expect(rulesOf('保证今天到', [], { ...builtIn, rules: { guarantees: 'off' } })).not.toContain('guarantees');
    expect(all('保证今天到', [], { ...builtIn, rules: { guarantees: 'block' } })[0]?.severity).toBe('block');
  });
  test('20,000 team phrases cost a draft hardly more than 2,500', () => {
    const policies = new Map(
      [2_500, 20_000].map((size) => [
        size,
        {
          ...builtIn,
          phrases: Array.from({ length: size }, (_, i) => ({
            find: `词${String.fromCharCode(0x4e00 + (i % 9000))}${i}`,
            severity: 'warn' as const,
            taboo: 0,
            why: '',
            instead: '',
          })),
        },
      ]),
    );
    let time = 0;
    const judged = (size: number) => {
      const policy = policies.get(size);
      if (!policy) throw new Error('a size of the two');
      for (let i = 0; i < 200; i++) check(`您好，照片看到了，今天18点前给您换新的杯子${(time += 1)}`, null, policy, null, null);
    };
    expect(growth(judged, 2_500, { under: 3 })).toBeLessThan(3);
  });
});

test('what the page says at once, the panel says too', () => {
  for (const rule of instant)
    for (const example of rule.flags) {
      if (typeof example !== 'string') continue;
      const draft = example.replaceAll(/[‹›]/g, '');
      const whole = new Set(rulesOf(draft));
      const covered = new Set(rules.filter((other) => whole.has(other.id)).flatMap((other) => other.covers ?? []));
      for (const finding of check(draft, null, builtIn, now, null)) expect(whole.has(finding.rule) || covered.has(finding.rule)).toBe(true);
    }
});

describe('fixes', () => {
  test.for([
    ['保证今天18点前到', []],
    ['您好，这个不归我管，您自己去问快递', ['<快递三天没动了']],
    ['加我微信给您处理', ['<杯子碎了']],
    ['会尽快给您处理的', ['<退款什么时候到']],
    ['您别催了，催也没用', ['<怎么还没发货']],
    ['As I already told you, wait.', ['<where is my parcel']],
  ] as const)('%s gets a rewrite that keeps its numbers and passes', ([draft, after]) => {
    const [finding] = all(draft, after);
    expect(finding?.fix).toBeTruthy();
    if (!finding?.fix) return;
    const mended = withFix(draft, finding.fix);
    for (const number of draft.match(/\d+/g) ?? []) expect(mended).toContain(number);
    expect(rulesOf(mended, after)).not.toContain(finding.rule);
  });
  test('a number that would be lost is never rewritten away', () => {
    const draft = '押金 300 元我们一概不退';
    const mended = all(draft).flatMap(({ fix }) => (fix ? [withFix(draft, fix)] : []));
    expect(mended.filter((text) => !text.includes('300'))).toEqual([]);
  });
});

describe('any input', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc
      .array(
        fc.constantFrom(
          '保证',
          '今天',
          '加我微信',
          '退',
          '您',
          '!',
          '？',
          '😂',
          '\u200b',
          '<b>',
          '18点前',
          'refund',
          ' ',
          '"',
          '如果',
          '\ud83d',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  );
  test('never throws, spans lie inside, the same twice', () => {
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 4 }), (draft, said) => {
        const conversation = aConversation(said.map((text, i) => (i % 3 === 2 ? '>' : '<') + text));
        const seen = understand(conversation);
        const first = checkAll(draft, conversation, builtIn, now, seen);
        const inside = (span: { start: number | null; end: number | null } | null) =>
          span === null ||
          (span.start === null
            ? span.end === null
            : span.end !== null && 0 <= span.start && span.start <= span.end && span.end <= draft.length);
        expect(first.filter((one) => !inside(one) || !inside(one.fix))).toEqual([]);
        expect(checkAll(draft, conversation, builtIn, now, seen)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });
  test('a draft of 20,000 characters is judged in time that grows with its length', () => {
    const piece = '您好，照片看到了，今天18点前给您换新的杯子，保证到。';
    let time = 0;
    expect(growth((count) => check(piece.repeat(count) + (time += 1), null, builtIn, now, null), 93)).toBeLessThan(40);
  });
});
