import type { ActFacts, Cut, Match, Owner } from './act.ts';
import { isBounded } from './bound.ts';
import { sentenceOf } from './find.ts';
import { en, zh } from './pattern.ts';
import { matchesOf } from './matches.ts';

const otherZh = zh('快递', '物流', '派件', '配送员', '骑手', '站点', '驿站', '平台', '厂家', '品牌方', '银行', '小二');
const otherEn = en(
  'courier',
  'carrier',
  'rider',
  'driver',
  'platform',
  'shopee',
  'lazada',
  'amazon',
  'ebay',
  'etsy',
  'tiktok',
  'bank',
  'manufacturer',
  'post office',
  'royal mail',
  'customs',
  'hub',
);
const colleagueZh = zh(
  '主管',
  '经理',
  '专员',
  '同事',
  '仓库',
  '仓管',
  '财务',
  '质检',
  '技术',
  '售后',
  '领导',
  '店长',
  '老板',
  '师傅',
  '小[\\u4e00-\\u9fff](?=[今明在会给来\\d])',
  '[\\u4e00-\\u9fff][姐哥](?=[今明在会给来\\d])',
  '[她他]',
);
const colleagueEn = en(
  'colleague',
  'supervisor',
  'manager',
  'team',
  'warehouse',
  'finance',
  'specialist',
  'technician',
  'engineer',
  'packer',
  'boss',
  'he',
  'she',
  'they',
);
const selfZh = zh('我', '咱', '本店', '这边', '小店', '客服');
const selfEn = en("i(?:'ll|'m|'ve|'d)?", "we(?:'ll|'re|'ve|'d)?", 'let me', 'us', 'our');
const ground = zh(
  '因为',
  '由于',
  '根据',
  '按照',
  '依据',
  '依照',
  '经.{0,6}(?:核实|查|检测|确认)',
  '因(?=[^此])',
  '所以',
  '定制',
  '鲜活',
  '生鲜',
  '已?拆封',
  '影响二次销售',
  '超(?:过|出)',
  '法',
  '规定',
  '称重',
  '记录',
  '显示',
  '底单',
  '检测报告',
);
const groundEn = en(
  'because',
  'since',
  'as per',
  'due to',
  'according to',
  'under (?:the|our)',
  'custom[- ]made',
  'personali[sz]ed',
  'perishable',
  'hygiene',
  'opened',
  'checked',
  'tracking',
  'shows?',
  'policy',
  'law',
  'past the',
  'expired',
);

/** The nearest named doer in words, the last one before the act itself. */
const doer = (words: string): Owner | null => {
  let best: Owner | null = null;
  let at = -1;
  const look = (patterns: readonly RegExp[], owner: Owner) => {
    for (const pattern of patterns) for (const match of matchesOf(words, pattern)) if (match.index > at) [at, best] = [match.index, owner];
  };
  look([selfZh, selfEn], 'agent');
  look([colleagueZh, colleagueEn], 'colleague');
  look([otherZh, otherEn], 'other');
  return best;
};

/** Who does it stands no further before the act, in characters. */
const farthest = 200;

/** Bound, owner, ground and condition of an act, from its sentence. */
export const sidesOf = (match: Match, cut: Cut): ActFacts => {
  const sentence = sentenceOf(cut, match.clause);
  const clause = cut.clauses[match.clause];
  const before = clause ? cut.normal.text.slice(Math.max(clause.from, match.to - farthest), match.to) : match.words;
  return {
    bounded: isBounded(sentence),
    owner: doer(before) ?? doer(sentence.slice(0, sentence.indexOf(match.words))),
    ground: sentence.search(ground) >= 0 || sentence.search(groundEn) >= 0,
    conditional: match.scopes.includes('conditional'),
  };
};

const passedOn = zh('已|已经|刚|都|记录|照片|单号|聊天|情况|不用(?:您)?再|一并|备注');
const passedOnEn = en("have|has|already|everything|photos?|details|history|notes?|no need to|won't (?:have|need) to");

/** A hand-over is warm where a person takes over with what is known, or by a time. */
export const isWarm = (match: Match, cut: Cut): boolean => {
  const clauses = cut.clauses.slice(Math.max(0, match.clause - 1), match.clause + 3);
  const words = clauses.map((clause) => clause.text).join(' ');
  return isBounded(words) || words.search(passedOn) >= 0 || words.search(passedOnEn) >= 0;
};
