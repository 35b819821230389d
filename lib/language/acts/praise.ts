import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';

/** Says something good of the goods, the shop or the person. */
export const praise = defineAct({
  id: 'praise',
  zh: zh`(?:很|非常|真|太|挺|特别|超|都)(?:好看|好用|满意|喜欢|不错|漂亮|专业|耐心|负责|给力|棒|舒服|好吃) (?:点赞|好评|五星|良心|物美价廉|值得)`,
  en: en`
    (?:love|loved|like) (?:it|the|this)
    (?:great|excellent|perfect|amazing|awesome|lovely|good) (?:service|quality|seller|product|job|item|shop)
    (?:very|so|really) (?:happy|pleased|satisfied|good|nice|helpful) / works? (?:great|well|perfectly|fine)
  `,
  unless: ['denied', 'quoted', 'reported', 'conditional', 'ironic'],
  hits: ['衣服‹很好看›', 'The fan ‹works well›', '这款‹真好看›', '‹Works perfectly›'],
  passes: ['不好看', 'not very happy', '如果不错的话请回购', "It isn't a good product"],
});
