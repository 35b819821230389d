import { defineWords } from './words.ts';

/** How a complaint goes in this shop: what the handbook tells of the policy, on the desk and in the panel's search. */
export const processWords = defineWords({
  'hand.steps': { zh: '六个步骤', en: 'Six steps' },
  'hand.limits': { zh: '时限与权限', en: 'Limits' },
  'hand.limit.contact': { zh: '建个案后 {time}内先联系买家', en: 'First contact within {time} of opening the case' },
  'hand.limit.department': { zh: '复杂的，{time}内交到部门', en: 'What is complex goes to the department within {time}' },
  'hand.limit.solution': { zh: '{time}内给出方案', en: 'The buyer is told a plan within {time}' },
  'hand.limit.progress': {
    zh: '没有结果也报进展：轻的每 {light}，一般的每 {normal}，重的每 {grave}',
    en: 'A word on progress even without a result: light cases every {light}, normal ones every {normal}, serious ones every {grave}',
  },
  'hand.limit.call': { zh: '结案后 {n} 天回访', en: 'Follow-up call {n} {n|day|days} after closing' },
  'hand.clocks': { zh: '各平台的回复时限', en: 'Reply limits by marketplace' },
  'hand.clock.first': { zh: '首次', en: 'First' },
  'hand.clock.each': { zh: '之后每次', en: 'Each later one' },
  'hand.clock.source': { zh: '依据：{source}，查于 {date}', en: 'Source: {source}; as of {date}' },
  'hand.clock.none': { zh: '没有查到', en: 'none known' },
  'hand.clock.own': { zh: '依据：本店店规', en: 'Source: the shop’s own policy' },
  'hand.authority': {
    zh: '一单可以当场答应到 {amount} {currency}，再多先问主管',
    en: 'Up to {amount} {currency} for one order may be offered at once; ask the lead for more',
  },
  'hand.authority.none': { zh: '店规里还没有写当场能答应多少', en: 'The policy does not say how much may be offered at once' },
  'hand.lesson': { zh: '教训：{lesson}', en: 'Lesson: {lesson}' },
});
