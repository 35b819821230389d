import { defineDemand } from '../demand.ts';
import { en, zh } from '../../language/pattern.ts';

/** Repaired. */
export const repairDemand = defineDemand({
  demand: 'repair',
  zh: zh`
    (?:维修|(?:要|申请|怎么|可以|能|走|给|办)保修|修理(?!厂|店|工|铺|师傅|费)|返修|修一下|修修|上门修|免费修|给(?:我)?修|帮(?:我)?修|能修|怎么修|去哪修|送修|报修|返厂|可以修|修好|修不修|哪里修|哪儿修|派(?:人|师傅)|叫(?:人|师傅)(?:来|上门)|师傅(?:上门|来看|来修))
  `,
  en: en`
    repair(?:ed|s|ing)? / fix (?:it|this|them|my|the) / get (?:it|this) fixed / (?:claim|use|under|have) … (?:warranty|guarantee) / (?:have|want|like|need) it (?:fixed|repaired|serviced) / warranty (?:claim|repair|service|cover)[a-z]* / technician (?:to )?(?:come|visit) / service cent(?:er|re)
  `,
});
