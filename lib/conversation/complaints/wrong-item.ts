import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** Something else came, or less than was ordered. */
export const wrongItemComplaint = defineComplaint({
  type: 'wrong-item',
  kind: 'trouble',
  sure: {
    zh: zh`
      发错 错发 寄错 送错(?:货|东西|了货) 拿错 装错 配错 错货 少发 漏发 漏寄 少寄 少装 漏装 少件 缺件 缺配件 少了(?:一|两|三|几|个|配件|零件|\d|半|俩|仨|好) 缺了(?:一|两|三|几|个(?!口|角)|配件|零件|\d) 少(?:一|两|三|几|\d|个|俩)(?:个|件|瓶|包|袋|盒|双|只|条|支|片|颗|张|块|本|套|样|罐|斤|根|箱|把|份)? 缺(?:一|两|三|几|\d|个(?!口|角)|少)(?:个|件|瓶|包|袋|盒|双|只|条|支|片|颗|张|块|本|套|样|罐)? 不够数 数量不(?:对|够|足) 数不对 件数 只(?:收到|有|到|来|给|发|寄|装)(?:了)?(?:一|两|三|四|五|六|七|八|九|半|\d|俩|仨)(?:个|件|瓶|包|袋|盒|双|只|条|支|片|颗|张|块|本|套|样|罐|箱)? 就(?:收到|有|到|来|给|发)(?:了)?(?:一|两|三|四|五|\d|俩|仨)(?:个|件|瓶|包|袋|盒|双|只|条|支|片|颗|张|块|本|套|样|罐|箱) (?:买|拍|订|下单|选)(?:的|了)(?:是)?…(?:发|寄|来|收到|给我)(?:的|了|我)?(?:却|怎么|成|个|是|过来|只|就) (?:要|选)的是…(?:发|寄|来|给我) 给我发(?:个|了个|成|的是|来) 不是我(?:买|要|拍|选|订|下单|点) 我(?:买|要|拍|选|订)的(?:不是|是|明明) 我(?:明明)?(?:买|拍|选|订|下单|要)的(?:是)?…(?:你们|你|结果|收到|发|给) 别人的(?:货|东西|快递|包裹|订单|衣服|鞋) (?:颜色|款式|型号|尺码|码数|规格|口味|版本|款|号|东西|商品|货|配件|左右脚)(?:发|寄|给|拿|装|都|也|又)*错 (?:颜色|款式|型号|尺码|码数|规格|口味|版本)不对 错(?:的)?(?:颜色|款|型号|尺码|码|规格|口味) 两只(?:都是)?(?:左|右|不一样) 同一(?:边|只) 赠品(?:没|呢|没有|少|漏) (?:没|没有)(?:给|送|收到|发|见|看到|找到)(?:到)?…(?:赠品|配件|说明书|充电器|数据线|遥控|螺丝|螺丝刀|工具|盖子|吸管|小样|电池|线|支架|包装袋) (?:赠品|配件|说明书|充电器|数据线|遥控器?|螺丝|工具|盖子|小样|电池|线|支架)…(?:没有|没给|没见|没收到|没发|呢|少了|缺|漏) 里面(?:是)?(?:空|没有) 空(?:盒|箱|包裹) 买(?:一|二|两|三)送 (?:颜色|款|码|型号|口味)(?:都)?(?:给|发|寄|拿|弄|搞|送)(?:我)?(?:成|错) 给我(?:发|寄|送|来)(?:了)?(?:个|件|条|双|一|成|的)(?:别|不|错|旧|空|其他|另|小|大|黑|白|红|蓝|右|左)? (?:收到|打开|拆开|箱子里|里面|盒子里)(?:的)?(?:却|竟然|居然|只|才)(?:有|剩|是) 一(?:只|个|双|件)\S{1,4}一(?:只|个|双|件)\S{1,4} 少(?:了|给|送|放|配|拿)(?!.{0,3}(?:钱|退)) 不齐 不全 没(?:有)?(?:给|放|装|配)(?:我)?(?:螺丝|配件|说明书|充电|线|遥控|赠品|勺|盖|工具|支架|吸管|电池|适配器|滤芯|钥匙|卡) 缺(?:了)?(?:螺丝|配件|说明书|零件|遥控|盖|勺|线|页|一|两|三|几) 翻遍 没找到(?:赠|配|螺|说明) 漏(?:了)?(?:一|两|三|个|发|装|寄|放|件|配)(?!地|箱|盒|光) 多发 发重 重复发 发成 寄成 送成 拿成 搞混 弄混 张冠李戴 陌生人的 不是我的 (?:瓶子?|盒子?|箱子?|袋子?|包裹|罐子?)…空的 空(?:瓶|罐|袋) 只(?:给我|给)?(?:发|寄|来|装|收到|有|到|送)(?:了|来)?(?:一|两|三|四|五|六|七|八|九|半|\d|俩|仨)(?:个|件|瓶|包|袋|盒|双|只|条|支|片|颗|张|块|本|套|样|罐|箱)? (?:订|要|买|拍|下单)(?:的)?(?:是)?\S{1,8}(?:给|来|发|寄)(?:我)?(?:个|成|了个|的|b|\d)\S{0,4} (?:收到|发来|寄来|来)(?:的)?(?:是)?(?:别的|其他|另外|另一) (?:装|袋|盒|箱)的只(?:给|有|来|发) 说(?:好)?(?:送|给)的\S{1,6}(?:没|呢|不见) 没(?:给我)?放 (?:把)?别人的\S{0,6}(?:寄|发|送|给)(?:到|我|给) 拼不完 凑不齐 少(?:了)?(?:两|几|一|三|\d)(?:块|片)(?!钱) 来(?:了)?(?:一|两|三|半|\d)(?:个|件|瓶|包|袋|盒|双|只|条|提|箱|套|本|片|卷) 文版(?:你们|却|结果)?(?:给|发|寄)\S{0,2}发? 发个\S{1,2}的 左(?:脚|手|边)\S{1,5}右(?:脚|手|边)\S{1,4} 打开(?:是|就是|里面是)(?:块|个|包|一)?(?:砖|石头|白纸|空气|萝卜|纸壳|垃圾) (?:套|盒|箱|包)\S{0,4}里(?:头|面)?(?:没|缺|少)(?:有)? (?:订|买|要)的\S{1,6}来的是 只来了 别人(?:穿|用|戴|拆)过(?:的)?
    `,
    en: en`
      wrong (?:item|one|size|colou?r|product|model|thing|order|cable|version|parcel|variant|shade|flavou?r|part|pair|shoes?|shirt|dress|case|design|type|charger|book|set|stuff|goods|package|style|lens|filter|key)s? / (?:item|size|colou?r|model|cable|goods?|product|order|shoe)s? (?:is |are |was |sent |come )?wrong / sent (?:me )?(?:the |a |an )?(?:wrong|different|incorrect|another|someone) / (?:got|received|get|receive|came|come|recieved|gave|give|sent) … (?:instead|wrong|not what|but i (?:order|want|bought|paid)|different (?:item|colou?r|size|one)) / instead of / (?:ordered|i order|bought|paid for|asked for|wanted) … (?:but|and|only) … (?:got|get|received|recieved|receive|came|come|sent|send|arrived|given|inside|there) / missing / (?:only|just) (?:got|received|receive|recieved|get|came|come|sent|have|had|found|\d|one|two|three|half) … / short of / short(?:ed)? (?:by|me|one|two|\d) / (?:one|two|three|\d) short / incomplete / not (?:complete|included|inside|in the box) / (?:no|without|where is|where's) (?:the |my )?(?:charger|manual|remote|cable|screws?|lid|free gift|gift|accessor|battery|instruction|adapter|strap|plug)[a-z]* / empty (?:box|parcel|package|envelope) / (?:someone|somebody) else'?s? / not (?:what|the one|the item|the colou?r|the size) i (?:order|bought|chose|paid|want|ask)[a-z]* / two (?:left|right) / salah (?:barang|size|warna|item|hantar) / kurang / (?:i )?(?:order|ordered|bought|buy|paid for|chose) (?:\d+|one|two|three|four|five|six|a pack of|the) … (?:but|only|and|get|got|received|come|came|inside) … / (?:i order|we order|ordered|order (?:a|an|the|one|two|three|four|\d+)|bought|i buy) … (?:get|got|gets|receive|received|recieve|came|come|sent|send|gave|give|gt) … / (?:cable|colou?r|size|item|model|charger|part|goods|parcel|flavou?r|product|order) (?:is |was )?(?:wrong|salah|incorrect|not correct|mixed up) / you sent (?:me )?(?:a|an|the|one|two|\d|someone|somebody) … / (?:\d+|one|two|three|few|some) (?:\w+ )?(?:missing|short|not inside|not there) / (?:not|n't|never|isn't|wasn't|weren't) (?:in|inside) the (?:box|parcel|package|bag) / box (?:is|was) empty / without (?:the )?(?:charger|cable|screws?|remote|lid|manual|gift|adapter|box) / gift (?:not|missing|where|didn't) … / nothing inside / two lefts / not my (?:order|parcel|item) / (?:you )?gave me (?:a |an |the |some )?(?:left|right|wrong|different|another|old|used|small|big) … / (?:sent|gave|got|received) (?:me )?(?:a |an )?(?:single|double|small|medium|large|men's|women's|left)[a-z'-]* …  / (?:got|get|received|sent|send me|came) [a-z]+, (?:i )?(?:ordered|order|choose|chose|wanted|asked) … / (?:send|sent|give|gave) me \w+, i (?:choose|chose|order|ordered|want|wanted) … / belongs to someone / (?:\d+|one|two|three|four|five) in the (?:bag|box|pack)(?! of) / the \w+ wasn't in / set of (?:\d+|two|three|four|five|six|eight|ten) and there's … / (?:pack|packed|send|sent) wrong … / where is my (?:second|other|left|right|missing) … / there (?:was|is|were|are) (?:only |just )?(?:one|two|three|four|\d+)(?! (?:day|week|hour|hole|crack|scratch|star)) … / wrong voltage
    `,
  },
  likely: {
    zh: zh`
      错了 不对 不是这个 赠品 少的
    `,
    en: en`
      wrong / incorrect / short / lack[a-z]* / less / mix(?:ed)?[- ]?up / i (?:ordered|chose|selected|picked)
    `,
  },
  hint: {
    zh: zh`
      少 缺 漏 给我发 没给 没送 要\S{1,5}给 别的 别人 不是我 数了
    `,
    en: en`
      belongs to / in the bag / i choose / i chose / ordered / order [a-z]+ get / pairs of / not me
    `,
  },
});
