import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** Payment and account: charged twice, cannot pay, cannot log in. */
export const accountComplaint = defineComplaint({
  type: 'account',
  kind: 'trouble',
  sure: {
    zh: zh`
      (?:重复|多|乱|误|又|莫名其妙|无故|自动|私自|偷偷|两次|二次|被)(?:扣|扣款|扣费|扣了|付款|支付|收费|扣钱|续费) 扣(?:了)?(?:我)?(?:两|2|二|三|多)(?:次|笔|遍|份) 多扣 扣(?:了)?(?:我)?(?:一笔|钱|款|两) 付(?:了)?(?:款|钱)?(?:两|2|二)(?:次|遍|笔) 付(?:了)?(?:款|钱|过)…(?:显示|没|未|还|订单) 付款(?:失败|不了|不成功|没成功|异常) 支付(?:失败|不了|不成功|异常|没成功|不上) 付不了 付不上 无法(?:付款|支付|下单|登录|提交) 下不了单 提交不了 (?:账号|账户|帐号|帐户|会员|积分|余额|礼品卡|购物卡|储值|钱包|银行卡|密码|登录|登陆)…(?:被|异常|不了|封|冻|没|少|不见|清零|错|不上|不能|扣|盗|消失|不到|用不了|失效|绑|解) 登录不(?:了|上) 登不上 盗刷 盗号 被盗 积分 花呗…(?:扣|没|还) 白条…(?:扣|没|还) 分期…(?:扣|没|手续) 自动续费 免密 (?:没|没有)(?:下单|买|拍|点|开通)…(?:扣|付|收) (?:钱|款)(?:扣|付)(?:了|过)…(?:没|订单|显示) 充值…(?:没到|不到|未到|失败|没收到) 话费…(?:没到|不到) 兑换(?:码|不了|失败) 卡密 激活码 验证码(?:收不到|不对) 收不到验证码 绑定不(?:了|上) 会员(?:没|不|开不|用不|过期|怎么) 积分(?:没|不|清|少) 余额(?:没|不|少|清) 礼品卡… (?:付款|支付|付钱|扫码)…(?:失败|不了|不成功|报错|没反应|卡住) 扣(?:了)?(?:我)?\d+(?:块|元)? 扣了…(?:笔|次|块|元) 会员续费 逾期 充不进(?!电) 刷单 会员费 (?:被|又)?扣(?:了)?(?:两|二|三|\d)次 积分扣了 显示未支付
    `,
    en: en`
      charged (?:me )?(?:twice|double|two times|again|\d times|three) / double[- ]charg[a-z]* / duplicate (?:charge|payment) / (?:payment|card|checkout) (?:fail|declin|not|n't|reject|error|stuck|went|gone|deduct|was|pending)[a-z]* … / (?:paid|deduct|deducted|charged|debited|money (?:was |is )?(?:taken|gone|deducted)) … (?:twice|no order|unpaid|pending|not (?:credited|reflected|received|confirmed)|still (?:says?|shows?|unpaid)|without (?:order|consent|permission))[a-z]* / can(?:'t|not| not) (?:log ?in|login|pay|check ?out|sign in|access|redeem|place) … / (?:account|membership|points|wallet|balance|gift card|credit|coins|store credit)s? … (?:lock|hack|suspend|miss|gone|ban|not|n't|disappear|deduct|block|expire|wrong|zero)[a-z]* / unauthori[sz]ed / hacked / subscription … / auto-?renew[a-z]* / log ?in / password / unknown (?:charge|transaction) / (?:top[- ]?up|gift card|redeem|activation|licen[cs]e key|code|points|coins) … (?:not|n't|invalid|fail|never|wrong|error|missing|gone|expired|credited)[a-z]* … / (?:order|shows?|says?|still) … (?:unpaid|pending payment|payment pending|not paid) / (?:two|double|multiple|second|extra) (?:charges?|payments?|deductions?|transactions?) … / money (?:was |has been |is |already )?(?:deducted|taken|gone|debited) … / (?:otp|verification code|2fa) … / pending charges … / (?:coins|points|balance) … disappear[a-z]* / (?:payment|checkout) error / bank shows … / points (?:gone|disappear|missing)[a-z]* … / (?:card|payment) … declined … (?:billed|charged|taken|deducted) … / still (?:billed|charged) / (?:cancel|cancelled|canceled|unsubscribed|ended)[a-z]* … (?:still|keep|keeps|kept) (?:taking|charging|billing|deducting|being charged|taken|charged|debiting) … / (?:still|keep|keeps) (?:taking|charging|billing|deducting|debiting) … / (?:code|voucher|key|card|coupon) (?:says?|shows?|is|was) (?:already )?(?:redeemed|used|invalid|expired|activated)
    `,
  },
  likely: {
    zh: zh`
      扣款 扣钱
    `,
    en: en`
      charged / payment
    `,
  },
  hint: {
    zh: zh`
      扣 账 会员 积分 余额 礼品卡 白条 花呗 银行
    `,
    en: en`
      coins / bank / charges? / points / account / payment
    `,
  },
});
