import { en, zh } from '../language/pattern.ts';
import { helps } from './helps.ts';
import type { Scene } from './scene.ts';
import { findWords, meant, type Found } from './wording.ts';

/** Words that end a conversation. */
const goodbye = meant(
  ['quoted', 'reported', 'denied'],
  zh(
    '(?:今天|那|这次|本次)?(?:就|先)(?:这样|到这(?:里|儿)?|聊到这)(?:吧|了|哈|啦)?',
    '(?:本次|此次)?(?:服务|会话|咨询)(?:就|到此|即将|已)?(?:结束|关闭|完成)',
    '(?:先)?不打扰(?:您|你)?(?:了|啦)?',
    '再见|拜拜|再会|回见|回聊|(?<!\\d)88(?!\\d)|晚安',
    '(?:我|人家|这边)?(?:要|先|准备|已经)?(?:下班|下线|(?<![记留写放停])下了|吃饭去)(?:了|啦|哈)?(?![^。!?]{0,30}?(?:同事|转给|交接|接着))',
    '(?:烦请|麻烦|请)?[^,。!?]{0,8}?(?:对我的服务|对本次服务|为我)(?:作出|进行|做个|做|打)?(?:评价|打分|评分)',
    '(?:您|你)?(?:先)?(?:将就|凑合|对付)(?:着|一下)?(?:用|穿|吃|看|吧)?',
    '没(?:什么|啥|别的)?事(?:的话)?我?(?:就)?先(?:去)?(?:忙|下)',
  ),
  en(
    'good ?(?:bye|night|evening!|day!)|\\bbye\\b|take care(?! of)|cheers!|cya|see (?:you|ya)',
    "(?:let'?s|we(?:'ll| will)?|i(?:'ll| will)) (?:leave it|call it|stop)(?: at that| there| here| for now)?",
    "(?:i(?:'m| am)) (?:logging|signing|clocking) off|my shift|off i go|(?:this )?(?:chat|case|ticket|session) (?:is|will be|has been) (?:now )?closed?|closing (?:this|the) (?:chat|case|ticket)",
    '(?:please rate|rate (?:my|our|this)|noted!?,? thanks?)',
  ),
);

/** Courtesies that usually come last. */
const courtesy = meant(
  ['quoted', 'reported', 'denied'],
  zh(
    '(?:祝|愿)(?:您|你|亲)?(?:生活|购物|天天|每天|一切|工作|身体|周末|心情|使用)?[^,。!?]{0,6}?(?:愉快|开心|美满|顺利|幸福|快乐|健康|顺心|如意|进步|好心情|好运|平安|安好|吉祥|美梦)',
    '感谢(?:您的)?(?:光临|惠顾|咨询|来访|反馈|支持)[^。!?]{0,4}(?:再|祝|$)',
  ),
  en(
    '(?:have|enjoy|wish you) (?:a|the|your) (?:\\w+ )?(?:day|weekend|evening|night|week|afternoon|one|lens)(?: ahead)?|enjoy (?:the|your) \\w+',
    '(?:thank you|thanks) for (?:shopping|your (?:purchase|business|support|order|message|understanding|feedback)|choosing|contacting)',
    '(?:hope|glad) (?:you|this|that|to(?! (?:help|assist|look|hear|go))) [^.!?\\n]{0,30}',
    'happy shopping',
  ),
);

/** Where a draft ends the conversation although the trouble stands and nothing is done about it. A plain courtesy counts where it is all there is. */
export const endsOpen = (scene: Scene): Found[] => {
  if (!scene.need.complaint || scene.need.solved || helps(scene)) return [];
  const ends = findWords(scene, goodbye);
  return (ends.length > 0 ? ends : findWords(scene, courtesy)).slice(0, 1);
};

/** The draft says goodbye in words, not only a courtesy. */
export const saysGoodbye = (scene: Scene): boolean => findWords(scene, goodbye).length > 0;
