import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** The price, a discount, a coupon, price protection. */
export const priceComplaint = defineComplaint({
  type: 'price',
  kind: 'trouble',
  sure: {
    zh: zh`
      降价 降了 便宜了 差价 保价 价保 价格保护 买贵 买亏 涨价 (?:刚|才|昨天|前天|今天|第二天|隔天|转头|立马|马上|没几天)…(?:就|又)?(?:降|便宜|掉价|打折|跌) (?:优惠券|券|红包|满减|折扣|津贴|优惠|消费券|国补|补贴|会员价|活动价)…(?:没|不|用不了|失效|没用|不能|无效|少|没减|没抵|过期|怎么(?:没|不|少)|不给|呢) (?:没|没有|不|少)(?:给|算|减|抵扣|享受|返)(?:我)?…(?:优惠|券|红包|折扣|满减|津贴|补贴|返现) 多收(?:了)?(?:我)?(?:钱|运费|\d|一|几) 乱收费 收费不(?:合理|对|一致) 价格(?:不一样|不一致|不对|欺诈|虚高|变|差|比|贵|高) 先涨后降 (?:今天|现在|昨天|今早|上午|直播间|刚|又|刚刚)…(?:降|便宜|涨|跌)了? \d+(?:元|块)?买的?…(?:今天|现在|直播) 没抵 杀熟 大数据杀 比(?:别人|别家|直播间?|线下|超市|门店|我买|我拍|之前)…(?:贵|便宜|低|高) 贵了 运费(?:多|太贵|收|怎么收|不是包邮) 不包邮 起步价 (?:便宜|降|少|贵|差|多)(?:了)?(?:\d+|[一二两三四五六七八九十百几]+)(?:多)?(?:块|元) (?:刚|才)(?:买|拍|下单|付)…(?:就|又)…(?:降|便宜|活动|打折|券|减) (?:买|拍)(?:完|了|的)…(?:就降|降价|便宜) 买(?:得)?(?:贵|亏)了 (?:没|不)(?:打折|优惠|减|给优惠|便宜) 原价 活动价…(?:没|不|怎么|却) 凑单 满减 国补 以旧换新…(?:没|少|不|扣) 价格(?:怎么|为什么|又)…(?:变|涨|不|贵) 凭什么(?:别人|他|新客|老客) 链接…便宜 便宜\d+ (?:变|成|卖)\d{2,}(?!g|ml|克) (?:买的时候|当时|昨天|刚才)\d+ 半价 没给我减 没抵 打(?:[一二三四五六七八九]|\d)折 前脚…后脚 喊的\d+ (?:标价|页面|直播间?|活动)\S{0,4}\d+ 付了\d+ 少减 (?:叠加)?优惠…(?:少|没)
    `,
    en: en`
      price (?:drop|dropped|drops|went down|match|difference|changed|increase|adjust|protect|reduced|cut|is now|now|lower)[a-z]* / (?:dropped|reduced|lowered|cheaper|lower) (?:in |the )?(?:price|by|now|the next|today|after|on|at) … / cheaper / overcharg[a-z]* / charged (?:me )?(?:more|extra|for shipping|shipping|too much|full) / (?:voucher|coupon|promo|discount|cashback|code|rebate|sale price)s? … (?:not|n't|no|did not|didn't|invalid|expired|never|cannot|wasn't|missing|rejected|fail|where)[a-z]* / (?:did(?:n't| not)|no|where is) (?:get |apply |my )?(?:the )?(?:discount|voucher|coupon|promo|cashback) / (?:import |customs )?(?:vat|tax|taxes|duty|duties|customs fee|customs charge|import fee)s? / paid more / rip ?off / hidden (?:fee|charge|cost)s? / half price / went on sale / on sale for / shipping (?:fee|cost|charge) … (?:too|extra|charged|why|wrong) / (?:now|today|is|selling|listed|it's|its)[a-z ]* (?:for )?(?:rm|\$|£|€|s\$|sgd|php|usd) ?\d+ … (?:paid|bought|yesterday|last week|mine) / (?:paid|bought|pay|charge)[a-z]* … (?:now|today|yesterday|and)[a-z ]* (?:rm|\$|£|€|s\$) ?\d+ / mahal / free shipping … (?:not|n't|charged|but|still) … / (?:didn't|did not|not|never|no) (?:get|apply|applied|deduct|given|receive)[a-z]* … (?:discount|voucher|promo|code|coupon|cashback|rebate|off) / price … (?:wrong|different|more|higher|jump|error|gone up|change|than)[a-z]* … / same (?:item|thing|product) … (?:cheaper|less|lower) / pay (?:extra|more|additional) … / extra (?:charge|fee|cost|\$|£|rm)[a-z]* … / why (?:so |is (?:it|shipping) so |the shipping so )expensive … / (?:price )?was (?:rm|\$|£)?\d+, (?:i )?paid … / paid (?:rm|\$|£)?\d+ … (?:days?|hours?|yesterday) (?:before|earlier|ago) / code \w+ … / more than (?:my friend|others|everyone) / (?:app|cart|checkout|listing) price … / checkout price … / (?:code|voucher|promo|discount) … (?:vanish|disappear|gone|removed)[a-z]* … / \d+% cheaper … / (?:yesterday|before|last week|monday|bought at|paid) (?:it was )?[$£€]?\d+(?:\.\d+)?,? (?:today|now|and now) (?:it is |its |it's )?[$£€]?\d+
    `,
  },
  likely: {
    zh: zh`
      价格 贵了 太贵 定金 尾款 税费 关税
    `,
    en: en`
      voucher / coupon / too expensive / so expensive
    `,
  },
  hint: {
    zh: zh`
      便宜 券 \S价 打折 半价 变\d+ 满减 隔壁链接 \d+块
    `,
    en: en`
      cheaper / code / price / discount / paid more / i pay more
    `,
  },
});
