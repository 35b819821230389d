import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** On its way and late, stuck, misrouted, or badly delivered. */
export const deliveryComplaint = defineComplaint({
  type: 'delivery',
  kind: 'trouble',
  sure: {
    zh: zh`
      (?:物流|快递|包裹|件|信息|单号|轨迹|状态)…(?:不动|没动|不更新|没更新|没有更新|停|卡|滞留|没信息|没消息|没动静|查不到|不走|没变|一动不动|没反应|异常|超区|退回|乱|绕) 清关 海关 中转 转运 (?:还|都|一直|怎么|为什么|为啥|咋|仍|迟迟|至今|到现在|天了|也)(?:还|都|也|仍)?(?:不|没|没有|未)(?:收到|到|送到|送来|送(?!货|您)|派送|派件|派|到货|配送|签收)(?!底|位|账|退款) 没收到(?:货|快递|包裹|东西|呢|啊|$) 什么时候(?:才|能|可以|会)*(?:到|送到|送来|收到|派送)(?!账) 啥时候(?:才|能|可以)*(?:到|送|收到)(?!账) 几时(?:才|能|可以)*(?:到|送|收到)(?!账) 多久(?:才|能)*到(?!账) 快递(?:太|也太|好|真|这么|怎么这么)?慢 物流(?:太|也太|好|真|这么|怎么这么)?慢 派送失败 派件失败 投递失败 配送失败 派送异常 改派 送错(?:地址|地方|楼|小区|人|家) (?:放|丢|扔|塞|存|送|搁)(?:在|到|进|去)?(?:了)?…(?:驿站|快递柜|丰巢|门口|代收点|菜鸟|门卫|保安|物业|楼下|自提|超市|别人|邻居|路边|地上|门外) 不送(?:货)?上(?:门|楼) 没(?:有)?送(?:货)?上(?:门|楼) 不上门 不打电话 没打电话 没(?:有)?(?:通知|联系)(?:我)?(?:就|直接) 快递(?:员|小哥)…(?:态度|不|没|扔|骂|说|凶|让|要) 催(?:一下|下)?(?:快递|物流|派送|件) 快递\S{0,4}(?:天|周)(?:了|没) 退回(?:去|了|中|来)?(?:是)?(?:怎么|为什么) 被退回 自动退回 拒收 延误 送到(?:隔壁|别的|其他|另) (?:三|四|五|六|七|八|九|十|好几|两|几|\d+)(?:多)?天(?:了|都|还)*(?:没动|不动|没更新|没变|没物流|没信息|还在) 派送中…(?:天|没|还|一直) 暴力 (?:扔|丢|摔)(?:在|到|进)?…(?:门口|楼下|地上|雨|驿站|垃圾) 上楼费 要我(?:自己)?(?:去)?(?:取|拿|拉) 自己去(?:取|拿) 送不了 不给送 不肯送 送货…(?:没|不|迟|晚|改|约|上门) 晚到 迟到 没按时 没准时 晚了(?:\d|[一二两三四五几])(?:个)?(?:小时|天) 卡(?:在)?海关 扣(?:在)?海关 没人(?:派|送) 地址…送错.{0,6}(?:送|派) 一直(?:在)?(?:运输|派送|途中|路上) 到(?:不了|不到) 赶不上 绕(?:了|一|回|到) 发错地方 (?<!退款)(?<!钱)到哪(?:了|里|儿) 跑到(?:外地|别的|其他|另外|\S{2,4}去) 怎么(?:还)?在路上 快递(?:员|小哥|那边)?…(?:电话|联系)…(?:打不通|不接|没人) (?:包裹|快递|货|件|东西)…在哪 现在(?:都|还)?(?:没影|没见|没到|不见|没来|没人) (?:都|还|根本)没影 (?:放|压|拖|搁)了…才(?:给我)?(?:送|派|发) 到现在…没(?:影|送|到|来|见) 还(?:是)?不派送 说(?:今天|明天|昨天|上午|下午|晚上|\d+点|\d+号)(?:能|会|就)?(?:到|送到|送) (?:县城|这边|站|中心|网点)…不动了 改成了?…快递 (?:走|跑|漂)了\S{0,3}天 送(?:去|到)(?:了)?(?:隔壁|别的|别人|其他) 约(?:的|好)…(?:没人|没来|没送|不来) 等到(?:晚上|半夜|天黑|下班|\d) 不给送上 让我加钱 第[三四五六七八九十\d]+天(?:了)?(?:还|都|没|$) 分拣(?:中心)? (?:中心|站|网点)…(?:兜|转|绕) 送错(?:了|栋|楼|门|户|单元) (?:天天|每天|一直)(?:显示)?(?:派送中|明天到) 让我(?:下楼|自己去?)(?:拿|取|拉|搬)? 一直显示(?:在)?(?!待) 从早等到 等(?:了)?一天…没人 没人来(?:送|派)?$ (?:停|(?<!保修|质保|会员|合格|礼品|购物|电话|银行|说明|贺)卡|滞留|躺|压|困)在…(?:天|站|中心|那|海关|转运|仓|网点|不动|了)? (?:当日达|次日达|隔日达|加急|小时达)…(?:现在|还|都|没|才) (?:包裹|快递|件)…(?:趴窝|睡大觉|罢工|躺) (?:就是|一直|死活|愣是)不(?:派|送)
    `,
    en: en`
      tracking … (?:not|n't|no|stuck|stopp?ed|same|hasn't|stop|stall|froze|nothing|since|shows|still|says)[a-z]* … / (?:not|n't|no) (?:move|moved|moving|update|updated|updates|movement) / (?:stuck|sitting|held) (?:at|in|for|since|with) … / where(?:'s| is| are|s)? (?:is )?(?:my|the|our) (?!second|other|left|right|refund|money|invoice|voucher|free|gift|receipt|missing|cashback)[a-z]+ / (?:not|n't|never|hasn't|haven't|yet to|nt|still not|no) (?:been |yet |even )?(?:arriv|deliver|reach|receiv|recieve|come|came|here|get|got|show up|turn up)[a-z]* … / (?:parcel|package|order|delivery|item|shipment)s? (?:is |are |was |still |has been |been )*(?:late|delayed|overdue|stuck|delay|missing in transit|on hold|not here|not come|not arrive[a-z]*|never come|late already|returned) / still (?:not here|in transit|out for delivery|waiting for (?:my|the) (?:parcel|order|package|delivery)) / failed (?:delivery|attempt) / delivery (?:failed|attempt|delay|late|was|is|guy|man|driver|company|date) … / (?:rider|courier|driver|postman|delivery (?:man|guy|boy))s? … (?:never|not|no|didn't|threw|left|refus|said|say|cancel|rude|call|throw|put|leave|mark)[a-z]* / left (?:it |my parcel |the parcel )?(?:outside|in the rain|at|with|by) … (?:rain|door|gate|neighbou?r|lobby|reception|road|bin|guard|house)[a-z]* / wrong (?:address|house|door|unit|hub) / (?:customs|hub|sorting cent(?:er|re)|warehouse) … (?:days?|stuck|weeks?|since|hold) / expected (?:delivery|on|by) / supposed to (?:arrive|be here|be delivered|come|reach) / (?:should|was|were) … (?:arrive|be here|delivered) (?:by|on|yesterday|last|\d) … / return to sender / returned to (?:sender|seller|you) / eta / (?:taking|takes|took|take) (?:so|too|very|forever|ages) / slow (?:delivery|shipping) / how (?:long|many) (?:more )?… (?:arrive|wait|deliver|reach|days)[a-z]* / (?:customs|clearance) … (?:hold|held|stuck|stop|delay|detain|fee|letter|seize)[a-z]* / (?:hold|held|stuck|detained) … customs / belum sampai / tak sampai / lambat / rider … / runner … / (?:parcel|package|order|delivery|item|it) … (?:rain|wet|gate|bin|street|neighbou?r|wrong house|wrong address|wrong unit|guard house) … / (?:thrown|threw|tossed|dumped) … / (?:no|zero|without) (?:any )?(?:tracking )?(?:update|movement|scan|progress)s? / (?:supposed|meant|due|expected|scheduled|promised|estimated) (?:to )?(?:arrive|come|be here|be delivered|deliver|reach|delivery|by|on) … / (?:three|four|five|six|seven|two|\d+) (?:days?|weeks?) (?:late|overdue|already|delay|past) … / didn't (?:even )?(?:knock|ring|call|buzz) / marked (?:it )?(?:as )?(?:refused|attempted|failed|undeliverable) / wait(?:ed|ing) (?:at home |in )?all day / rescheduled / (?:delivery|courier) (?:slot|window|time) … / (?:nobody|no one|no one's|no-one) (?:came|come|showed|turned up|deliver)[a-z]* … / (?:been |still )?out for delivery (?:for|since|again|all) … / due (?:on |by )?(?:mon|tues|wednes|thurs|fri|satur|sun)day / (?:go|went|going|gone|sent) back to … / sitting in … / express (?:shipping|delivery) … / claim[a-z]* i wasn't … / normal post / wasn't (?:in|home) / arriving tomorrow … / guard house … / never (?:call|called|ring|rang|knock|knocked) / no scan … / my old address / on the pavement … / in full view / postpone[a-z]* … / (?:paid|pay|paying) (?:extra )?for (?:express|next[- ]day|same[- ]day|priority|expedited|fast|first class) … (?:day|still|not|now|yet|nothing)[a-z]* / (?:keeps?|kept|always) (?:rescheduling|postponing|changing the (?:day|date|slot)|missing me)
    `,
  },
  likely: {
    zh: zh`
      物流 快递(?:员|那边|说) 派送 驿站
    `,
    en: en`
      courier / tracking / rider / transit / customs / delivery / in transit
    `,
  },
  hint: {
    zh: zh`
      快递 物流 包裹 送货 骑手 顺丰 圆通 中通 申通 韵达 极兔 邮政 派件 小区 县城 站点 路上 走了\S{0,3}天 等到 约的 送到 送来
    `,
    en: en`
      parcels? / courier / delivery / deliver / rider / driver / depot / hub / post office / express shipping / arriv[a-z]* / come yet / waiting for my
    `,
  },
});
