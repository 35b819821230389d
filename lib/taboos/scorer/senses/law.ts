import { sense, type Sense } from './sense.ts';

/** What touches the law and the marketplace rules, and what was left blank. */
export const law: readonly Sense[] = [
  sense(
    'review',
    /好评|差评|评价|五星|五颗星|晒图|晒单|评论|追评|打分|四星|截图[^,。]{0,4}(?:发我|返)/,
    /review|stars?\b|rating|rate (?:us|me)|feedback (?:score|page)|testimonial/,
  ),
  sense(
    'reward',
    /返|红包|补(?:您|你)?[^,。]{0,4}\d+|\d+(?:块|元)|礼品|小礼物|券|意思|奖励|转(?:您|给|账)|封口|私了/,
    /gift card|coupon|\$ ?\d+|£ ?\d+|rm ?\d+|quid|paypal|cash|free (?:charger|gift|one)|reward|bank in|bank transfer/,
  ),
  sense(
    'off-site',
    /微信|薇|vx|v信|扣扣|qq|企鹅|支付宝|转账|私(?:下|聊|信|我|了|单)|线下|加(?:我|群|一下|个|您)|小程序|公众号|微店|闲鱼|手机号|电话(?:发|给)|平台外|别走平台|别在平台|绕(?:开|过)|抽(?:成|点|我)|扣点|群里|朋友圈|抖音号|二维码|扫(?:码|一扫)/,
    /whats? ?app|telegram|wechat|\bline\b|instagram|\big\b|\bdm\b|facebook|messenger|paypal|friends and family|venmo|zelle|bank (?:transfer|in)|privately|off (?:the )?(?:site|platform|app)|outside|not through|on the side|my (?:number|personal)|your number|direct(?:ly)? to me|pay me|cash/,
  ),
  sense(
    'hide',
    /别(?:说|写|提|选|拍|往外|跟平台|告诉|走|打12|发)|不要(?:说|写|提|选|告诉|发)|就说|理由(?:写|选|填)|申请[^,。]{0,8}(?:写|选)|当不知道|瞒|假装|保密|咱(?:俩|们)知道|对外|封口|装作|改口/,
    /don'?t (?:mention|tell|say|post|open|write|put|choose)|just (?:say|put|tick|write|choose)|say it (?:was|is)|as the reason|keep (?:it|this) (?:between|off|quiet|to)|between us|off the reviews|leave[^.!?]{0,12} out|put "|pretend|sign that/,
  ),
  sense(
    'deny-right',
    /一概|一律|概不|不退|不换|不予|不认|不接受|无权|没有权利|最终解释|解释权|店规|规定|离柜|售出|拆封|用过|签收后|特价|过期不|不支持|管不到|不算|不算数|自动放弃|扣(?:定金|手续费)/,
    /no (?:refunds?|returns?|rights?|claim)|non[- ]?refundable|never refundable|can'?t (?:be returned|return|claim|refund)|not (?:covered|entitled|returnable|liable)|no liability|doesn'?t (?:cover|apply|bind)|void|terms|final\b|policy (?:says|is)|excluded|only vouchers|don'?t (?:accept|do (?:money|refunds|returns))|law doesn'?t/,
  ),
  sense(
    'law-word',
    /12315|投诉|举报|起诉|律师|工商|市监|消协|曝光|报警|法院|赔三|差评|平台介入|打假/,
    /report (?:you|us)|trading standards|lawyer|court|legal|sue|dispute|chargeback|open a (?:case|claim|dispute)|complain|ombudsman|small claims|police/,
  ),
  sense(
    'dare',
    /(?:您|你)?(?:去|打|告|投诉|举报|起诉|曝光|发)(?:呀|啊|呗|吧|就是|好了|去)|(?:投诉|告|打)[^,。]{0,6}(?:没用|也没|不怕|随便|奉陪)|先(?:撤|撤销|取消|点确认|确认收货)|撤(?:诉|销|了|掉)|拉黑|冻结|实名信息|您的地址|有您|想清楚|掂量|后果/,
    /go on then|be my guest|see if|won'?t (?:help|do you)|better things to do|know where you live|cancel (?:the|your) (?:complaint|case|claim|dispute) first|block you|banned|our lawyers|regret|consequences|don'?t entertain|keep the deposit|good luck/,
  ),
  sense(
    'secret',
    /密码|验证码|卡号|有效期|背面(?:三|3)位|身份证|安全码|cvv|银行卡|账号和/,
    /password|otp|pin\b|cvv|card number|3 digits|three digits|security code|verification code|login|id number|full code/,
  ),
  sense(
    'personal',
    /(?:姓|叫|住|电话|手机|号码)[^,。]{0,8}(?:\d{3,}|[号栋室楼])|1[3-9]\d[\d* ]{6,}|\d+栋|\d+号楼|身份证号/,
    /\+?\d[\d -]{7,}\d|(?:mr|mrs|ms|his|her) [^.!?]{0,40}(?:\d|close|street|road|lane|block|flat)|lives? (?:at|in)|stays? at/,
  ),
  sense(
    'superlative',
    /全网|最(?:低|好|强|高|佳|大|安全|便宜|先进)|第一|国家级|顶级|极品|世界级|独家|唯一|绝无|零(?:风险|副作用|添加|过敏)|无副作用|专供|特供|明星同款|冠军|天下/,
    /best in|number one|no\.? ?1|world'?s|purest|cheapest|whole market|nobody on earth|nothing beats|zero (?:side|risk|allerg)|perfectly safe|voted|finest|unbeatable/,
  ),
  sense(
    'medical',
    /治|疗|降(?:血|压|糖)|抗癌|癌|排毒|断根|根治|祛|药(?!店)|排油|瘦|免疫|湿疹|鼻炎|颈椎|补血|补肾|抗衰|医生(?:都)?推荐|三甲|临床|有效率|副作用/,
    /cure|heal|treat(?:s|ment)?\b|cancer|diabetes|detox|lose \d+|immune|doctor(?:s)? recommend|clinically|side effect|liver|stomach|blood pressure|no more (?:pain|eczema)/,
  ),
  sense(
    'jargon',
    /[a-z]{2,5}(?:单|侧|口径|流程|节点|码|仓|系统|侧的)|\b(?:sku|oms|wms|rma|spu|gmv|t\+\d|erp|crm|sop|kpi|asn|bom|moq|fba|3pl|po)\b|割接|冲正|跑批|轧平|履约|干线|客诉|闭环|颗粒度|对齐|工单号?|逆向|正向|揽签|入库上架|质押|结算周期|核销|风控/,
    /\b(?:sku|rma|oms|wms|asn|3pl|grn|putaway|po|sla|fba|eta|mrn|hs code|l2|l3|tier ?2|jira|csat|kpi|sop|backorder|allocation|reconcil\w+|escalation matrix|workflow|batch job|pick wave|cn\b|cross-?dock)\b/,
  ),
  sense(
    'blank',
    /【[^】]{1,10}】|\[[^\]]{1,12}\]|\{[^}]{1,16}\}|<[^>]{1,14}>|x{2,}|某某|__+|##/,
    /\[[^\]]{1,20}\]|\{+[^}]{1,20}\}+|<[^>]{1,20}>|##|__+|\bxxx*\b|\bname here\b|\btbd\b/,
  ),
];
