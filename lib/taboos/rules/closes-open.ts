import { en, zh } from '../../language/pattern.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';
import { helps } from '../helps.ts';

const wording = meant(
  ['quoted', 'reported', 'denied'],
  zh(
    '(?:今天|那|这次|本次)?(?:就|先)(?:这样|到这(?:里|儿)?|聊到这)(?:吧|了|哈|啦)?',
    '(?:本次|此次)?(?:服务|会话|咨询)(?:就|到此|即将|已)?(?:结束|关闭|完成)',
    '(?:先)?不打扰(?:您|你)?(?:了|啦)?',
    '(?:祝|愿)(?:您|你|亲)?(?:生活|购物|天天|每天|一切|工作|身体|周末|心情|使用)?[^,。!?]{0,6}?(?:愉快|开心|美满|顺利|幸福|快乐|健康|顺心|如意)',
    '再见|拜拜|再会|回见|88|晚安',
    '(?:有|还有)?(?:需要|问题|事)(?:随时|再|可以)+[^,。!?]{0,4}?(?:联系|喊|找|叫|问|咨询|来)',
    '(?:我|人家|这边)?(?:要|先|准备|已经)?(?:下班|下线|下了|吃饭去|休息)(?:了|啦|哈)?',
    '(?:烦请|麻烦|请)?[^,。!?]{0,8}?(?:对我的服务|对本次服务|为我)(?:作出|进行|做个|做|打)?(?:评价|打分|评分)',
    '感谢(?:您的)?(?:光临|惠顾|咨询|来访|反馈|支持)[^。!?]{0,4}(?:再|祝|$)',
    '(?:您|你)?(?:先)?(?:将就|凑合|对付)(?:着|一下)?(?:用|穿|吃|吧)?',
  ),
  en(
    '(?:have|enjoy|wish you) (?:a|the|your) (?:\\w+ )?(?:day|weekend|evening|night|week|afternoon|one|lens|new|\\w+)(?: ahead)?',
    'good (?:bye|night|evening!|day!)|\\bbye\\b|goodbye|take care|cheers!|cya|see (?:you|ya)',
    '(?:thank you|thanks) for (?:shopping|your (?:purchase|business|support|order|message|understanding|feedback)|choosing|contacting)',
    "(?:let'?s|we(?:'ll| will)?|i(?:'ll| will)) (?:leave it|call it|stop)(?: at that| there| here| for now)?",
    "(?:i(?:'m| am)) (?:logging|signing|clocking) off|my shift|(?:this )?(?:chat|case|ticket|session) (?:is|will be|has been) (?:now )?closed?|closing (?:this|the) (?:chat|case|ticket)",
    '(?:hope|glad) (?:you|this|that|to) [^.!?\\n]{0,30}',
    '(?:anything else|any other questions?|happy shopping|please rate|rate (?:my|our|this)|noted!?,? thanks?)',
  ),
);

export const rule = defineRule({
  id: 'closes-open',
  taboo: 7,
  severity: 'warn',
  because: { zh: '问题还没解决就收尾，买家会觉得被打发了。', en: 'This ends the conversation while the problem is open.' },
  instead: { zh: '先说下一步：谁来办、什么时候有结果，再道别。', en: 'Say the next step first: who does it and when the answer comes.' },
  find: (scene) => (!scene.need.complaint || scene.need.solved || helps(scene) ? [] : findWords(scene, wording).slice(0, 1)),
  flags: [
    { after: ['<充不进电', '>擦一下触点试试', '<还是不行'], draft: '好的，‹那先这样›，再见' },
    { after: ['<电视屏幕碎了'], draft: '收到啦，‹祝您生活愉快›' },
    { after: ['<the chair still wobbles'], draft: 'Okay! ‹Have a lovely weekend›' },
  ],
  passes: [
    { after: ['<充不进电', '>换个头试试', '<可以了，谢谢'], draft: '好的，祝您生活愉快' },
    '祝您生活愉快',
    { after: ['<充不进电'], draft: '我安排换新，今天 18 点前寄出，有问题随时找我' },
  ],
});
