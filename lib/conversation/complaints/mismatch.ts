import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** Not as the page, the picture or the seller said. */
export const mismatchComplaint = defineComplaint({
  type: 'mismatch',
  kind: 'trouble',
  sure: {
    zh: zh`
      (?:跟|和|与|同)(?:图片|图|照片|描述|详情|页面|介绍|宣传|直播|视频|网上|说的|你们说|实物|样品|展示|买家秀)…(?:不一样|不符|不一致|两样|差|不同|对不上|不是一|完全) 描述不符 图文不符 货不对板 货不对版 不符合描述 实物(?:跟|和|与|不|差|比) 色差 颜色(?:不一样|差|偏|不对版|跟|和) 虚标 虚假宣传 虚假 夸大 夸张宣传 假宣传 误导 照骗 图骗 骗人的图 卖家秀 (?:页面|详情|详情页|链接|标题|宣传|上面|网页|图片|描述|广告|主播|直播间?|直播里|客服|你们|写的|标的|说是|说好|说的|当时|明明)…(?:说|写|标|标注|标明|是|讲)…(?:结果|实际|其实|到手|收到|来的|却|可是|但|怎么|根本|哪有|才|只|量) (?:主播|直播间?|直播里)…(?:说|讲|承诺|展示) (?:不是|不是说)(?:说)?…(?:吗|么)…(?:怎么|结果|却|咋) 尺寸(?:不符|不对|差|偏|短|小了|大了|缩水) 偏(?:小|大|短|长|薄)(?:很多|了|太多)? 小一圈 大一圈 比(?:图|描述|标注|页面|写的)…(?:小|大|短|薄|少|轻|差) 材质(?:不对|不是|不符|根本) 不是(?:纯棉|真皮|实木|全棉|羊毛|桑蚕丝|不锈钢|羊绒|纯银|纯|原装) 根本不是 功能…(?:没有|缺|不一样|不符) 参数…(?:不符|不对|虚) 容量(?:不足|不够|虚|缩水) 克重 分量不足 净含量 缩水(?:了)?(?:一半|不少) 写(?:的|着)\S{0,10}(?:量|实际|才|只|到手|收到) 量(?:了|出来)(?:才|只有|是) (?:详情页?|页面|标题|链接|网页|商品页|介绍|宣传页?|首图|主图|广告)(?:里|上|都|就|明明|上面|里面|中|还)*(?:说|写|标|标注|标明|讲|显示|画|印|展示)(?!.{0,6}(?:48小时|发货|包邮|保价|价保|赠|送|7天|七天|质保|保修)) (?:写|标|说|号称|宣传|吹)(?:的|着|是|成|得)?\S{1,12}(?:实际|到手|结果|其实|收到|量了|一量|称了|一称|来的|却|根本|才|哪) 到手(?:是|就|却|发现|才|只) 以次充好 挂羊头卖狗肉 货不对 不是(?:一个|同一个|一)(?:颜色|款|东西|货|材质|档次) (?:跟|和|与)(?:我)?(?:想|看|网上|图|照片|直播|样品)…(?:两|不|差) 完全(?:不|两)(?:一样|是|同|码|个) 压根不是 这叫\S{1,8} 也(?:能|好意思)叫 (?:说|宣传|号称)(?:是|好|的)?\S{1,10}(?:假的|没有|根本|不是|结果|实际) 克数不 重量(?:不足|不够|不对|差|少) 缺斤(?:少|短)两 称(?:了|下来|出来|一下)?…(?:才|只有|不够|不到|少) 分量(?:少|不足|不够) (?:功能|效果)(?:跟|和|与)?…(?:说的|宣传|不一样|没有) 没有(?:图|说|页面|宣传|描述)…(?:的|那|上) 颜色…(?:不一样|不对|深|浅|偏|差) 版型…(?:不|差) (?:短|长|宽|窄|小|大|薄|轻)(?:了)?(?:\d+|[一二两三四五六七八九十几]+)(?:厘米|公分|cm|寸|克|斤|毫米|mm) 装不(?:进|下)去?(?=.{0,10}(?:说|问|写)) 标的是 发黄发灰 (?:图片|图上|照片)(?:是|上是|里是|上)\S{1,10}(?:到手|实物|收到|我这|结果) (?:小|少|薄|短|细)得可怜 跟图 与图 (?:两|俩|2)(?:个|种)颜色 不是一个(?:色|颜色) (?:还|却|明明|居然|竟然)(?:敢|好意思)?(?:写|标|说|吹)(?:是|着|的)?(?:\d|[一二两三四五六七八九十]|能|有|纯|真|全) 短一截 长一截 差距(?:太|也太|这么|好)大 能叫 模特图 说(?:是)?(?:防水|真皮|纯棉|实木|无糖|无尘|不掉|不褪|免息|包邮的|新款|加厚|静音|食品级|环保|进口)的? 图(?:上|片上|里)(?:有|是|写|画|带)\S{1,10} 标(?:着|的|注)?\d+\S{0,3}的? 尺码表 按(?:照)?(?:表|尺码表|你们)…(?:买|拍|量)的? 实物没有 结账(?:根本|却|就|时)?(?:没|不) (?:还|都|明明)?吹(?:的|得|什么|无|自己) 压根没(?:这|有|那) 根本没(?:这|那)(?:个)? 广告词 说好(?:的)?(?:可|能|是|带|有)\S{1,6} 商品名 薄得跟 完全不是那么回事 P过 (?:跟|和|与)(?:描述|图片|页面|实物|宣传)…(?:有)?(?:点|些|很大)?(?:出入|偏差) (?:跟|和|与|同)…(?:标|写|说|讲|承诺|介绍|登记)的…(?:不符|不一样|两样|不同|对不上|不一致) (?:成色|新旧)…(?:差|不符|不是|根本) 写(?:的|着)?(?:\d+新|全新|几乎全新) (?:重|写|标)(?:着|的|写)?\S{1,8}(?:一称|称了|去冰|去皮) (?:尺寸|型号|规格|车型)(?:就|都|完全|根本)?(?:不对|不符|对不上)
    `,
    en: en`
      not as (?:described|advertised|pictured|shown|listed|stated) / (?:different|differ|differs|nothing like|not like|not the same|doesn't match|does not match|don't match|not match|looks? different|not same) … (?:picture|photo|listing|description|ad|image|pic|website|advert|page|video|live|screenshot)[a-z]* / not same (?:as|with|like) / mis-?(?:lead|represent|described|advertis)[a-z]* / false advertis[a-z]* / (?:listing|description|page|ad|advert|title|picture|photo|host|live ?stream|creator|influencer|website) (?:said|says|say|claims?|claimed|stated?|shows?|showed|promised|clearly|described|advertised) / advertised as / supposed to be / (?:colou?r|colour|shade|size|sizing|material|fabric) (?:is|was|looks?) (?:totally |completely |so |very |way )?(?:different|off|wrong|not|smaller|darker|lighter|tiny) / (?:smaller|bigger|thinner|shorter|lighter|darker|larger|heavier) than (?:the |it |what |in |expected|advertis|described|shown|listed|stated|you)[a-z]* / as (?:described|advertised|pictured) / not (?:real|genuine|actual|pure|100%|full) (?:leather|cotton|wood|silk|gold|silver|wool|linen) / fake (?:advert|photos|pictures)[a-z]* / looks nothing / (?:ladies|womens|kids|childrens?) (?:cut|size|version) / runs? (?:small|large|big) / says? … but / (?:listing|description|page|ad|advert|title|photos?|pictures?|website|live) (?:clearly |all )?(?:said|says|say|show|shows|showed|claims?|claimed|states?|stated|promised|mentioned) / (?:this is|it's|its|it is|that's) (?:not |n't |clearly |actually |obviously )*(?:purple|polyester|plastic|fake leather|pu|pleather|much (?:smaller|thinner|darker)|half the size|tiny|a toy|acrylic|mdf|veneer) … / photos? show[a-z]* … / (?:not|isn't|ain't|isnt) (?:waterproof|cotton|leather|wool|silk|wood|steel|real|the same|as shown|organic|wireless|full size|what (?:was|is|you|i saw)) … / (?:measures?|measured|weighs?|weighed) … (?:not|only|instead|but)? / lain dari gambar / cut (?:is|was) … / (?:half|twice) the size / (?:says?|said) [a-z]+ size … / fits a … / at best / not the (?:shade|colou?r|one|same|model) in the … / size chart … / my? photos? shows? … / (?:show|shows|said|says) \d+ \w+, … / advertised as … / sterling silver / clearly (?:plastic|bamboo|fake|polyester|painted|printed|not) … / (?:video|photo|picture|ad) shows? … / listed as … / it reeks of … / write \d+ ?\w* but … / not posted as … / (?:listed|sold|described|posted|graded) as … / (?:like|as|than) (?:listed|advertised|described|stated|the listing) / not (?:row|floor|level|size|model|grade)? ?\w+ (?:like|as) (?:listed|described|shown) / (?:weigh|weight|measure)[a-z]* … only \d+ … / i (?:weigh|weighed|measured|counted) …
    `,
  },
  likely: {
    zh: zh`
      不一样 两样 不符 不对版 差太多 (?:大|小)了(?:一|两|好)?(?:几)?(?:圈|号|码) 偏(?:大|小|长|短)
    `,
    en: en`
      different / not what i expected / too (?:small|big|tight|short|large|long) / you (?:said|say|promised|told me)
    `,
  },
  hint: {
    zh: zh`
      说是 说的 说防 标\d 标的 标称 写 图上 图片 尺码表 按表 直播 页面 宣传 广告 实物
    `,
    en: en`
      says / photos? / listing / size chart / claims? / fits a / at best / shade
    `,
  },
});
