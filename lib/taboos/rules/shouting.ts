import { defineRule, type Hit } from '../rule.ts';
import { matchesOf } from '../../language/matches.ts';

const marks = /[!！]{3,}|[?？]{3,}|[!！?？]*(?:[!！][?？]|[?？][!！])[!！?？]*/g;
/** Letters that are written large for good reason: names of ports, sizes, courier codes. */
const word = /[A-Z][A-Z']+/g;
const enough = 4;

export const rule = defineRule({
  id: 'shouting',
  taboo: 4,
  severity: 'warn',
  because: { zh: '连用感叹号、问号或全大写，读起来像在吼。', en: 'Rows of marks or capitals read as shouting.' },
  instead: { zh: '用一个标点就够了。', en: 'One mark is enough.' },
  find: (scene): readonly Hit[] => {
    const { draft } = scene;
    const found: Hit[] = matchesOf(draft, marks).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      fix: /[?？]/.test(match[0]) ? (/[\u3400-\u9fff]/.test(draft) ? '？' : '?') : /[\u3400-\u9fff]/.test(draft) ? '。' : '.',
    }));
    const letters = draft.replace(/[^A-Za-z]/g, '');
    const large = matchesOf(draft, word);
    const first = large[0];
    const last = large.at(-1);
    if (first && last && large.length >= enough && large.join('').length > letters.length * 0.6 && !/[\u3400-\u9fff]/.test(draft))
      found.push({ start: first.index, end: last.index + last[0].length });
    return found;
  },
  flags: ['马上到‹!!!›', '您到底要怎样‹？？？›', '‹IT IS ON THE WAY ALREADY›'],
  passes: ['好的！', '接口是 TYPE-C，支持 OTG 和 PD', '这款 XXL 合适', 'The LED and USB ports are on the back'],
});
