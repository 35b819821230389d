import type { Law } from './law.ts';

export const medicalClaims: Law = {
  title: { zh: '广告法第十七条、第十八条', en: 'China advertising law Art. 17, 18' },
  text: { zh: '非药品、医疗器械的广告不得涉及疾病治疗功能。', en: 'Only medicines and devices may be said to treat an illness.' },
  source: 'LawRefBook/Laws @2f4c5c2',
  rows: ['CN-AD-28'],
  shown: 'words',
  checked: 'text',
  markets: ['cn'],
  marketplaces: [],
  breaks: { zh: '这个茶能治高血压', en: 'This tea cures diabetes' },
  safe: { zh: '效果因人而异，请参考说明书', en: 'Results vary; please see the label' },
};
