import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** Wants it repaired under the guarantee, or the repair itself went wrong. */
export const repairComplaint = defineComplaint({
  type: 'repair',
  kind: 'wish',
  sure: {
    zh: zh`
      (?:修|保修|维修|返修|送修|返厂|质保)(?:了|过|完|好|回来|之后|后|的)?…(?:还是|又|没修好|没修|一样|仍|不好|几次|两次|三次|多久|拖|没消息|没回|收费|要钱|要我出|拒|不给|不认|不肯|推|天了|周了|个月了) 修不好 (?:不给|不肯|拒绝|不予|不让)(?:保修|修|维修) 过(?:了)?保…(?:不|收|要) 保修期内…(?:收|不|要) (?:寄修|送修|返修|修)的\S{0,6}(?:啥|什么)时候 保(?:修期)?内…(?:要|收)(?:我)?(?:\d|[一二两三四五六七八九十百]|钱)
    `,
    en: en`
      (?:repair(?:ed)?|fix(?:ed)?|serviced) … (?:still|again|same|not|n't|back|came|come|twice|weeks|charge)[a-z]* / warranty … (?:refus|reject|denied|void|not honou?r|claim (?:is|was)|expired|said|says)[a-z]* / (?:refus|reject|den(?:y|ied)|won't|not honou?r)[a-z]* … (?:repair|warranty|guarantee) / (?:repair|service) (?:guy|man|technician) …
    `,
  },
  likely: {
    zh: zh`
      (?:维修|保修|质保|返修|修理|修一下|修好|送修|报修|三包|售后点|维修点|能修|怎么修|给修|上门修|免费修|返厂|保修卡|换屏|换电池|寄回去修|可以修)
    `,
    en: en`
      warrant[a-z]* / repair[a-z]* / fix it / get it fixed / guarantee / service cent(?:er|re) / technician / spare parts?
    `,
  },
  hint: {
    zh: zh`
      修 返厂 检测费
    `,
    en: en`
      repair[a-z]* / warranty
    `,
  },
});
