import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** Somebody was or could be hurt, or food is unsafe. */
export const safetyComplaint = defineComplaint({
  type: 'safety',
  kind: 'trouble',
  sure: {
    zh: zh`
      过敏 起疹 红疹 疹子 红肿 起水泡 起泡(?=.{0,4}(?:流|疼|痒)) 溃烂 烂脸 毁容 脱皮(?=.{0,6}(?:脸|疼|痒)) (?:脸|皮肤|头皮|身上|胳膊|手上?|嘴|眼睛|眼皮|眼|脖子|腿|耳朵|额头|下巴|背)(?:上|都|全|就|也|开始|特别|好|很|又|一直)*(?:红|肿|痒|疼|痛|刺痛|灼|烂|起(?!球|毛)|辣|长) 辣眼睛 (?:红|疹|水|肉)疙瘩 长痘 全是痘 爆痘 烂嘴 冒火星 火星 后怕 炸裂 瘙痒 好痒 很痒 又红又 刺痛 灼伤 烧伤 烫伤 烫到 烫了(?:我|孩子|手|个|一) 割伤 割破 割到 割了 划伤 划破 划了 划到 手划 扎(?:到|破|伤|了)(?!染) 夹(?:到|伤|破)(?:了)? 砸(?:到|伤|了(?:我|脚|孩子|头)) 摔(?:伤|倒|了一跤|下来|跤) 受伤 流血 出血 缝(?:了)?(?:几|\d|三|四|五|两)?针 骨折 医院 急诊 门诊 就医 就诊 看医生 病历 诊断 去看病 拉肚子 腹泻 拉稀 上吐下泻 呕吐 吐了 吐得 恶心想吐 中毒 食物中毒 肚子(?:疼|痛) 胃疼 头晕 头疼 爆炸 炸了 炸开 着火 起火 冒烟 冒火 火花 打火 烧了 烧起来 烧焦 烧糊 烧黑 烧坏 糊味 焦味 自燃 短路 电到 触电 漏电 麻手 被电 电了一下 (?:吃|喝|里面|里|发现|有|汤|饭|奶|面)(?:出|到|了|出来)?…(?:虫|蟑螂|头发|玻璃|铁丝|钢丝|金属|刀片|异物|塑料|苍蝇|老鼠|石子|指甲|活的) 异物 虫子 生虫 有虫 长虫 蛆 玻璃渣 甲醛 有毒 致癌 违禁 过期(?:的|了)?(?:食品|奶粉|还|牛奶|面包|药|东西) 安全隐患 隐患 危险 (?:孩子|宝宝|小孩|娃|婴儿|老人|女儿|儿子|孕妇|孙)…(?:吞|咬|噎|卡|伤|哭|过敏|疹|划|割|烫|夹|磕|摔|找不|走丢|吃了|喝了) 刹车(?:失灵|不|坏) 断裂(?=.{0,8}摔) 吓死 差点(?:出事|着火|摔|烫|伤|没命|烧) 不敢(?:再)?(?:给)?(?:孩子|宝宝|娃|小孩|老人|家人)?(?:喝|吃)(?:了)? 不敢给(?:孩子|宝宝|娃|小孩|老人) 呛(?:到|人) 流鼻血 鼻血 闷得头 头皮…(?:泡|痂|烂|疼) 红屁股 湿疹 荨麻疹 嘴肿 眼肿 脸肿 烂手 手裂 发烧 输液 打针 崩到 弹到 飞出来 炸开 爆了 爆炸 炸(?:裂|掉|碎) 断电 火苗 (?:插头|接口|充电头|插座|线|电池|充电宝)…(?:烧|黑|化|熔|焦|烫|鼓|冒) 鼓包 鼓起来 发烫.{0,6}(?:烧|怕|不敢|烫手) (?:宠物|猫|狗|狗狗|猫咪)…(?:吐|拉|死|病|医院) 死了(?:一)?(?:只|条|猫|狗) 防腐剂 添加剂超 超标 农残 激素 致敏 烫嘴 烫(?:出|起)泡 硌(?:了|掉|坏|断)?(?:牙|到牙) 牙(?:都)?硌 (?:铁|钢)(?:丝|片|屑|钉) 钉子 针头 刀片 头发丝 一根(?:毛|头发|铁丝|钢丝) 闹肚子 肚子(?:疼|痛|不舒服) 拉了(?:一|好几|几)(?:天|晚|次) 爆(?:了|炸) 差点…(?:烫|摔|伤|着火|出事|砸|夹|勒|噎|没命) 自己松开 吃出(?:来)?(?!好|味道) 红一片 红印子?(?=.{0,6}(?:扎|痒|疼)) 盖子(?:飞|崩|炸) 崩我?…(?:血|腿|手|脸) 嗓子(?:疼|痛|冒烟) 指甲盖 磨得\S{1,4}(?:红|破|出血)(?!了?一点) 打火花 头晕 抽搐 (?:娃|孩子|宝宝|小孩)…(?:咽|吞|吃)(?:了)?(?:下|进) (?:嘴唇|嘴|舌头|手|脸)麻 心慌 心悸 胸闷 喘不上 烧出(?:个)?(?:大)?洞 一身(?:冷)?汗 (?:孩子|宝宝|娃|小孩)…有(?:针|刺|铁|玻璃) 有针 脸烂 烂了(?=.{0,4}脸) 差点(?:吞|咽|吃)(?:了|下)? 磁珠 燎了 住院(?!.{0,4}(?:等|交|要钱|费|缺钱)) 住院(?!.{0,4}(?:等|交|要钱|费|缺钱)) (?:化冻|变味|有味|发臭|凹|漏气|胀包|过期|发霉|生虫|没封)…(?:还)?(?:敢|能)(?:吃|喝|用)(?:吗|么)? 还敢(?:吃|喝|用|坐|开)(?:吗|么)? 差点(?:让|被|把|没|就)…(?:车|撞|摔|砸|电|烧|出事|伤|夹|呛|噎) (?:刹车|制动|手刹|安全带|锁扣|护栏|扣子)…(?:失灵|失效|崩|断|松脱|锁不住) 失灵 (?:头晕|恶心|胸闷|起疹|红疹|呕吐|拉稀)
    `,
    en: en`
      allerg[a-z]* / rash(?:es)? / itch[a-z]* / swollen / swell[a-z]* / blister[a-z]* / hives / burn(?:ed|t|s|ing)? (?:my|me|his|her|the (?:skin|socket|outlet|carpet|wall)|hand|finger|skin) … / burning smell / burnt smell / smells? (?:like )?burn[a-z]* / smells? burnt / scald[a-z]* / (?:cut|cuts|sliced|hurt|injur|pinch|scratch|stab|poked|burned|burnt)[a-z]* (?:my|me|his|her|our|the|myself) … (?:finger|hand|kid|child|son|daughter|baby|foot|leg|face|arm|toe|eye|skin|lip|thumb|dog|cat|wife|husband|mum|mom|mother|toddler)[a-z]* / (?:finger|hand|foot|face|lip|skin|eye|scalp|neck|arm|leg)s? … (?:bleed|burn|cut|hurt|swell|swollen|red|itch|sting|sore)[a-z]* / bleed[a-z]* / blood / hospital / clinic / a ?& ?e / emergency room / doctor / stitches / injur[a-z]* / food poison[a-z]* / vomit[a-z]* / throw(?:ing)? up / threw up / diarrh?o?ea / stomach ?ache / stomach (?:pain|cramp)[a-z]* / nause[a-z]* / (?:got|get|feel|felt|made me|made us|fell) (?:very |so |really )?sick / electr(?:ic|ical)? ?shock[a-z]* / electrocut[a-z]* / shocked me / got (?:a )?shock / explod[a-z]* / explosion / exploded / caught fire / on fire / catch fire / fire / smok(?:e|ing|ed) / spark(?:s|ed|ing)? / melted (?:the|my|socket|plug|on|while) … / chok(?:e|ed|ing) / swallow[a-z]* / (?:glass|metal|plastic|insect|bug|worm|maggot|hair|cockroach|ant)s? (?:in|inside|found in) (?:the |my |it|a ) … / cockroach[a-z]* / maggots? / gave way / piece came off in / (?:fell|fall) (?:down|off|because|and hurt)[a-z]* … / (?:found|find|got) (?:a |an |some )?(?:glass|metal|insect|bug|worm|maggot|hair|cockroach|ants?|weevils?) / dangerous / hazard[a-z]* / unsafe / not safe / safety / collapsed / brakes? (?:fail|not|don't|stopped)[a-z]* / child … (?:hurt|injur|fell|chok|bit|swallow)[a-z]* / recall(?:ed)? / (?:socket|plug|charger|adapter|battery|power ?bank|cable|switch|outlet|heater)s? … (?:burn|melt|smoke|spark|swell|swollen|hot|explode|expand|fire|black|bulg)[a-z]* / too hot to (?:touch|hold) / very hot / bulging / shock(?:s|ed)? / tingl[a-z]* / (?:dog|cat|puppy|kitten|pet)s? … (?:sick|vomit|vet|died|ill|threw)[a-z]* / (?:bit|bite|swallow|chew|chok|mouth)[a-z]* … (?:piece|part|button|came off|bead|magnet)[a-z]* / sharp edge[a-z]* / splinter[a-z]* / not food ?safe / past (?:the )?(?:expiry|use[- ]by|best before) / out of date / expired / toxic / poison[a-z]* / breath[a-z]* (?:problem|difficult|issue) / fever / eczema / break ?out / breakout / acne / red (?:spots?|patch(?:es)?|face|skin|eyes) / swell(?:s|ed)? up / stings? / stinging / went to (?:the )?(?:er|a&e|gp|doctor|clinic|hospital|vet) / seizures? / hives / brakes? fail[a-z]* / fall down / (?:leg|arm|finger|head|neck)s? (?:got |was |is )?(?:stuck|trapped|caught) / could have been (?:so much )?worse / melted the … / red patches / collapsed … (?:grand|mum|mom|dad|kid|child|son|daughter|me|wife|husband|baby)[a-z]* / (?:mou?ld|insect|worm|bug)s? … (?:baby|formula|milk|infant|child)[a-z]* / burned the … / (?:flip|flipped|tipped?|toppled|collapsed?|fell|fold(?:ed)?)[a-z]* (?:over|down|in|on|with|under) … (?:baby|child|kid|son|daughter|him|her|me|us|head) / (?:head|arm|leg|face|nose|chin)s? (?:got |get |was |is )?(?:bump|hit|bang|knock|hurt|cut|bruis)[a-z]* / (?:brakes?|seat ?belt|harness|buckle|latch|lock)[a-z]* … (?:fail|failed|snap|snapped|came off|come off|not lock|gave way)
    `,
  },
  likely: {
    zh: zh`
      疼 痛 烫手 焦 怕出事
    `,
    en: en`
      burn / hurt / sick / pain
    `,
  },
  hint: {
    zh: zh`
      宝宝 孩子 娃 老人 孕 狗 猫 飞了 疼 红一片 嗓子 头皮 喘
    `,
    en: en`
      baby / child / kid / my (?:son|daughter|dog|cat) / seizure / fell
    `,
  },
});
