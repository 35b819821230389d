import type { Conversation } from '../conversation/conversation.ts';
import { understand } from '../conversation/understand.ts';
import type { Policy } from '../policy/policy.ts';
import type { Finding } from '../taboos/finding.ts';
import { objectionsTo } from './objections.ts';
import { conversationsFor, replyTime } from './samples.ts';
import { fill, partsOf, variantsOf, type Values } from './slots.ts';
import { slotNames, type SlotName } from './slot-names.ts';
import type { Template } from './template.ts';

/** A filled template that the check objects to. */
export interface Objection {
  readonly text: string;
  readonly conversation: Conversation;
  readonly finding: Finding;
}

/**
 * What a slot may hold at its worst. Words are the check's matter at the moment of sending; here it is forms. What only a person fills in
 * is never as short as one letter: an answer of one letter is none.
 */
const worst: readonly ((name: SlotName, lang: Template['lang']) => string)[] = [
  (name, lang) => sample(name, lang),
  () => '',
  (name, lang) => ('ask' in slotNames[name] ? sample(name, lang) : lang === 'zh' ? '七' : 'x'),
  (name, lang) => `${sample(name, lang)}${lang === 'zh' ? '，' : ' and '}`.repeat(60).slice(0, slotNames[name].max),
  (name) => `<b onclick=x>{${name}}</b>\n\u202E【待填：单号】{{order|}}\u0000`,
];

const samples: Partial<Record<SlotName, { readonly zh: string; readonly en: string }>> = {
  order: { zh: '231122-998877', en: '231122-998877' },
  tail: { zh: '尾号8877', en: 'ending in 8877' },
  goods: { zh: '电饭锅', en: 'rice cooker' },
  said: { zh: '“用了两次就不热”', en: '“it stopped after two uses”' },
  question: { zh: '“能不能进烤箱”', en: '“can it go in the oven”' },
  wish: { zh: '退款', en: 'a refund' },
  missing: { zh: '照片和型号', en: 'a photo and the model' },
  given: { zh: '照片', en: 'a photo' },
  amount: { zh: '30元', en: '$10' },
  agent: { zh: '阿宁', en: 'Ann' },
  deadline: { zh: '今天18:00', en: '18:00 today' },
  offer: { zh: '15元', en: '$5' },
  days: { zh: '3', en: '3' },
  finding: { zh: '出库时少放了一件', en: 'one piece was left out when packing' },
  ground: { zh: '这单已过价保期', en: 'the price protection period is over' },
  answer: { zh: '内胆是不锈钢的', en: 'the inner pot is stainless steel' },
  progress: { zh: '仓库正在验收', en: 'the warehouse is inspecting it' },
};
/** Instants are put into words by us alone: they have forms, but no bad ones. */
const instants = {
  zh: ['今天18:00', '明天10:00', '11月24日18:00'],
  en: ['18:00 today', '10:00 tomorrow', '18:00 on 24 November'],
} as const;

const sample = (name: SlotName, lang: Template['lang']): string => samples[name]?.[lang] ?? slotNames[name].words[lang];

/**
 * Levels of all slots so that every two slots meet in every two of the five levels: an orthogonal array of 25 rows, of
 * which the first six columns are pairwise complete; slots beyond the sixth repeat a column.
 */
const rows: readonly (readonly number[])[] = Array.from({ length: 25 }, (_, row) => {
  const [a, b] = [Math.floor(row / 5), row % 5];
  return [a, b, (a + b) % 5, (a + 2 * b) % 5, (a + 3 * b) % 5, (a + 4 * b) % 5];
});

/** The slots of a template, `deadline` for every instant. */
export const slotsOf = (template: Template): readonly SlotName[] => [
  ...new Set(partsOf(template).flatMap((one) => (one.kind === 'slot' ? [one.name] : one.kind === 'when' ? ['deadline' as const] : []))),
];

/** Every way of filling a template that proof looks at: all pairs of slot values, every wording of its choices. */
export const fillings = (template: Template): readonly string[] => {
  const slots = slotsOf(template);
  const texts = new Set<string>();
  for (let variant = 0; variant < variantsOf(template); variant++)
    for (const row of slots.length === 0 ? rows.slice(0, 1) : rows) {
      const values: Partial<Record<SlotName, string>> = {};
      slots.forEach((name, at) => {
        const level = row[at % 6] ?? 0;
        values[name] = name === 'deadline' ? (instants[template.lang][level % 3] ?? '') : (worst[level]?.(name, template.lang) ?? '');
      });
      const put: Values = { slots: values, when: () => values.deadline || null };
      texts.add(fill(template, put, variant).text);
    }
  return [...texts];
};

/**
 * Proves a template: what the check says of it in the conversations that it is for, however its slots are filled. Empty means
 * that nobody who sends it as it stands breaks a taboo. Hints are no objection.
 */
export const prove = (template: Template, policy: Policy): readonly Objection[] => {
  const texts = fillings(template);
  return conversationsFor(template).flatMap((conversation) => {
    const understanding = understand(conversation);
    const now = replyTime(conversation);
    return texts.flatMap((text) =>
      objectionsTo(text, conversation, policy, now, understanding).map((finding) => ({ text, conversation, finding })),
    );
  });
};
