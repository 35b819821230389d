import type { Scene } from '../../../components/scene.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import type { Lang } from '../../../lib/language/lang.ts';
import { caseIn, reminder } from './case-values.ts';
import { at, conversationIn, draftIn, findingsIn, now, pick, suggestionsIn, understandingIn } from './values.ts';

const waited = (ms: number, stage: 'quiet' | 'soon' | 'near' | 'over') => ({ waited: ms, limit: 180_000, left: 180_000 - ms, stage });
const names = {
  pinduoduo: { zh: '拼多多', en: 'Pinduoduo' },
  feige: { zh: '抖音飞鸽', en: 'Douyin Feige' },
  shopee: { zh: 'Shopee', en: 'Shopee' },
};

/** The scene that the others differ from: an angry buyer, an empty draft. */
export function suggestions(lang: Lang): Scene {
  return {
    link: 'up',
    state: {
      console: lang === 'zh' ? 'pinduoduo' : 'shopee',
      conversation: conversationIn(lang),
      problems: [],
      guard: 'certain',
      side: 'right',
      rail: false,
    },
    understanding: understandingIn(lang),
    gist: {
      zh: '12 个梨坏了 5 个，嫌赔 8 元太少，要今天有结果。',
      en: '5 of 12 pears bad; S$2 felt like an insult; wants an answer today.',
    },
    waiting: (moment) => waited(moment - at('14:08:00'), 'soon'),
    others: [
      { tab: 2, key: null, buyer: pick(lang, ['云***9', 'j***ong']), place: '', since: now - 221_000, limit: 180_000 },
      {
        tab: 3,
        key: null,
        buyer: pick(lang, ['用户37', 'rae']),
        place: pick(lang, ['飞鸽', 'TikTok']),
        since: now - 80_000,
        limit: 180_000,
      },
      { tab: 4, key: null, buyer: pick(lang, ['果***家', 'k***w']), place: '', since: now - 40_000, limit: 180_000 },
    ],
    suggestions: suggestionsIn(lang),
    draft: '',
    findings: [],
    held: null,
    said: null,
    case: null,
    similar: null,
    policy: builtIn,
    opening: 'no',
    reminders: [
      reminder('r1', at('18:00:00'), '木***禾', pick(lang, ['今天18点前给您结果', 'answer by 18:00 today'])),
      reminder('r2', at('15:00:00'), '果***家', pick(lang, ['问仓库补发单号', 'tracking number from the warehouse']), 'feige'),
    ],
    settings: { lang, theme: 'system', docks: {}, agent: '', off: [] },
    listenUntil: 0,
    names,
    limits: {},
    popped: false,
  };
}

const changed =
  (change: (lang: Lang, scene: Scene) => Partial<Scene>) =>
  (lang: Lang): Scene => {
    const scene = suggestions(lang);
    return { ...scene, ...change(lang, scene) };
  };
const stateOf = (scene: Scene, change: Partial<NonNullable<Scene['state']>>) => ({ ...(scene.state ?? never()), ...change });
function never(): never {
  throw new Error('the scene has a state');
}

/** Every scene by its name. */
export const scenes: Readonly<Record<string, (lang: Lang) => Scene>> = {
  suggestions,
  'angry-draft': changed((lang) => ({ draft: draftIn(lang), findings: findingsIn(lang) })),
  'clean-draft': changed((lang) => ({ draft: pick(lang, ['照片我看到了，正和仓库核实。', 'I see your photo and am checking.']) })),
  guard: changed((lang) => ({
    draft: draftIn(lang),
    findings: findingsIn(lang),
    held: ['deny-right'],
    waiting: (moment) => waited(moment - at('14:07:27'), 'near'),
  })),
  'calm-question': changed((lang, scene) => ({
    gist: { zh: '问：不想要了，退货运费谁出？', en: 'Asks: who pays the return postage if I change my mind?' },
    state: stateOf(scene, {
      conversation: {
        ...conversationIn(lang),
        orders: [],
        messages: [
          {
            id: 'q',
            role: 'buyer',
            kind: 'text',
            text: pick(lang, ['不想要了，退货运费谁出？', 'Who pays the return postage if I change my mind?']),
            at: at('14:09:44'),
          },
        ],
      },
    }),
    understanding: {
      ...understandingIn(lang),
      complaints: [],
      risks: [],
      demands: [],
      given: [],
      missing: [],
      emotion: { level: 0, evidence: null },
      facts: { orders: [], goods: null, amounts: [], dates: [] },
      open: [{ kind: 'question', evidence: { message: 0, start: 0, end: 24 } }],
    },
    waiting: (moment) => waited(moment - at('14:09:44'), 'quiet'),
    others: [],
  })),
  listening: changed((lang, scene) => ({
    listenUntil: now + 5000,
    understanding: { ...understandingIn(lang), burst: true },
    state: stateOf(scene, { conversation: { ...conversationIn(lang), typing: true } }),
    waiting: () => waited(6000, 'quiet'),
  })),
  empty: changed((_, scene) => ({
    state: stateOf(scene, { conversation: null }),
    understanding: null,
    gist: null,
    waiting: () => null,
    suggestions: [],
  })),
  connecting: changed(() => ({
    link: 'connecting',
    state: null,
    understanding: null,
    gist: null,
    waiting: () => null,
    suggestions: null,
    others: null,
    reminders: [],
  })),
  unknown: changed((lang, scene) => ({
    gist: null,
    others: null,
    waiting: () => null,
    suggestions: [],
    state: stateOf(scene, {
      conversation: { marketplace: null, shop: null, buyer: { id: null, name: null }, orders: [], messages: [], typing: false },
      guard: 'late',
    }),
    understanding: {
      ...understandingIn(lang),
      complaints: [],
      risks: [],
      demands: [],
      given: [],
      missing: [],
      open: [],
      emotion: { level: 0, evidence: null },
      facts: { orders: [], goods: null, amounts: [], dates: [] },
      waitingSince: null,
    },
  })),
  'page-changed': changed((_, scene) => ({
    state: stateOf(scene, { problems: [{ part: 'time', selector: '[class*="time"]' }] }),
    others: null,
  })),
  blind: changed((lang, scene) => ({
    state: stateOf(scene, {
      guard: 'absent',
      problems: [
        { part: 'role', selector: '.me' },
        { part: 'send', selector: '.send' },
      ],
      conversation: { ...conversationIn(lang), messages: [] },
    }),
    understanding: null,
    gist: null,
    waiting: () => null,
    suggestions: [],
  })),
  late: changed((_, scene) => ({
    state: stateOf(scene, { guard: 'late' }),
    waiting: (moment) => waited(moment - at('14:05:00'), 'over'),
  })),
  rail: changed((lang, scene) => ({ draft: draftIn(lang), findings: findingsIn(lang), state: stateOf(scene, { rail: true }) })),
  'rail-held': changed((lang, scene) => ({
    draft: draftIn(lang),
    findings: findingsIn(lang),
    held: ['deny-right'],
    state: stateOf(scene, { rail: true }),
  })),
  case: changed((lang) => ({
    case: caseIn(lang),
    policy: { ...builtIn, limit: { amount: 20, currency: lang === 'zh' ? 'CNY' : 'SGD' } },
    similar: { goods: 6, cause: 1, count: 7, lessons: [pick(lang, ['箱底垫防水纸', 'line the box with wax paper'])], cases: [] },
  })),
  'no-case': changed(() => ({})),
  reminders: changed((lang, scene) => ({
    reminders: [
      ...scene.reminders,
      reminder('r0', at('13:58:00'), '王***涛', pick(lang, ['两点前给您回电', 'call you before two'])),
      reminder('r3', at('16:30:00') + 86_400_000, '李***莉', pick(lang, ['换货到了告诉您', 'word when the exchange arrives']), 'shopee'),
    ],
  })),
  search: changed(() => ({})),
  settings: changed(() => ({})),
};
