import { defineWords } from './words.ts';

/** How a complaint goes in this shop, and what is done when it is grave: what the handbook tells on the desk and in the panel's search. */
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

  'crisis.title': { zh: '紧急情况怎么办', en: 'When it is grave' },
  'crisis.injury': { zh: '有人受伤，或有安全隐患', en: 'Somebody is hurt, or goods are dangerous' },
  'crisis.injury-note': {
    zh: '先问人，请停用，不舒服请就医。半小时内报主管；同批商品先停售、留样。不谈责任，不劝买家撤投诉。',
    en: 'Ask after the person, have them stop using it and see a doctor. Tell the lead within half an hour; stop selling the batch and keep samples. No word on fault, none on dropping the complaint.',
  },
  'crisis.regulator': { zh: '监管部门来电、来函', en: 'A regulator calls or writes' },
  'crisis.regulator-note': {
    zh: '登记是谁、要什么、几时前回，当天报主管。只给真实的记录，不找买家撤诉。',
    en: 'Note who it is, what is asked and by when, and tell the lead the same day. Give true records only, and do not ask the buyer to withdraw.',
  },
  'crisis.media': { zh: '要曝光，或已经曝光', en: 'It is going public, or it has' },
  'crisis.media-note': {
    zh: '不争辩，不删评，不私下求情。主管定一个说法，两小时内说明正在核实、下次几点再说。',
    en: 'Do not argue, remove reviews or plead in private. The lead settles on one statement; within two hours say that it is being checked and when the next word comes.',
  },
  'crisis.group': { zh: '同一商品，多位买家', en: 'Many buyers, same goods' },
  'crisis.group-note': {
    zh: '先停售，查批次。每位单独建个案，说法一致，每天报一次进展。',
    en: 'Stop selling and look at the batch. Each buyer gets a case and the same account of it, with a word on progress every day.',
  },
  'crisis.leak': { zh: '买家信息可能泄露', en: 'Buyers’ data may have leaked' },
  'crisis.leak-note': {
    zh: '请买家别理可疑来电，改密码，必要时冻结支付。主管当天查谁看过、谁导出过，该报告的按规定报告。',
    en: 'Have buyers ignore strange calls, change passwords and, where needed, freeze payment. The lead finds out the same day who saw and exported it, and reports it where the rules say so.',
  },
  'crisis.after': { zh: '过后', en: 'Afterwards' },
  'crisis.after-note': {
    zh: '三天内复盘：怎么起的，哪一步慢了，改什么。写进个案的教训，再给这几条定下次复核日。',
    en: 'Within three days look back: how it began, which step was slow, what changes. Write the lesson into the case, and set the next review of these lines.',
  },
});
