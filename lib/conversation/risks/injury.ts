import { defineRisk } from '../risk.ts';
import { en, zh } from '../../language/pattern.ts';

/** Somebody hurt, ill or treated. */
export const injuryRisk = defineRisk({
  risk: 'injury',
  zh: zh`
    过敏(?!体质|原|源|性|人群|的?能|皮) 睁不开 磕(?:掉|断|破|伤) 起疹 红疹 疹子 红肿 起水泡 溃烂 烂脸 毁容 灼伤 烧伤 烫伤 烫到(?:了|我|手|孩|他|她|宝) 烫(?:了|出)(?:我|孩子|手|个|一|好|泡|水泡|俩|两) 割(?:伤|破|到|了(?:我|手|个|一|好|孩|道)) 划(?:伤|破|到(?:手|我|了)|了(?:我|手|一道|个|道|好)) 手划 扎(?:到|破|伤)(?:了)? 夹(?:到|伤|破)(?:了|手|我|孩|宝) 砸(?:到|伤|了(?:我|脚|孩子|头)) 摔(?:伤|倒|了一跤|跤|了个) 受伤 流血 出血 (?:缝(?:了)?|扎了)(?:几|\d|三|四|五|两)+针 骨折 急诊 门诊 就医 就诊 看医生 病历 诊断 住院 看病 医药费 拉肚子 腹泻 拉稀 上吐下泻 呕吐 吐了 中毒 肚子(?:疼|痛) 胃疼 电到(?:我|手|了|孩) 触电 被电 电了(?:我|一下|手) (?:脸|皮肤|头皮|身上|胳膊|嘴|眼睛|眼皮|眼|脖子|腿|手|耳朵|额头|背)(?:上|都|全|就|也|开始|特别|好|很|又|一直)*(?:红了|红一|肿|痒|刺痛|灼|烂|起泡|起了|起红|发红|火辣|辣得|破皮|全是痘|长痘|爆痘) (?:红|疹|水)疙瘩 嘴唇麻 心慌 胸闷 骨裂 输液 打针 把我牙 硌(?:了|到)牙 牙(?:都)?硌 伤口 破皮 淤青 脑震荡 咬到 噎(?:到|住) 卡(?:到|住)(?:喉|嗓|孩) 骨裂 牙(?:崩|磕|断|咬|硌) (?<!宠物|动物|兽)医院 头晕 恶心(?=$|[,。!?]|想吐|呕|难受) 拉伤 韧带 皮炎 (?<!猫|狗|宠)(?:吃|喝)(?:完|了|过|得)?…吐
  `,
  en: en`
    allerg(?:y|ic|ies) / rash(?:es)? / swollen / swelled / blister[a-z]* / hives / burn(?:ed|t|s)? (?:my|me|his|her|our) … / (?:finger|hand|skin|arm|leg|face|thumb)s? … (?:burn|bleed|cut|swell|swollen|blister|itch|red|sting)[a-z]* / scald[a-z]* / (?:cut|cuts|sliced|hurt|injur|pinch|scratched|stab|poked)[a-z]* (?:my|me|his|her|our|myself|himself|herself) … / bleed[a-z]* / blood / (?<!(?:vet|pet|animal) )(?<!when )(?<!the )hospital(?! (?:says?|said|reading|machine|grade|bed)) / (?:to|in|at) the hospital(?! says?) / (?<!vet )clinic / (?:head|arm|leg|nose|chin|knee)s? (?:got |get |was )?(?:a )?(?:bump|bang|knock|hit)[a-z]* / (?:sprain|torn (?:ligament|muscle))[a-z]* / a ?& ?e / emergency room / er visit / doctor / gp / urgent care / stitches / injur(?:y|ed|ies) / food poison[a-z]* / vomit[a-z]* / throw(?:ing)? up / threw up / diarrh?o?ea / stomach ?ache / stomach (?:pain|cramp)[a-z]* / (?:got|get|fell|made me|made us|made my [a-z]+|been|is|was) (?:very |so |really |all )?sick / electr(?:ic|ical)? ?shock(?:ed)? / electrocut[a-z]* / shocked me / got (?:a )?shock / chok(?:ed|ing) / bruise[a-z]* / concussion / fractur[a-z]* / broke (?:my|his|her) (?:tooth|arm|leg|toe|wrist)[a-z]* / chipped (?:my|a) tooth / (?:i|he|she|we|they|mum|mom|mother|dad|father|son|daughter|kid|child|baby|boy|girl|wife|husband|nan|grandma|grandpa|who)(?: (?:has|have|just|almost|nearly))? (?:fell|slipped|tripped|fallen) (?:down|off|over|because|when|from|and)
  `,
});
