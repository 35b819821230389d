import { defineRisk } from '../risk.ts';
import { en, zh } from '../../language/pattern.ts';

/** Consumer associations and authorities. */
export const regulatorRisk = defineRisk({
  risk: 'regulator',
  zh: zh`
    市长热线 邮政管理 工商所 市监 市场监(?:管|督) 监管局 工商 消协 消保委 消费者(?:协会|委员会) (?<!\d)315(?!\d) 信访 食药监 药监局 质监 物价局 邮政局 邮管局 12305 通管局 网信办 税务(?:局|举报) 12366 卫健委 海关举报 有关部门 相关部门 政府部门 (?<!\d)12315(?!\d) (?<!\d)1234[58](?!\d)
  `,
  en: en`
    trading standards / consumer (?:protection|affairs|council|rights|tribunal|forum|court|association|commission) / citizens advice / better business bureau / bbb / ftc / ombudsman / accc / fair trading / tribunal / kpdn[a-z]* / ttpm / nccc / (?:go to |at |to |report to |complain to )case(?: singapore|\.)? / case singapore / dti / bpkn / watchdog / regulator / attorney general / chargeback / charge ?back / reverse the charge / (?:i've |i have |already )?disputed (?:it|the) … / bank dispute / dispute (?:it |this |the (?:charge|payment) )?with my (?:bank|card)[a-z]* / (?:tax|health|food) (?:authority|department|office|agency) / hmrc / fda
  `,
});
