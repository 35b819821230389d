import { defineWords } from '../words.ts';

/** What the handbook says in a few lines about why a complaint is worth the trouble. */
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
});
