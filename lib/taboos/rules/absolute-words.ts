import { en, zh } from '../../language/pattern.ts';
import { superlatives } from '../../policy/law/superlatives.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const wording = meant(
  ['quoted', 'reported', 'denied', 'question'],
  zh(
    '(?:全网|全国|全球|世界|行业|同行|业内|市面上?|史上)(?:里|中|上)?(?:最|第一|独一份|独家|首)[^,。!?\\s]{0,3}',
    '国家级|世界级|最高级|宇宙级',
    '(?:国家|军队|人民大会堂|领导人?)(?:特供|专供|免检|专用)',
    '特供|专供',
    '(?:第一|no\\.?1|顶级|顶尖|领导)品牌',
    '销量第一|质量第一|品质第一',
    '独一无二|绝无仅有|史无前例|空前绝后|无与伦比',
    '(?:市面上|别处|全网)[^。!?\\n]{0,6}?(?:找|买)不到(?:第二|更|比|同款)',
    '没有比(?:这|我们)[^,。]{0,6}更',
    '(?:100%|百分(?:之)?(?:一)?百)(?:正品|纯天然|安全|有效|无害|天然|无副作用|无添加|防水)',
    '(?:零|无|没有?|半点|任何|绝无)(?:任何|毒)?副作用(?!的说明)',
    '副作用(?:都|也)?(?:不会有|没有|为零)',
    '纯天然(?:零|无|没有)',
    '零风险|无任何风险',
    '(?:包治|根治|根除|断根|药到病除)',
    '(?:永不|永远不(?:会)?|永久不)(?:变形|褪色|起球|生锈|掉色|磨损|损坏|坏)',
    '顶级(?:面料|工艺|材质|品质|配置)|极品',
    '(?:最|顶)(?:便宜|低价|先进|优质|好用|安全)的(?!办法|方法|方式|方案|话)',
  ),
  en(
    'the (?:best|safest|cheapest|strongest|finest|only|purest|greatest)(?: \\w+){0,2} (?:in the world|on the market|on the planet|anywhere|in the country|worldwide|on amazon|on ebay|on earth|ever made|there is)',
    '(?:safest|cheapest|best) (?:on the market|in the world|anywhere|worldwide)',
    "world'?s (?:best|finest|first|safest|no\\.? ?1|number one)",
    '(?:no\\.? ?1|#1|number one) (?:brand|quality|seller|in)',
    '100 ?%\\s(?:safe|natural|effective|authentic|pure|genuine|original|harmless|organic)',
    '(?:no|zero|without any|never any) side[- ]effects?',
    'completely (?:harmless|risk[- ]free)',
    'zero risk|risk[- ]free',
    'national[- ]level',
    'miracle',
  ),
);

export const rule = defineRule({
  id: 'absolute-words',
  taboo: 10,
  severity: 'block',
  because: {
    zh: '用“最”“第一”“零副作用”一类绝对化说法描述商品，违反广告法。',
    en: 'Absolute claims about goods (“best”, “no side effects”) are unlawful advertising.',
  },
  instead: {
    zh: '这一点以详情页和检测报告为准，我核对过再回答您。',
    en: 'The listing and its test reports decide that; let me check them before I answer.',
  },
  ground: { ...superlatives },
  find: (scene) => findWords(scene, wording),
  flags: [
    '我们家是‹全网最低价›',
    '‹纯天然零›添加，随便用',
    '‹国家级›工艺',
    'It is ‹the best phone case on the market›',
    'There are ‹no side effects› at all',
  ],
  passes: [
    '面料是100%棉',
    '我第一时间给您查',
    '最晚明天发出',
    '不敢说没有副作用',
    'We reply on a first come basis',
    'I cannot say it is the best in the world',
  ],
});
