import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** Personal data leaked or misused. */
export const privacyComplaint = defineComplaint({
  type: 'privacy',
  kind: 'trouble',
  sure: {
    zh: zh`
      (?:信息|隐私|电话|手机号|号码|地址|个人信息|资料)…(?:泄露|泄漏|泄密|卖给|卖了|外泄|被卖|曝光|漏出去|传出去|透露|给(?:了)?别人|给出去|公开|发到群|晒) 泄露 泄漏 隐私 诈骗电话 骚扰电话 骚扰短信 (?:有人|陌生人|自称|冒充|接到|收到)…(?:打电话|电话|加我|短信|客服|诈骗|快递理赔|知道我|骗) 冒充(?:你们|客服|店家) (?:怎么|为什么|凭什么)(?:会)?(?:有|知道)我(?:的)?(?:电话|地址|名字|信息|手机|微信) 把我(?:的)?(?:电话|地址|信息|照片|名字|订单) 人肉 晒我 (?:打|来)电话(?:说|讲|称)…(?:客服|理赔|退款|快递丢|商家|问题|会员|扣费) 知道我(?:买|的|家) 银行卡号 (?:卖|给)(?:了)?我(?:的)?信息 信息…(?:卖|泄) 电话被…(?:打爆|骚扰) 加我微信…(?:说|是) 骗子…(?:知道|打电话|有我|联系我|加我|冒充) 天天有人 (?:陌生|不认识)(?:人|号码|电话)…(?:打|加|知道|骚扰) 谁(?:泄|把我) 全名…(?:印|写|露) 报得出我 接到(?:贷款|推销|诈骗|骚扰) 推销的? (?:信息|地址|电话)…(?:发到|贴到|挂到)…群 (?:手机号|电话|地址|名字)…(?:念给|告诉)(?:了)?(?:我)?(?:邻居|别人|他人|前) (?:姓名|名字|手机号|电话|地址|身份证)…(?:在|印|写|贴|露)…(?:别人|外面|外箱|面单|别家|陌生人)
    `,
    en: en`
      privacy / personal (?:data|info|information|details) / leak(?:ed|ing|s)? my (?:number|data|info|phone|address|details|personal)[a-z]* / (?:scam|spam|strange|random|unknown|fraud)[a-z]* (?:call|text|message|caller|sms|people|number|email|whatsapp)[a-z]* / (?:gave|give|share|shared|sold|sell|posted|exposed|published)[a-z]* (?:out )?my (?:number|phone|address|data|info|name|details|photo|email|order)[a-z]* / how (?:do|did|does) (?:they|he|she|you|someone|this person) (?:know|have|get|got) my / data breach / gdpr / pdpa / someone … (?:knows?|has|have|got) my (?:address|number|phone|order|name) / (?:called|calling|text(?:ed)?|messaged|whatsapp(?:ed)?) me … (?:saying|claim|from your|pretend|knew|asking|about my)[a-z]* … / knew my … / my (?:details|address|number|data|name) … (?:leak|online|public|shared|given|exposed|sold)[a-z]* / (?:call|called|calling|text|texted|email|emailed|message|messaged)[a-z]* (?:me )?(?:pretend|claim|saying)[a-z]* … / pretend(?:ed|ing) to be (?:you|from) … / had my (?:full |home )?(?:address|number|name|details) … / (?:know|knows|knew|has|had|have) my (?:address|phone|number|order|details|name) … / stranger … (?:text|call|messag)[a-z]* … / spam (?:sms|text|call|email)s? … / (?:my |our )?(?:home )?(?:address|phone|number|name|details|id) … (?:printed|written|visible|exposed|leaked|shared|shown) … (?:outside|on the|with|for all|publicly|everyone|to)
    `,
  },
  likely: {
    zh: zh`
      骗子电话 骚扰
    `,
    en: en`
      my (?:phone )?number / scammer
    `,
  },
  hint: {
    zh: zh`
      全名 陌生 门牌 推销 贷款 面单 隐私
    `,
    en: en`
      stranger / texting me / my (?:number|address)
    `,
  },
});
