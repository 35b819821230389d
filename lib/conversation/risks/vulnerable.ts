import { defineRisk } from '../risk.ts';
import { en, zh } from '../../language/pattern.ts';

/** An old or ill person, a pregnant woman, a child as a person concerned; words of despair. */
export const vulnerableRisk = defineRisk({
  risk: 'vulnerable',
  zh: zh`
    (?<!像|似)(?:老人|老年人|老爷子|老太太|老奶奶|老头|爷爷|奶奶|外公|外婆|姥姥|姥爷|老父|老母|(?:六|七|八|九)十(?:多|几|来)?岁|(?:六|七|八|九)十(?:多|几|来)(?:的人|了)|[6-9]\d多?岁|八旬|高龄|老人家) (?:我|俺|他|她|家里)?(?:婆婆|公公|岳父|岳母|丈母娘|爷|姥)…(?:病|腿|住院|吃|喝|用|戴|摔|输液|血压) (?:我|俺|他|她|家里)(?:爸|妈|爹|娘)(?!.{0,2}(?:说|夸|喜欢))…(?:岁|病|腿|住院|糖尿|血糖|尿酸|\d{2}多|七十|八十|心脏|高血压|摔|吃|用|戴|血压|不方便|年纪|行动) 孕妇 怀孕 孕期 孕妈 怀着 身孕 大肚子 坐月子 产妇 哺乳 备孕 (?:小孩|孩子|宝宝|婴儿|新生儿|小朋友|女儿|儿子|闺女|孙子|孙女|外孙|(?<!娃|布)娃(?!娃)|幼儿|小宝|大宝|二宝|孩纸)(?!车|床|服|款|装|锁|衣|椅|手表|鞋|霜|奶粉罐|码|被|帽|画|书|.{0,4}(?:生日|玩具|礼物|喜欢|爱)) 残疾 轮椅 坐轮椅 聋哑 盲人 视障 癌症 化疗 术后 手术(?!室|刀|衣|台) 糖尿病 心脏病 高血压 哮喘 重病 病人 透析 抑郁 不想活 活不下去 想死 死给 跳楼 自杀 轻生 了断 没活路 活着没意思 结束生命 遗书 (?:我|俺|他|她|家里)(?:爸|妈|爹|娘)已经(?:吃|喝|用)
  `,
  en: en`
    (?:my |our |the |a |an |his |her |old |elderly )?(?:elderly|grand(?:ma|pa|mother|father|mum|dad|son|daughter|child|parents|kids?)|nan|granny|ah ?ma|ah ?gong|popo|pregnant|expecting|breastfeeding|newborn|infant|toddler|disabled|wheelchair|autistic|cancer|chemo|dementia|diabetic|asthma[a-z]*|surgery|suicid[a-z]*) / (?:my|our|his|her) (?:\d+[- ]?(?:year|yr|month|mth)[- ]?(?:s )?[- ]?(?:old|o)? ?)?(?:little |young |baby |poor )?(?:son|daughter|kid|kids|child|children|baby|boy|girl|niece|nephew|twins|lo|babies)(?!'s (?:birthday|party|gift|present|room)| loves?| likes?| wants?) / (?:she|he|she's|he's|(?:she|he) is|my|our) (?:\d+|two|three|four|five|six|seven|eight|nine|ten)[ -]?(?:(?:year|yr|month|mth)s?[- ]?old|yo|y/o) / (?:child|baby|kid|toddler|children) (?:was|is|got|put|bit|swallow|almost|nearly|chok|cry|cut|hurt|fell|could)[a-z]* / (?:70|75|80|82|85|90)[- ]?(?:year|yr)s?[- ]?old / want to die / kill myself / end (?:it all|my life) / can't go on / my (?:mum|mom|mother|dad|father) (?:is |who is )?(?:old|sick|ill|in hospital|\d\d) / (?:my|our) (?:mum|mom|mother|dad|father|nan|parents?) (?:has|have|had|with|suffers?|takes?|is on|uses?|relies) … / (?:the )?(?:kids|children|little ones) (?:were|was|are|is|got|scream|cried|crying|terrified)[a-z]*
  `,
});
