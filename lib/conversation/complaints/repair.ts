import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** Wants it repaired, or asks about the guarantee. */
export const repairComplaint = defineComplaint({
  type: 'repair',
  kind: 'wish',
  sure: {
    zh: zh`
      (?:保修|质保|维修|返修|修理|修一下|修好|送修|报修|三包|保内|过保|质保期|保修期|售后点|维修点|修了|去修|能修|怎么修|给修|上门修|免费修|修不好|返厂|保多久|换屏|换电池|换零件|换配件)
    `,
    en: en`
      warrant[a-z]* / repair[a-z]* / fix it / get it fixed / guarantee / service cent(?:er|re) / technician / spare parts? / fixed under
    `,
  },
  likely: {
    zh: zh`
      (?<!装)修(?!身|改|护|复霜|正) 售后
    `,
    en: en`
      fix / fixed / service
    `,
  },
});
