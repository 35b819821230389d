import { defineRisk } from '../risk.ts';
import { en, zh } from '../../language/pattern.ts';

/** Many buyers acting together. */
export const groupRisk = defineRisk({
  risk: 'group',
  zh: zh`
    很多(?:人|买家|顾客|家长|宝妈|网友|朋友|同学|邻居)…(?:也|都|一样|遇到|说|投诉|没收到|反映|退|过敏|坏) (?:好几个|十几个|几十个|上百|一群|一堆|一大批|好多|不少|不止)(?:个)?(?:我)?(?:一个|人|买家|受害者|顾客|家长|宝妈|邻居|同事|朋友|网友)…(?:都|也|一样|遇到|反映|被|没收到|买了|退|坏|说|等着|跟我|联合|在群)? (?:群里|班里|小区|楼里|单位)…(?:好几|十来|几十|十几|好多|不少|\d+)(?:个|家|位)? 不光(?:是)?我 我们…(?:几|十几|二十|几十|\d+)(?:多)?(?:个|位|家)?人…(?:全|都|也) 不止我(?:一个|自己|一人|家) 不只我(?:一个|自己) 建群 建了(?:个)?(?:维权)?群 拉群 拉了(?:个)?群 维权群 受害者 群里(?:的|都|好|很多|人|几十|十几|大家|也|几个|\d+) 集体 联名 一起(?:投诉|维权|去告|告你|举报|起诉|退|去) 联合(?:起来|投诉|维权|其他) 评论区…(?:都|全|好多|很多|一样) 大家(?:都|一起)…(?:投诉|退|维权|坏|遇到|没收到|一样|告) 我们(?:几|十几|几十|\d+)(?:个|位|家)(?:人|买家|家长|同事|邻居)?…(?:都|一起|全)
  `,
  en: en`
    (?:many|lots of|so many|several|plenty of|dozens of|hundreds of|other) (?:of us|people|buyers?|customers?|others|victims|parents|mums|moms|friends) … (?:same|too|also|complain|all|have|had|say|said|affected|report|in|join|with)[a-z]* / class action / group (?:chat|of buyers|complaint|buy) … / (?:whatsapp|telegram|facebook|fb|wechat) group / all of us / not (?:just|only) me / (?:\d+|ten|twenty|few|some) of us / we (?:are|r) (?:all|many|a group) / collective[a-z]* / petition / together with other / everyone (?:else )?(?:in|on) (?:the|my) (?:group|comments|chat) / the comments are full
  `,
});
