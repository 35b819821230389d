import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** How the buyer was treated: rude, silent, passed around. */
export const attitudeComplaint = defineComplaint({
  type: 'attitude',
  kind: 'trouble',
  sure: {
    zh: zh`
      (?:什么|啥|这|这种|这个|你这|服务|客服|恶劣|你们|态度)态度 态度(?:太|很|真|极|差|恶劣|不好|有问题|这么|傲慢|敷衍) 服务(?:太|很|真|极|差|恶劣|不好|意识|垃圾|态度) (?:客服|你们|卖家|店家|商家|掌柜|老板|没人|一直|都|还|怎么|为什么|消息|问|发|说)(?:也|都|就|一直|半天|从来|还)?…(?:不回|没回|不理|没人理|没人回|不回复|没人管|不管|装死|已读不回|失踪|不搭理|爱理不理|爱答不理|敷衍|推脱|推卸|踢皮球|骂我|骂人|怼|凶|不耐烦|挂(?:我)?电话|忽悠|拖延|复制粘贴|复读|自动回复|打发) 没人(?:理|回|管|应|处理|答) (?<!再)不理(?:人|我) 踢皮球 推来推去 推三阻四 推卸责任 互相推 来回推 敷衍 打太极 复制粘贴 复读机 机器人(?:回复|客服|吗)? 骂我 骂人 怼我 阴阳怪气 不尊重 看不起 店大欺客 卸磨 两副(?:嘴脸|面孔) 卖之前…卖之后 售前…售后 说不清 说不通 回答不了 这么做生意 服务意识 爱买不买 你们是死 装聋作哑 推来推去 (?:跟我|跟人|你们|客服)…(?:兜|绕)圈子 没有一个人 答非所问 不解决问题 不解决 不作为 (?:问|说|讲|发|找|催)(?:了)?(?:你们|你|客服)?(?:好几|多少|无数|几|三|四|五|十|n|\d+)(?:遍|次|回|条) (?:客服|你们|店家|老板)…(?:拉黑|屏蔽|挂断|挂我|撂|嘲笑|讽刺|威胁|恐吓|阴阳|吼|训|说我|笑话) 有这么(?:做生意|说话|当客服)的 会不会(?:说人话|说话|做生意) 说人话 不说人话 把我(?:当|晾|撂) 晾(?:着|我|了) 当(?:我)?(?:傻子|空气|猴|皮球) 不当回事 爱搭不理 冷冰冰 一问三不知 车轱辘话 (?:翻来覆去|来来回回|反反复复)(?:就|都)?…(?:句|说|问|话) 就(?:会|知道|只会)(?:说|发|复制|让我等|道歉) 只会(?:说|道歉|复制|让) 每次都(?:说|是|让|换) 换(?:了)?(?:好几|几|三|四|五|\d)个(?:客服|人) 打(?:了)?(?:好几|多少|n|\d+|几)(?:个|次|遍)?电话(?:没人|不接|都) 电话(?:没人接|不接|打不通) 已读不回 (?:三|两|几|好几|\d+)(?:天|个小时|小时)(?:没|不)(?:人)?(?:回|理) 等(?:了)?…没人(?:回|理) 骗我(?:说|等) 说(?:了)?(?:又|完)不(?:算|认) (?:让|叫)我(?:滚|闭嘴|去死|有多远) (?:发|回)(?:了)?(?:十几|几十|好几|\d+)(?:条|个)…没 (?:同事|客服|你们(?:的)?人|店员|师傅|快递员)…(?:过分|凶|骂|吼|不耐烦|没礼貌|甩脸|阴阳) 半天…(?:不|没)(?:出|回|人) 结束(?:了)?会话 一个推一个 没一个 不认账 (?:回话|回复|回电|答复|准信)…(?:没|到现在|现在都) 没下文 没了下文 憋不出 (?:说好|答应)…(?:联系|回复|回电|打电话)…(?:没|到现在) 问啥都 (?:就会|都是|只会)?亲亲?稍等 (?:跟我|客服)兜圈子 一问就 走马灯 装死 (?:每个|每次)都让我重 (?:全|都|净)是套话 说(?:什么)?那你(?:去)?投诉 爱买不买 爱买买 不买拉倒 爱要不要 (?:回|怼|甩)(?:了)?我一?句
    `,
    en: en`
      rude[a-z]* / attitude / (?:nobody|no one|no ?body|noone|never|not|n't|no) (?:\w+ )?(?:repl|answer|respon|respond|help|care|get back)[a-z]* … / ignor(?:e|es|ed|ing) / ignored / unprofessional / disrespect[a-z]* / copy ?(?:and |& )?paste / copy-?past[a-z]* / (?:same|bot|robot|automated|auto|canned|template) (?:reply|answer|response|message)[a-z]* / (?:talk|speak|chat)(?:ing)? to (?:a |the )?(?:bot|robot|wall|machine|real (?:person|human)|human) / run ?around / pass(?:ed|ing) (?:me )?(?:around|from) / (?:terrible|worst|bad|poor|horrible|awful|shit|lousy|useless|pathetic) (?:customer )?(?:service|support|seller|cs) / hung up / (?:asked|told|messaged|explained|said|ask|emailed|written) … (?:times|already) / read (?:and|but) no reply / seen (?:but )?no reply / blue tick / can't be bothered / be bothered to / (?:callback|call back) … / done with you / keep(?:s)? (?:copy|saying|giving|sending) … (?:same|paste|answer|reply)[a-z]* / anyone there / anyone\?+ / sarcastic / insult[a-z]* / scolded / your (?:staff|colleague|agent|cs|customer service) … (?:said|rude|ignor|told|scold|laugh|never|hang|not)[a-z]* / (?:passed|bounced|transferred|pushed) (?:me )?(?:around|between|back and forth|from) … / useless (?:bot|support|agent|service) / (?:laughed|shouted|yelled|swore|hung up) (?:at|on) me / talk(?:ing|s|ed)? (?:down )?to me like … / treat(?:ed|ing|s)? me … / no (?:reply|response|answer|one repl|one answer|follow[- ]?up)[a-z]* … / (?:still )?no(?:body)? (?:one )?(?:call|called|calls|contact|contacted|got back|get back|getting back|come back|came back|replied)[a-z]* … / never (?:call|called|repl|answer|get back|got back|respond|follow)[a-z]* … / (?:promised|said)[a-z ]* (?:call ?back|call me|get back|reply) … / do you even (?:read|care|listen)[a-z ]* / (?:don't|dont) care / kept (?:me )?waiting / left me (?:hanging|waiting) / on hold … / disconnected (?:the )?(?:call|chat) … / blocked me / ghost(?:ed|ing) / report to … no reply / (?:your|you) (?:staff|company|people|team|colleague) … (?:seems|ask|asked|only|told|never|doesn't)[a-z]* … / only know how … / told me to … / think i(?:'m| am) (?:a )?(?:fool|stupid|idiot) / ask me to wait … / keep saying … / robot / (?:waited|waiting) … (?:in|on) (?:the )?(?:chat|queue|line|phone) … / cut(?:ting)? (?:me )?off / (?:rep|agent|staff|support|advisor|operator)s? … (?:disconnected|hung|left|vanish|ghost|cut)[a-z]* … / chat agent … / hung up on me / no reply (?:for|in|since) … / is (?:this|the|your) (?:shop|store|seller) (?:even )?(?:alive|open|dead)
    `,
  },
  likely: {
    zh: zh`
      态度 不回 催(?:了)?(?:好几|几|三|四|五|\d+)次
    `,
    en: en`
      no reply
    `,
  },
  hint: {
    zh: zh`
      客服 会话 回话 答复 办事 认账 憋 下文 推 你们 敷衍 态度
    `,
    en: en`
      your (?:staff|company|colleague|team|support) / u all / you people / nobody / reply / answer / sorry / told me / ask me to wait
    `,
  },
});
