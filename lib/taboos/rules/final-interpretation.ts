import { en, zh } from '../../language/pattern.ts';
import { unfairTerms } from '../../policy/law/unfair-terms.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const wording = meant(
  ['quoted', 'reported', 'denied'],
  zh('最终解释权', '解释权(?:归|在|属)', '(?:由|归)(?:我们|本店|商家|店铺)(?:来)?(?:最终)?解释'),
  en('final interpretation', 'right of interpretation', 'at our (?:sole|absolute) discretion'),
);

export const rule = defineRule({
  id: 'final-interpretation',
  taboo: 10,
  severity: 'block',
  because: { zh: '“最终解释权”的说法无效，属于不公平格式条款。', en: 'Claiming the final word on the terms is void and an unfair term.' },
  instead: { zh: '按活动页面写明的规则和法律规定为您处理。', en: 'I will go by the rules on the offer page and by the law.' },
  ground: { ...unfairTerms },
  find: (scene) => findWords(scene, wording),
  flags: ['活动‹最终解释权›归我们哦', '这个规则‹由本店解释›', 'We reserve the right of ‹final interpretation›'],
  passes: ['我们没有什么最终解释权，按页面规则来', '我给您解释一下规则', 'Let me explain the rule'],
});
