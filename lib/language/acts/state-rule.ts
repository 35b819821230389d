import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';

/** States a rule, a policy or a habit. */
export const stateRule = defineAct({
  id: 'state-rule',
  zh: zh`
    (?:根据|按照|按|依照|依据)(?:.{0,8})(?:规定|规则|政策|流程|法|条例|标准|要求|说明) (?:平台|店铺|公司|国家|法律|我们)(?:的)?(?:规定|规则|政策|要求|制度|流程)
    (?:消费者权益保护法|电子商务法|三包|七天无理由|7天无理由) (?:一般|通常|正常|正常情况下)(?:来说|是|都|情况)?
  `,
  en: en`
    (?:our|the|shop|store|company|platform|return|refund|warranty|shopee|lazada|amazon|ebay|etsy|tiktok)'?s? (?:policy|policies|rule|rules|terms|procedure|process|guarantee)
    (?:as per|according to|under) (?:our|the) (?:policy|rules?|terms|law)
    (?:usually|normally|generally|typically) (?:it )?(?:take|takes|is|are|we)
  `,
  unless: ['quoted', 'reported'],
  hits: ['‹按照平台规则›需要您先申请', '‹Our policy› is thirty days', '‹根据平台的规则›可以退', '‹As per our policy› it takes 5 days'],
  passes: ['您说的没有规矩', 'please hold on', '您觉得合理吗'],
});
