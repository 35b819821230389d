import { en, zh } from '../../language/pattern.ts';
import { rivals } from '../../policy/law/rivals.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const wording = meant(
  ['quoted', 'reported', 'denied', 'question'],
  zh(
    '(?:别家|别的店|其他(?:家|店|商家)|同行|隔壁|他们家|那些便宜的)(?:卖)?(?:的)?(?:都|全|基本|多半)?(?:是)?…(?:假货|垃圾|次品|劣质|翻新|骗人|三无|山寨|贴牌)',
  ),
  en(
    '(?:other|those|cheap) (?:sellers?|shops?|stores?|brands?)…(?:sell|are|is|have|send)…(?:fakes?|junk|garbage|trash|counterfeits?|knock-?offs?|rubbish|scams?)',
  ),
);

export const rule = defineRule({
  id: 'belittles-rivals',
  taboo: 10,
  severity: 'warn',
  because: { zh: '贬低别家商品属于不正当竞争。', en: 'Running down other sellers’ goods is unfair competition.' },
  instead: { zh: '别家的情况我不清楚，我们的进货凭证可以给您看。', en: 'I cannot speak for others; I can show you our own documents.' },
  ground: { ...rivals },
  find: (scene) => findWords(scene, wording),
  flags: ['‹别家卖的都是假货›', '‹同行的全是翻新›机', '‹Other sellers sell fakes›, you know'],
  passes: ['别家的价格我不太清楚', '我们不评价其他店', 'Other sellers may have different stock'],
});
