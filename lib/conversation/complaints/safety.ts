import { defineComplaint } from '../complaint.ts';
import { en, zh } from '../../language/pattern.ts';

/** Somebody was or could be hurt, or food is unsafe. */
export const safetyComplaint = defineComplaint({
  type: 'safety',
  kind: 'trouble',
  sure: {
    zh: zh`
      过敏 起疹 红疹 疹子 红肿 起水泡 起泡(?=.{0,4}(?:流|疼|痒)) 溃烂 烂脸 毁容 脱皮(?=.{0,6}(?:脸|疼|痒)) (?:脸|皮肤|头皮|身上|胳膊|手上?|嘴|眼睛|脖子|腿)(?:上|都|全|就|也|开始|特别|好|很)*(?:红|肿|痒|疼|痛|刺痛|灼|烂|起|辣) 瘙痒 好痒 很痒 又红又 刺痛 灼伤 烧伤 烫伤 烫到 烫了(?:我|孩子|手|个|一) 割伤 割破 割到 割了 划伤 划破 划了 划到 手划 扎(?:到|破|伤|了)(?!染) 夹(?:到|伤|破)(?:了)? 砸(?:到|伤|了(?:我|脚|孩子|头)) 摔(?:伤|倒|了一跤|下来|跤) 受伤 流血 出血 缝(?:了)?(?:几|\d|三|四|五|两)?针 骨折 医院 急诊 门诊 就医 就诊 看医生 病历 诊断 住院 去看病 拉肚子 腹泻 拉稀 上吐下泻 呕吐 吐了 吐得 恶心想吐 中毒 食物中毒 肚子(?:疼|痛) 胃疼 头晕 头疼 爆炸 炸了 炸开 着火 起火 冒烟 冒火 火花 打火 烧了 烧起来 烧焦 烧糊 烧黑 烧坏 糊味 焦味 自燃 短路 电到 触电 漏电 麻手 被电 电了一下 (?:吃|喝|里面|里|发现|有|汤|饭|奶|面)(?:出|到|了|出来)?…(?:虫|蟑螂|头发|玻璃|铁丝|钢丝|金属|刀片|异物|塑料|苍蝇|老鼠|石子|指甲|活的) 异物 虫子 生虫 有虫 长虫 蛆 玻璃渣 甲醛 有毒 致癌 违禁 过期(?:的|了)?(?:食品|奶粉|还|牛奶|面包|药|东西) 安全隐患 隐患 危险 (?:孩子|宝宝|小孩|娃|婴儿|老人|女儿|儿子|孕妇|孙)…(?:吞|咬|噎|卡|伤|哭|过敏|疹|划|割|烫|夹|磕|摔|找不|走丢|吃了|喝了) 刹车(?:失灵|不|坏) 断裂(?=.{0,8}摔) 吓死 差点(?:出事|着火|摔|烫|伤|没命|烧)
    `,
    en: en`
      allerg[a-z]* / rash(?:es)? / itch[a-z]* / swollen / swell[a-z]* / blister[a-z]* / hives / burn(?:ed|t|s|ing)? (?:my|me|his|her|the (?:skin|socket|outlet|carpet|wall)|hand|finger|skin) … / burning smell / burnt smell / smells? (?:like )?burn[a-z]* / smells? burnt / scald[a-z]* / (?:cut|cuts|sliced|hurt|injur|pinch|scratch|stab|poked|burned|burnt)[a-z]* (?:my|me|his|her|our|the|myself) … (?:finger|hand|kid|child|son|daughter|baby|foot|leg|face|arm|toe|eye|skin|lip|thumb|dog|cat|wife|husband|mum|mom|mother|toddler)[a-z]* / (?:finger|hand|foot|face|lip|skin|eye|scalp|neck|arm|leg)s? … (?:bleed|burn|cut|hurt|swell|swollen|red|itch|sting|sore)[a-z]* / bleed[a-z]* / blood / hospital / clinic / a ?& ?e / emergency room / doctor / stitches / injur[a-z]* / food poison[a-z]* / vomit[a-z]* / throw(?:ing)? up / threw up / diarrh?o?ea / stomach ?ache / stomach (?:pain|cramp)[a-z]* / nause[a-z]* / (?:got|get|feel|felt|made me|made us|fell) (?:very |so |really )?sick / electr(?:ic|ical)? ?shock[a-z]* / electrocut[a-z]* / shocked me / got (?:a )?shock / explod[a-z]* / explosion / exploded / caught fire / on fire / catch fire / fire / smok(?:e|ing|ed) / spark(?:s|ed|ing)? / melted (?:the|my|socket|plug|on|while) … / chok(?:e|ed|ing) / swallow[a-z]* / (?:glass|metal|plastic|insect|bug|worm|maggot|hair|cockroach|ant|mou?ld)s? (?:in|inside|found in) (?:the |my |it)? … / (?:found|find|got) (?:a |an |some )?(?:glass|metal|insect|bug|worm|maggot|hair|cockroach|ants?|weevils?) / dangerous / hazard[a-z]* / unsafe / not safe / safety / collapsed / brakes? (?:fail|not|don't|stopped)[a-z]* / child … (?:hurt|injur|fell|chok|bit|swallow)[a-z]* / recall(?:ed)?
    `,
  },
  likely: {
    zh: zh`
      疼 痛 烫 电 焦 怕出事 孩子
    `,
    en: en`
      burn / hurt / sick / hot / pain / baby / kid
    `,
  },
});
