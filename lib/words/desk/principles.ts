import { defineWords } from '../words.ts';

/** What the handbook says in a few lines about why a complaint is worth the trouble, and what is done when it is grave. */
export const principles = defineWords({
  'principle.title': { zh: '几条原则', en: 'Principles' },
  'principle.chance': { zh: '投诉是买家还愿意给的机会', en: 'A complaint is a chance that the buyer still gives' },
  'principle.chance-note': {
    zh: '肯开口的，是还想把这一单办好的人。先谢他说出来，再动手办。',
    en: 'Whoever speaks up still wants this order to end well. Thank them for saying it, then get to work.',
  },
  'principle.problem': { zh: '火气冲着事，不冲着人', en: 'Anger is about the problem, not about you' },
  'principle.problem-note': {
    zh: '被骂的时候，先看事情卡在哪一步，把它往前推一步。争出输赢，两边都输。',
    en: 'When you are shouted at, look where the matter is stuck and move it one step on. Whoever wins the argument loses the buyer.',
  },
  'principle.needs': { zh: '合理的要求先办', en: 'Reasonable wishes first' },
  'principle.needs-note': {
    zh: '合法、在权限内的，马上办。办不到的，说清依据，再给一条走得通的路。',
    en: 'What is lawful and within your limit is done at once. For the rest name the ground, and a way that can be gone.',
  },
  'principle.measures': { zh: '及时、公平、让人满意', en: 'Timely, fair, satisfying' },
  'principle.measures-note': {
    zh: '及时看首次回复和解决时间，公平看依据和同类个案，满意看回访的分数。这些数都在“洞察”里。',
    en: 'Timely shows in the first reply and the time to a solution, fair in the ground and in cases alike, satisfying in the marks of the follow-up calls. Insights has the figures.',
  },
  'principle.calm': { zh: '耐心和自制是练出来的', en: 'Patience and self-control come by practice' },
  'principle.calm-note': {
    zh: '每周练两个场景，从平静的练到愤怒的。动气的时候停三秒，把买家最后一句再读一遍，再写。',
    en: 'Play two drills a week, from calm to angry. When it gets to you, stop for three seconds, read the buyer’s last line again, then write.',
  },
  'principle.silent': { zh: '更多的人什么也没说', en: 'More people say nothing' },
  'principle.silent-note': {
    zh: '等得久、说了没人管、嫌麻烦，都会让人不声不响地走。同一件商品来了三位投诉的，就当还有更多人没说。',
    en: 'A long wait, nobody who cared, too much trouble: people leave for these without a word. Where three complain of the same goods, take it that more have not.',
  },
  'principle.own': { zh: '想想自己上一次投诉', en: 'Think of your own last complaint' },
  'principle.own-note': {
    zh: '哪句话让您消了气，哪句话让您再也不想去？照前一句说，后一句别说。',
    en: 'Which sentence made you calm, and which made you never come back? Say the first, and not the second.',
  },
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
