import type { Conversation, Evidence, Message } from '../../../lib/conversation/conversation.ts';
import type { Understanding } from '../../../lib/conversation/understanding.ts';
import type { Lang } from '../../../lib/language/lang.ts';
import type { Finding } from '../../../lib/taboos/finding.ts';
import type { Suggestion } from '../../../lib/templates/template.ts';

/** What the panel is shown with, in invented words. It all stands at this instant: 2026-11-22 14:10:08 in Shanghai. */
export const now = Date.parse('2026-11-22T14:10:08+08:00');
export const timeZone = 'Asia/Shanghai';
export const at = (time: string) => Date.parse(`2026-11-22T${time}+08:00`);

export type Two = readonly [zh: string, en: string];
export const pick = (lang: Lang, [zh, en]: Two) => (lang === 'zh' ? zh : en);

const lines: readonly (readonly [Message['role'], Message['kind'], string, ...Two])[] = [
  ['buyer', 'text', '14:02:11', '在吗，昨天到的梨有好几个是烂的', 'Hello, several pears that came yesterday are rotten'],
  ['bot', 'text', '14:02:12', '您好，正在为您接通人工客服', 'Hello, connecting you to an agent'],
  [
    'agent',
    'text',
    '14:03:05',
    '很抱歉让您收到这样的梨，麻烦拍一下坏的和外箱，我来核对',
    'I am sorry they arrived like that. Could you send a photo of the bad ones and the box?',
  ],
  ['buyer', 'image', '14:05:40', '', ''],
  ['buyer', 'text', '14:05:58', '12 个里坏了 5 个，箱底都湿了', '5 of 12 are bad and the box is wet underneath'],
  ['agent', 'text', '14:07:20', '照片看到了，先给您申请 8 元可以吗', 'I see the photo. Would S$2 be all right?'],
  ['buyer', 'text', '14:08:00', '坏了快一半赔 8 块？当我是来讨钱的吗', 'Almost half is bad and you offer S$2? Do you take me for a beggar'],
  ['buyer', 'text', '14:08:21', '今天不给我办好就申请平台介入，再给你们差评', 'Settle it today or I call in Shopee and leave one star'],
  ['buyer', 'text', '14:08:30', '这 8 块是怎么算的？', 'How was that S$2 worked out?'],
];

export function conversationIn(lang: Lang): Conversation {
  return {
    marketplace: lang === 'zh' ? 'pinduoduo' : 'shopee',
    shop: { id: 's1', name: pick(lang, ['山里果园', 'Hill Orchard SG']) },
    buyer: { id: 'b1', name: pick(lang, ['木***禾', 'p***ni']) },
    orders: [pick(lang, ['261119-604417729003185', '2611199PQ7KMRD'])],
    messages: lines.map(([role, kind, time, zh, en], place) => ({ id: `m${place}`, role, kind, text: pick(lang, [zh, en]), at: at(time) })),
    typing: false,
  };
}

/** Evidence for words of a message. */
function evidence(lang: Lang, message: number, words: Two): Evidence {
  const start = conversationIn(lang).messages[message]?.text.indexOf(pick(lang, words)) ?? -1;
  if (start < 0) throw new Error(`no ${words[0]} in message ${message}`);
  return { message, start, end: start + pick(lang, words).length };
}

export function understandingIn(lang: Lang): Understanding {
  const by = (message: number, ...words: Two) => evidence(lang, message, words);
  return {
    lang,
    complaints: [{ type: 'damaged', confidence: 0.9, evidence: by(0, '烂的', 'rotten') }],
    emotion: { level: 3, evidence: by(6, '当我是来讨钱的吗', 'Do you take me for a beggar') },
    risks: [
      { risk: 'platform', evidence: by(7, '平台介入', 'call in Shopee') },
      { risk: 'review', evidence: by(7, '差评', 'one star') },
    ],
    demands: [
      { demand: 'compensation', evidence: by(6, '赔 8 块', 'offer S$2') },
      { demand: 'speed-up', evidence: by(7, '今天不给我办好', 'Settle it today') },
    ],
    facts: { orders: conversationIn(lang).orders, goods: null, amounts: [], dates: [] },
    given: [
      { given: 'photo', evidence: { message: 3, start: 0, end: 0 } },
      { given: 'quantity', evidence: by(4, '坏了 5 个', '5 of 12') },
    ],
    missing: ['batch'],
    open: [{ kind: 'question', evidence: by(8, '这 8 块是怎么算的', 'How was that S$2 worked out') }],
    needs: [],
    tried: [],
    promised: [],
    offered: [],
    asked: [],
    stage: 'heard',
    solved: false,
    burst: false,
    waitingSince: at('14:08:00'),
    sent: [],
  };
}

export function suggestionsIn(lang: Lang): readonly Suggestion[] {
  const made = (template: string, title: Two, why: Two, text: Two, filled: readonly Two[], open: readonly Two[]): Suggestion => {
    const whole = pick(lang, text);
    const slots = [...filled.map((one) => ({ one, open: false })), ...open.map((one) => ({ one, open: true }))].map(
      ({ one, open: isOpen }) => {
        const start = whole.indexOf(pick(lang, one));
        return { slot: 'any', start, end: start + pick(lang, one).length, open: isOpen };
      },
    );
    return {
      template,
      title: pick(lang, title),
      types: ['damaged'],
      stage: 'proposed',
      text: whole,
      slots,
      why: { zh: why[0], en: why[1] },
    };
  };
  return [
    made(
      'two-ways',
      ['致歉，给两个办法', 'Sorry, two ways out'],
      ['照片和数量已给；8 元已被拒，不再重提', 'Photo and count are here; S$2 was refused, not offered again'],
      [
        '让您收到这样的梨，很抱歉。12 个坏 5 个，核实后按比例退您 16.60 元，或者 48 小时内补发一份，您看哪个合适？今天 18:00 前我来回您。',
        'I am sorry they arrived like that. Once checked, 5 of 12 is S$4.10 back to you, or a fresh box sent within 48 h. Which suits you? I will write by 18:00 today.',
      ],
      [
        ['16.60 元', 'S$4.10'],
        ['48 小时内', 'within 48 h'],
        ['今天 18:00', '18:00 today'],
      ],
      [],
    ),
    made(
      'say-back',
      ['说回去，问一句对不对', 'Say it back'],
      ['情绪 3 级，先让买家知道听懂了', 'Mood 3: show first that it was heard'],
      [
        '您的意思是：坏了近一半，8 元不合理，希望今天就有结果，对吗？',
        'You mean: nearly half is bad, S$2 is not fair, and you want an answer today. Is that right?',
      ],
      [],
      [],
    ),
    made(
      'hand-over',
      ['转主管，带着经过', 'Hand over warmly'],
      ['提到平台介入，超过您的权限时用', 'The marketplace was mentioned; for sums above your limit'],
      [
        '经过和照片我都转给了主管【待填：称呼】，15:00 前她直接回您，您不用再讲一遍。',
        'I have passed everything to 【fill in: name】, who will answer you here by 15:00. No need to explain it again.',
      ],
      [['15:00', '15:00']],
      [['【待填：称呼】', '【fill in: name】']],
    ),
  ];
}

export const draftIn = (lang: Lang) =>
  pick(lang, [
    '不可能坏这么多，我们发的都是好的。水果签收了概不负责，看您是老客户，保证今天退到账',
    'It can’t be that many, ours all leave in good order. No responsibility after delivery. As you are a regular, guaranteed in your account today',
  ]);

export function findingsIn(lang: Lang): readonly Finding[] {
  const draft = draftIn(lang);
  const made = (
    rule: string,
    taboo: Finding['taboo'],
    severity: Finding['severity'],
    words: Two,
    message: Two,
    better: Two | null,
  ): Finding => {
    const start = draft.indexOf(pick(lang, words));
    const end = start + pick(lang, words).length;
    return {
      rule,
      taboo,
      severity,
      start,
      end,
      message: { zh: message[0], en: message[1] },
      fix: better && { start, end, text: pick(lang, better) },
    };
  };
  return [
    made(
      'assume-cause',
      2,
      'warn',
      ['不可能坏这么多', 'It can’t be that many'],
      ['还没核实就先否定了买家', 'Denies it before it was checked'],
      ['照片我看到了，正和仓库核实', 'I see your photo and am checking with the warehouse'],
    ),
    {
      ...made(
        'deny-right',
        10,
        'block',
        ['水果签收了概不负责', 'No responsibility after delivery'],
        ['坏果是质量问题，签收了也要负责。', 'Spoiled goods are a fault; delivery does not end the duty.'],
        ['坏果我们负责，核实后按比例退给您', 'Spoiled fruit is on us; once checked we refund the share'],
      ),
      ground: {
        title: { zh: '消费者权益保护法 第 24、26 条', en: 'Consumer Rights Law, articles 24 and 26' },
        text: {
          zh: '质量不合格可以退、换、修；“概不负责”这类条款无效。',
          en: 'Faulty goods may be returned, exchanged or repaired; “no responsibility” clauses do not bind.',
        },
        url: 'https://www.npc.gov.cn/',
      },
    },
    made(
      'guarantee',
      3,
      'warn',
      ['保证今天退到账', 'guaranteed in your account today'],
      ['到账不由您定', 'The bank’s time is not in your hands'],
      ['今天 18:00 前给您结果', 'you have my answer by 18:00 today'],
    ),
  ];
}
