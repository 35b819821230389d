import { en, zh } from '../../language/pattern.ts';
import { medicalClaims } from '../../policy/law/medical-claims.ts';
import { defineRule } from '../rule.ts';
import { findWords, stated } from '../wording.ts';

const ill = '(?:血压|血糖|血脂|糖尿病|失眠|便秘|痘|斑|脚气|湿疹|鼻炎|胃病|关节炎|癌|白发|脱发|近视|痛风|高血压|炎症|过敏)';
const wording = stated(
  zh(
    `(?:能|可以|会|就)(?:治|治好|治愈|根治|降|消|祛|去|抗|防治|治疗|改善)(?:好)?${ill}`,
    `${ill}(?:就|马上|立马)(?:降|好|消|没|下来)`,
    '(?:药)(?:都|也)?(?:可以|能|不用|不需要)(?:停|吃|不吃)',
    '(?:一个|两个|三个|几个)?疗程…(?:见效|好|没|下来|断根|痊愈)',
  ),
  en(
    '(?:cures?|heals?|treats?|reverses?|eliminates?|gets? rid of) (?:your |the )?(?:diabetes|cancer|acne|eczema|arthritis|insomnia|pain|blood pressure|disease|infection|hair loss|depression)',
    '(?:stop|quit|replace) (?:taking )?(?:your )?(?:medicine|medication|pills|insulin)',
  ),
);

export const rule = defineRule({
  id: 'medical-claim',
  taboo: 10,
  severity: 'block',
  because: { zh: '普通商品不能宣称治病或代替药物。', en: 'Ordinary goods must not be said to cure, or to replace medicine.' },
  instead: {
    zh: '这是普通商品，不能代替药物，身体情况请听医生的。',
    en: 'This is an ordinary product and no medicine; please ask a doctor.',
  },
  ground: { ...medicalClaims },
  find: (scene) => findWords(scene, wording),
  flags: ['喝半个月‹血压就下来›了', '这个‹能治脚气›', 'This balm ‹cures eczema› fast'],
  passes: ['不能治疗高血压，请遵医嘱', '您说能降血压，这款没有这个功能', 'It does not cure eczema'],
});
