import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtIn } from '../../lib/policy/built-in.ts';
import { check } from '../../lib/taboos/check.ts';
import { checkAll } from '../../lib/taboos/check-all.ts';

const rulesOf = (draft: string) => check(draft, null, builtIn, null, null).map((one) => one.rule);
const blocked = (draft: string, rule: string) =>
  check(draft, null, builtIn, null, null).some((one) => one.rule === rule && one.severity === 'block');

/** Spellings of one bait, by the way in which they hide it. */
type Ways = Readonly<Record<string, readonly string[]>>;

const contact: Ways = {
  letters: ['加V聊', '加我vx', '加 w x', '留个V', '加Q详聊', '加TG聊', '加我vx：abc12345', 'v：abc_12345', 'VX:abc_123'],
  homophones: [
    '加薇信',
    '薇信联系我',
    '加威信',
    '加维信',
    '加徽信',
    '加卫星聊',
    '扫我围信',
    '我的薇信是abc123',
    '加扣扣说',
    '加球球聊',
    '伽我微信',
  ],
  lookalikes: [
    '微芯加我',
    '支付寳转您',
    '之付宝转您',
    '咸鱼下单更便宜',
    'te1egram me',
    'wh4tsapp me',
    'add my w3ch4t',
    'v3nmo: no, venm0 me',
  ],
  pinyin: ['加weixin', '加我wei xin', 'zhifubao转您', 'ZFB转您', '支fu宝转', 'jia我wx'],
  emoji: ['➕薇信详谈', '加微❤️慢慢说', '加威❤', '✚v', '加🐧', '加🛰聊', '闲🐟下单', '加V❤'],
  symbols: ['＋ＶＸ', '+v详聊', 'w.e.c.h.a.t me', 'w-h-a-t-s-a-p-p me', '加.微.信.聊', '微-信加我', 'p.a.y.p.a.l me the 10'],
  spaces: [
    '微 信 聊',
    '加 卫星 给您便宜',
    'add me on w h a t s a p p',
    't e l e g r a m me',
    'pay me on pay pal',
    'c a s h a p p me',
    '支 付 宝 转您',
  ],
  width: ['ｗｅｉｘｉｎ加我', '加ｗｅＣｈａｔ', '加ＱＱ', '微\u200b信加我', '加\u2060薇\u00ad信', 'ｗｈａｔｓａｐｐ me'],
  'other names': [
    '加绿泡泡',
    '加绿色软件',
    '扫码加小绿',
    '加企鹅号',
    '飞机号联系',
    '加电报',
    '某信加我不如加某信',
    'wa me at +60123456',
    'dm me on insta',
  ],
  'no name at all': ['私下转您', '走私下吧', '加个好友聊', '加个联系方式', '私信我转账', '绕开平台打给您'],
};
const review: Ways = {
  letters: ['好评返现x', '删c评返5元', 'h p 返现', '好评返5r', '好评 fx', 'delete the neg review and we refund'],
  homophones: ['好坪返现', '好平返现', '郝评返现', '好评反现', '好评返线', '差坪删了退20'],
  lookalikes: ['rem0ve your review', '5 st@rs and I refund $5', 'd3lete your r3view', '伍星好评返5元'],
  pinyin: ['hao评返现', '好评fan现', 'haoping返现', '好pin返现', '好评返xian', 'chaping删了退您20'],
  emoji: [
    '五⭐反现3块',
    '五星🧧',
    '⭐⭐⭐⭐⭐晒图返5元',
    '好评返💰5',
    '好评有🧧',
    '⭐⭐⭐⭐⭐ and get $5',
    '5颗🌟返红包',
    '撤掉差❤评给您退20',
  ],
  symbols: ['好.评.返.现', '好-评返现', '5★ review for $5', '★★★★★ review for a voucher', '5-star = gift card'],
  spaces: [
    '好 评 返 现 五元',
    '五 星 好 评 送 券',
    '删 差 评 给您补',
    'five s t a r s and I send you a gift',
    'f i v e stars = $5',
    '5 s t a r s get 5 dollars',
  ],
  width: ['５星给红包', '好\u200b评返现', '好評返現', '５⭐️返现', 'ｆｉｖｅ ｓｔａｒｓ = ＄5'],
  'other names': ['晒图返5块', '满分好评返现金', '改五星退您10', '小红书晒图送券', '给个5🌟送礼物', '好评截图给我领券'],
};
const table = (ways: Ways) => Object.entries(ways).flatMap(([way, all]) => all.map((draft) => [way, draft] as const));

test.for(table(contact))('contact hidden by %s: %s', ([, draft]) => expect(blocked(draft, 'off-marketplace')).toBe(true));
test.for(table(review))('a review bought, hidden by %s: %s', ([, draft]) => expect(blocked(draft, 'paid-review')).toBe(true));

/** Companions of the words above that agents send every day; in brackets how often they were counted among real lines. */
const harmless: Ways = {
  'V and other letters': [
    '这款是小V领',
    '加V领设计显瘦',
    '12V 信号线',
    '5v信号',
    'The V neck runs small',
    'Type WX series parts',
    '型号V：abc12345',
    '加Q弹',
    '尺码xx',
  ],
  'WeChat as a way of paying': [
    '微信支付的会退回微信零钱',
    '您用微信付款的原路退回',
    '关注公众号可以查物流',
    '支付宝付款的退回支付宝',
    'WhatsApp calls work on the watch',
  ],
  'first, last, most (329 and 116)': [
    '我第一时间给您查',
    '最晚明天发出',
    '最新版已经修好',
    '最近的网点在楼下',
    '最快后天到',
    '最迟周五',
    '最多三天',
    '最后一步点确认',
    '第一次使用先充电',
    '第一页有说明',
  ],
  'can you': ['您能不能再拍一张', '能不能正常开机呢', '可不可以换个地址'],
  'certain (一定)': ['一定程度上会有色差', '需要一定的时间', '有一定的厚度', '一定的次数之后再清洗'],
  'operate, crash, junk (358 of 360)': [
    '操作步骤我发您',
    '让您操心了',
    '电脑死机可以重启',
    '卡死的话长按电源',
    '垃圾短信不用理会',
    '垃圾文件可以清理',
  ],
  'a guarantee refused (不敢/无法 保证)': ['不敢保证今天到', '不保证库存', '无法保证颜色完全一致', '没法保证明天就有'],
  'an action now': ['马上为您查一下', '我马上去仓库问'],
  praise: ['谢谢您的肯定和鼓励'],
  'near the bait': [
    '加微波炉转盘可以吗',
    '大家微信支付的都是原路退',
    '喂新生儿先看说明',
    '宠物微芯片在颈后',
    '加围脖一起买',
    '加个企鹅挂件',
    '飞机盒包装',
    '加飞机票行程单',
    '企鹅服是均码',
    '咸鱼干是真空包装',
    '五星级酒店同款',
    'Your five star hotel order ships today',
    '返修件一周寄回',
    '返厂检测',
    '评价您照实写',
    '好评率在首页',
    '网速差 ping 高',
    '5米长的线',
    '维信诺屏幕',
    '威信这个词',
    '❤️感谢支持',
    'We chat daily with the carrier',
    'the star shape',
    'I removed the label',
    '加厚款',
    '扫描二维码查真伪',
  ],
};
test.for(table(harmless))('%s: %s', ([, draft]) =>
  expect(check(draft, null, builtIn, null, null).filter((one) => one.severity === 'block')).toEqual([]),
);
test.for(table(harmless).filter(([way]) => way !== 'near the bait'))('%s pass every rule: %s', ([, draft]) =>
  expect(checkAll(draft, null, builtIn, null, null).filter((one) => one.severity !== 'hint')).toEqual([]),
);

describe('whatever is put between the signs', () => {
  const wide = (sign: string) => (/[!-~]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign);
  const unseen = ['\u200b', '\u2060', '\ufeff', '\u00ad', '\u200d', '\ufe0f'];
  const disguised = (text: string) =>
    fc
      .array(fc.tuple(fc.boolean(), fc.constantFrom('', '', ...unseen)), { minLength: [...text].length, maxLength: [...text].length })
      .map((ways) => [...text].map((sign, i) => `${ways[i]?.[0] ? wide(sign) : sign}${ways[i]?.[1] ?? ''}`).join(''));
  const spaced = (text: string, by: string) => [...text].filter((sign) => sign !== ' ').join(by);
  const baits: readonly (readonly [string, string])[] = [
    ['加我微信', 'off-marketplace'],
    ['支付宝转您', 'off-marketplace'],
    ['私下转您', 'off-marketplace'],
    ['whatsapp me', 'off-marketplace'],
    ['好评返现', 'paid-review'],
    ['五星好评送券', 'paid-review'],
    ['remove your review', 'paid-review'],
  ];
  test.for(baits)('full-width and unseen signs hide nothing: %s', ([bait, rule]) => {
    fc.assert(
      fc.property(disguised(bait), (draft) => {
        expect(rulesOf(draft)).toContain(rule);
      }),
      { numRuns: 150 },
    );
  });
  test.for(baits.filter(([bait]) => !bait.includes(' ')))('nor does a separator between all signs: %s', ([bait, rule]) => {
    for (const by of [' ', '.', '·', '-', '_', '*', '/', '~', '、', ' . '])
      expect(rulesOf(spaced(bait, by.trim() === '.' ? '.' : by))).toContain(rule);
  });
  test('a bait is marked where it stands, and nothing around it', () => {
    const quiet = fc.constantFrom('您好，照片看到了。', '退款今天18点前给您办，', ' Hi, thanks for the photo. ', '');
    fc.assert(
      fc.property(quiet, fc.constantFrom(...baits), quiet, (before, [bait, rule], after) => {
        const draft = `${before}${bait}${after}`;
        const found = check(draft, null, builtIn, null, null).filter((one) => one.rule === rule);
        expect(found.length).toBeGreaterThan(0);
        for (const { start, end } of found)
          expect([(start ?? 0) >= before.length - 1, (end ?? 0) <= before.length + bait.length + 1]).toEqual([true, true]);
      }),
    );
  });
  const plain = Object.values(harmless).flat();
  test('and nothing harmless becomes a block by it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...plain).chain((text) =>
          fc.oneof(
            disguised(text),
            fc.constantFrom(' ', '.', '-').map((by) => spaced(text, by)),
          ),
        ),
        (draft) => {
          expect(check(draft, null, builtIn, null, null).filter((one) => one.severity === 'block')).toEqual([]);
        },
      ),
      { numRuns: 600 },
    );
  });
});
