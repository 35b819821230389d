import { en, zh } from '../../language/pattern.ts';
import { truth } from '../../policy/law/truth.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const mild = '(?:不想要|不喜欢|拍错|多拍|买错|七天无理由|无理由|尺码不合|其他原因|个人原因|不合适)';
const wording = meant(
  ['quoted', 'reported'],
  zh(
    `(?:选|填|写|改|勾|点|换)(?:成|为|择)?[^。!?\\n]{0,6}?${mild}[^。!?\\n]{0,14}?(?:别|不要|千万|不能|否则|不然|影响|省得|免得)`,
    `(?:别|不要|千万别|不能)(?:选|填|写|勾|点|说|提)[^。!?\\n]{0,4}?(?:质量|破损|少件|假货|描述不符|发错|商家)`,
    '(?:别|不要|千万别)(?:跟|和|对|向|告诉|让)(?:平台|小二|别人|其他人|官方|任何人|外人|其他买家)(?:说|讲|提|知道)?',
    '(?:有人|平台|机构|小二|别人|要是|如果)[^。!?\\n]{0,8}?(?:问|查|打电话)[^。!?\\n]{0,6}?(?:您|你)?(?:就说|就讲|别说|千万别|说是自己)',
    '(?:别|不要)(?:把|说)[^。!?\\n]{0,8}?(?:说出去|供出|讲出去|传出去|捅出去)',
    '(?:偷偷|悄悄)(?:给|地?补|地?退|返)',
    '对外(?:就)?说',
  ),
  en(
    "(?:choose|select|pick|put|tick|write|say|use|mark)[^.!?\\n]{0,24}?(?:changed (?:my|your) mind|no longer (?:need|want)ed?|don'?t want|ordered by mistake|wrong order|other reason|doesn'?t fit)[^.!?\\n]{0,50}?(?:not|instead|otherwise|rather|hits?|affect|hurt|or else|so (?:that )?(?:we|i|our))",
    "(?:don'?t|do not|never|please not) (?:choose|select|pick|tick|mark|write|say|mention)[^.!?\\n]{0,16}?(?:damaged|defect|faulty|quality|broken|wrong item|not as described|seller)",
    "(?:don'?t|do not|never) (?:tell|mention|inform|let)[^.!?\\n]{0,24}?(?:platform|amazon|ebay|etsy|shopee|lazada|tiktok|anyone|anybody|them|other (?:buyers|customers))",
    '(?:keep|stays?) (?:this |it |that )?(?:just )?between (?:us|you and me)',
    '(?:our|a) (?:little )?secret',
    'between (?:us|you and me),',
    'if (?:they|anyone|the platform|amazon|customs|somebody)[^.!?\\n]{0,12}?asks?[^.!?\\n]{0,12}?(?:say|tell|just)',
    'mark (?:it )?as (?:a )?gift',
  ),
);

export const rule = defineRule({
  id: 'hides-facts',
  taboo: 10,
  severity: 'block',
  because: {
    zh: '让买家隐瞒真实原因或对平台撒谎，属于弄虚作假。',
    en: 'This asks the buyer to hide the true reason or to lie to the marketplace.',
  },
  instead: {
    zh: '退货原因您按实际情况选就好，运费该我们出的我们出。',
    en: 'Please choose the reason that is true; if the fault is ours, we pay.',
  },
  ground: { ...truth },
  find: (scene) => findWords(scene, wording),
  flags: ['退款原因‹选不想要了，别›选质量问题', '这事‹别跟平台说›', '‹Don’t tell Amazon› about it'],
  passes: ['在订单里选“不想要了”就可以', '原因按实际情况选', '如果是质量问题就选质量问题', 'Please choose the reason that fits'],
});
