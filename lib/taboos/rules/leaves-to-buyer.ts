import { en, zh } from '../../language/pattern.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const wording = meant(
  ['quoted', 'reported', 'denied'],
  zh(
    '(?:您|你|亲)?(?:过|等|隔)?(?:几天|两天|[一二三\\d]+天|一阵|阵子|段时间|明后天|明天|后天|下周|到时候?|改天|晚点|有空)?(?:您|你)?(?:再)?(?:自己|自行|主动)?(?:再来|来)(?:问|催|找|看|咨询)(?!您|你|贵)(?:问|我|我们|咱|一下|吧|就行|看|催|下)*(?<!让您来找我|就来找我|随时来找我|让您来找我们|我来问|我来看|我来催|我来找)',
    '(?:您|你)?(?:自己|自行|平时|没事|有空|随时|多|这两天|明后天)+(?:去)?(?:刷新|留意|关注|看看|盯着?|查看|查查|跟踪|多看|瞅)[^,。!?]{0,10}',
    '(?:自行|自己)(?:刷新|留意|关注|查看|跟进|跟踪|联系|处理|解决|想办法)',
    '(?:有|到)(?:了|消息|结果)?(?:您|你)(?:到时|再|自己)?(?:再)?来(?:问|看)',
    '(?:您|你)再(?:联系|问|找|催)(?:我|我们|咱|客服)',
    '(?:耐心|多|继续)?(?:关注|留意)(?:一下)?(?:物流|页面|订单|账户|短信|通知)(?:信息|状态|更新)?(?:就行|即可|就好|吧|哦)',
  ),
  en(
    '(?<!\\bi |ll |we |will )(?:try|message|ask|contact|check|write|come|ping|chase|text)(?: me| us| back| in)? (?:again|back|later|next week|in a (?:few|couple)|another (?:day|time))[^.!?\\n]{0,20}',
    "(?<!i will |i'll |we will |we'll )(?:keep|just) (?:an eye|checking|refreshing|track(?:ing)?|watching|monitoring)[^.!?\\n]{0,40}",
    "let me know if (?:anything changes|it (?:arrives|comes|shows|doesn'?t)|you hear|there'?s any|it still)[^.!?\\n]{0,20}",
    '(?:you can|you may|please|just|kindly) (?:track|follow|monitor|check|refresh|chase)[^.!?\\n]{0,14}? (?:yourself|on your own|the tracking|online|from time to time|regularly|the app|the page|daily)',
    "(?:see|wait and see) what (?:turns up|happens|comes)|let'?s (?:both )?(?:just )?(?:see|wait)[^.!?\\n]{0,16}",
    "i (?:shouldn'?t|wouldn'?t) worry",
  ),
);

export const rule = defineRule({
  id: 'leaves-to-buyer',
  taboo: 7,
  severity: 'warn',
  because: { zh: '让买家自己盯、自己再来问，等于没人跟进。', en: 'The buyer has to chase; nobody here follows up.' },
  instead: {
    zh: '我来盯，明天 10 点把最新情况发到这里，不用您来问。',
    en: 'I will keep an eye on it and post what I find here tomorrow at 10.',
  },
  find: (scene) => (scene.need.complaint || scene.need.open ? findWords(scene, wording).slice(0, 1) : []),
  flags: [
    { after: ['<快递没动'], draft: '催过了，‹您过两天再来问›' },
    { after: ['<退款没到'], draft: '财务在弄，‹您平时多看看账户›' },
    { after: ['<my parcel is stuck'], draft: 'Please ‹keep an eye on the tracking›' },
  ],
  passes: [
    '您可以自行关注物流',
    { after: ['<快递没动'], draft: '我来盯，您不用再来问' },
    { after: ['<my parcel is stuck'], draft: 'I will keep an eye on it and write tomorrow at 10' },
  ],
});
