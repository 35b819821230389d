import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** How the buyer was treated: rude, silent, passed around. */
export const attitudeComplaint = defineComplaint({
  type: 'attitude',
  kind: 'trouble',
  sure: {
    zh: zh`
      (?:什么|啥|这|这种|这个|你这|服务|客服|恶劣|你们|态度)态度 态度(?:太|很|真|极|差|恶劣|不好|有问题|这么|傲慢|敷衍) 服务(?:太|很|真|极|差|恶劣|不好|意识|垃圾|态度) (?:客服|你们|卖家|店家|商家|掌柜|老板|没人|一直|都|还|怎么|为什么|消息|问|发|说)(?:也|都|就|一直|半天|从来|还)?…(?:不回|没回|不理|没人理|没人回|不回复|没人管|不管|装死|已读不回|失踪|不搭理|爱理不理|爱答不理|敷衍|推脱|推卸|踢皮球|骂我|骂人|怼|凶|不耐烦|挂(?:我)?电话|忽悠|拖延|复制粘贴|复读|自动回复|打发) 没人(?:理|回|管|应|处理|答) 不理人 不理我 踢皮球 推来推去 推三阻四 推卸责任 互相推 来回推 敷衍 打太极 复制粘贴 复读机 机器人(?:回复|客服|吗)? 转人工 人工客服 骂我 骂人 怼我 阴阳怪气 不尊重 看不起 店大欺客 卸磨 两副(?:嘴脸|面孔) 卖之前…卖之后 售前…售后 说不清 说不通 回答不了 答非所问 不解决问题 不解决 不作为 (?:问|说|讲|发|找|催)(?:了)?(?:你们|你|客服)?(?:好几|多少|无数|几|三|四|五|十|n|\d+)(?:遍|次|回|条)
    `,
    en: en`
      rude[a-z]* / attitude / (?:nobody|no one|no ?body|noone|never|not|n't|no) (?:\w+ )?(?:repl|answer|respon|respond|help|care|get back)[a-z]* … / ignor(?:e|es|ed|ing) / ignored / unprofessional / disrespect[a-z]* / copy ?(?:and |& )?paste / copy-?past[a-z]* / (?:same|bot|robot|automated|auto|canned|template) (?:reply|answer|response|message)[a-z]* / (?:talk|speak|chat)(?:ing)? to (?:a |the )?(?:bot|robot|wall|machine|real (?:person|human)|human) / run ?around / pass(?:ed|ing) (?:me )?(?:around|from) / (?:terrible|worst|bad|poor|horrible|awful|shit|lousy|useless|pathetic) (?:customer )?(?:service|support|seller|cs) / hung up / (?:asked|told|messaged|explained|said|ask|emailed|written) … (?:times|already) / read (?:and|but) no reply / seen (?:but )?no reply / blue tick / sarcastic / insult[a-z]* / scolded / your (?:staff|colleague|agent|cs|customer service) … (?:said|rude|ignor|told|scold|laugh|never|hang|not)[a-z]*
    `,
  },
  likely: {
    zh: zh`
      态度 不回 服务
    `,
    en: en`
      service / reply / respond
    `,
  },
});
