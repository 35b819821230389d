import { en, zh } from '../language/pattern.ts';
import { helps } from './helps.ts';
import type { Scene } from './scene.ts';
import { shared } from './topic.ts';
import { findWords, spoken, type Found } from './wording.ts';

const wording = spoken(
  zh(
    '尊敬的(?:顾客|客户|用户|买家|会员)',
    '(?:感谢|谢谢)(?:您|你)?(?:的)?(?:反馈|咨询|来访|理解|支持|关注|信任|光临|一如既往|宝贵)[^,。!?]{0,12}',
    '(?:给|为)(?:您|你)?(?:带来|造成)[^,。!?]{0,6}?(?:不便|困扰|麻烦|不好|不愉快)[^,。!?]{0,6}',
    '(?:不断|持续|努力)(?:改进|提升|完善|优化)[^,。!?]{0,8}',
    '(?:您|你)的(?:满意|意见|支持|信任|建议)[^,。!?]{0,4}?是(?:我们)?[^,。!?]{0,10}',
    '(?:我们|会)?(?:高度|非常)重视[^,。!?]{0,8}',
    '竭诚|一如既往|宝贵意见|敬请谅解|深表歉意|如有疑问',
    '(?:会|将)(?:认真|及时)(?:对待|处理|改进)',
  ),
  en(
    '(?:dear )?valued? customer|dear (?:customer|sir/madam|buyer)',
    '(?:sorry|apologi[sz]e)[^.!?\\n]{0,12}? (?:for )?(?:any|the|all) inconvenience[^.!?\\n]{0,20}',
    '(?:your|customer) satisfaction[^.!?\\n]{0,30}',
    '(?:thank you|thanks|appreciate)[^.!?\\n]{0,6}? (?:for )?(?:your )?(?:patience|understanding|continued|feedback|support|kind)[^.!?\\n]{0,16}',
    'we (?:take|value|strive|are committed|always)[^.!?\\n]{0,30}',
    '(?:top|highest|number one) priority|please do not hesitate',
  ),
);

/** Stock phrases of a draft that does nothing and takes up nothing of the case. */
export const stockPhrases = (scene: Scene): Found[] =>
  !scene.need.complaint || helps(scene) || shared(scene) >= 2 ? [] : findWords(scene, wording).slice(0, 1);

export const isStock = (scene: Scene): boolean => stockPhrases(scene).length > 0;
