import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** Paid for and still not sent off. */
export const lateShipmentComplaint = defineComplaint({
  type: 'late-shipment',
  kind: 'trouble',
  sure: {
    zh: zh`
      (?:还|都|一直|怎么|为什么|为啥|咋|仍|迟迟|至今|到现在|现在|天了|也)(?:还|都|也|仍)?(?:不|没|没有|未)(?:给我|给)?(?:发货|发出|发走|寄出|寄|出库|揽收|揽件|发(?!票|现|光|热|错|给)) 不发货 没发货 未发货 没有发货 迟迟不发 拖着不发 拖(?:了)?(?:几|好几|\d|一|两|三|四|五)天 什么时候(?:才|能|可以|会|给)*(?:发货|发(?!票|现)|寄|出库) 几时(?:才|能|可以)*(?:发货|发(?!票)|寄) 啥时候(?:才|能|可以|给)*(?:发货|发(?!票)|寄) 多久才(?:能|可以)?发货 多会儿发 催(?:一下|下|促)?发货 待发货 备货(?:中|多久|几天|还) 打包中 仓库处理 待揽收 等待揽收 未揽收 没揽收 只(?:有|出|打)(?:了)?单号 预售…(?:过|到期|还|延|改|推) 延迟发货 延期发货 发货(?:时间|日期)?(?:一拖|一推|又推|又改|延|推迟|慢|太慢|超时|过了) 超时(?:未|没|不)发 (?:付款|下单|拍下|拍了|买了)…(?:\d+|[一二两三四五六七八九十几半])(?:天|周|个?星期|个?月|多天)(?:了)?…(?:没|不|未|还)(?:动静|发|寄|消息|出) 虚假发货 说(?:好)?(?:的)?(?:48|24|72|\d+)小时(?:内)?发 不给发 发货(?:了)?(?:没|吗).{0,4}(?:几天|天了|等) (?:显示|还是|一直(?:是|显示)?|还)(?:待发货|备货|打包|未发货|配货|拣货|待出库|等待出库) 说(?:好)?(?:的)?(?:今天|明天|昨天|当天|前天|周[一二三四五六日]|\d+号|下午)…发(?!票|现|给) 答应…发(?!票|现|给) 发不发货? 到底发 (?:没|不)发(?:呀|啊|呢|吗|啦)? 发个货 催发 推迟发 拖到 拖着 还在备 仓库还没 缺货…(?:等|不早说|才说) 没货…(?:早说|卖) 改发货 (?:上|上个)?(?:周|月|星期)[一二三四五六日]?(?:买|拍|下单|付款)的…(?:没|不|还) (?:连|个)(?:个)?单号都没 没见发 (?:付的钱|付了钱|付款)…(?:没|不|还) 写(?:的)?(?:\d+|当)(?:小时|天)(?:内)?发货 (?:还|都|怎么)?没(?:见)?(?:给)?发(?!票|现|热|烧) 还在你们(?:仓库|那|店) 天天说(?:明天|今天|马上)发 (?:啥|什么)时候(?:才|能|可以|给)*出库 承诺(?:的)?(?:\d+|当)(?:小时|天) (?:缺货|没货)…(?:不告诉|不说|干等|不早) 干等 被你们忘 还在待发 (?:显示|一直|老|还是|又说?)(?:是)?(?:无货|缺货|没货|采购中|调货) (?:还|都|也|仍|一直|至今|怎么还|迟迟)(?:没|不|没有|未)(?:给)?出票 (?:开演|开场|开赛|演出|出发|开车|入场)…(?:还没(?!看)|没出|没票|不出) 说好…(?:前|天|小时)(?:出票|给票|发码|发卡) (?:连|个)(?:揽收|发货|单号|物流|出库)(?:信息|记录|提醒)?(?:都|也)?(?:没|没有)(?!了)
    `,
    en: en`
      (?:not|n't|never|yet to|hasn't|havent|have not|has not|still not|still haven't|nt) (?:been |yet |even |even been )?(?:ship|shipp?ed|ship out|sent|send|dispatch|dispatched|posted|despatched|left (?:the )?(?:warehouse|store)|processed|fulfilled|mailed|shipping|move from) … / still (?:"?'?)(?:processing|packed|packing|preparing|pending|to ship|label|being prepared|awaiting|waiting for (?:the )?(?:courier|pick ?up|seller)|unshipped|not ship) [a-z]* / still "?'?(?:processing|packed|packing|preparing|pending|to ship|awaiting|unshipped|not ship)[a-z]*"? / when (?:will|can|are|do|is|u|you|it|my) … (?:ship|send|dispatch|post|mail)[a-z]* … / (?:late|delayed|slow) (?:shipping|shipment|dispatch) / pre-?order … (?:late|delay|passed|over|still|since) / waiting (?:for )?(?:you|seller|u) to ship / haven't shipped / why … (?:not ship|no ship|haven't ship|not sent|take so long to ship) / ship(?:ping)? (?:date|by date|deadline) … (?:passed|over|gone|missed) / belum (?:pos|hantar|ship) / (?:paid|ordered|order|bought) … (?:ago|days?|weeks?|since|monday|tuesday|wednesday|thursday|friday|last) … (?:not|n't|still|no|nothing|yet) … (?:ship|sent|dispatch|move|process)[a-z]* / (?:still|yet) (?:to )?(?:be )?(?:not )?(?:shipped|dispatched|posted|sent out|ship out|ship) / no (?:shipment|shipping|dispatch|tracking number|tracking no) … / not (?:even )?(?:ship|shipped|sent|dispatched|posted) (?:out|yet|my)? / why … (?:to ship|not ship|packed|preparing|processing|seller to|no ship) … / it's been \d+ (?:days|weeks) (?:and|since) … / when (?:are|will|r) you (?:going to |gonna )?(?:ship|send|dispatch|post)[a-z]* … / (?:go|gone|sent|going) out (?:last|yet|on|by) … / awaiting dispatch / left (?:your|the) warehouse / (?:keep|keeps) saying "?soon … / no (?:awb|shipping number) / waiting for (?:you|u|seller|the seller)(?: guys)? to (?:post|ship|send|dispatch) … / (?:taken|took) my money … (?:not|n't|never) (?:post|ship|sent|send|dispatch)[a-z]* / (?:still |just |only )(?:show|shows|showing|say|says|saying|at|on)[a-z]* "?'?label created / (?:still|yet) (?:have )?(?:no|not any|not got any|without) (?:my )?(?:tickets?|codes?|keys?|vouchers?|e-?tickets?|confirmation) … / (?:tickets?|codes?|keys?|vouchers?) (?:still )?(?:not|haven'?t|hasn'?t|never) (?:been )?(?:sent|issued|released|arrived|received|come) … / (?:been|still|says?|shows?|stuck on|status) "?'?(?:preparing|processing|pending|to ship|awaiting|order received|confirmed)
    `,
  },
  likely: {
    zh: zh`
      发了吗 发了没 出库 快(?:点|些)发货? 尽快发 赶紧发 赶快发 马上发货
    `,
    en: en`
      ship out / dispatch[a-z]* / packed / label created
    `,
  },
  hint: {
    zh: zh`
      单号都没 发货 预售 付的钱 没见发 排期
    `,
    en: en`
      pre-?order / dispatch[a-z]* / go(?:ne)? out / left your warehouse / soon
    `,
  },
});
