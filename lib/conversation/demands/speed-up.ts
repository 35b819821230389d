import { defineDemand } from '../demand.ts';
import { en, zh } from '../../language/pattern.ts';

/** Done faster. */
export const speedUpDemand = defineDemand({
  demand: 'speed-up',
  zh: zh`
    催(?:一下|下|催|促|快递|物流|派|发货|单|件|仓库)?(?!什么|我|了(?:好几|多少|几)) (?:赶紧|赶快|快点|快些|尽快|抓紧|麻溜|速速|早点|早些)(?!上|睡|买) (?:马上|立刻|立马|快|现在就)(?:给我|给|帮我|帮忙|帮|把)*(?:发(?!现|票)|寄|送|处理|解决|派|补|安排|办|弄|配送|出库|审|查)(?!递) (?:什么时候|啥时候|几时|何时)才(?:能|给|会)*(?:发|到(?!账)|送|处理|解决|寄|派|修好|安装|来) (?:怎么|为什么|为啥|咋|迟迟)(?:还|都|也|一直)*(?:不|没)(?:给我|给)?(?:发货|发(?!票|现)|到|送|派|动|更新|处理|解决|揽) 给我发(?:出来|走|货) 急(?:用|着|死|需|等|!|,|。|$) 很急 着急(?:用|要|穿|等) 等着(?:用|穿|吃|送|装|急|开) 明天(?:就)?(?:要用|要穿|要送|得用|用) 今天(?:必须|一定要|能|就要) 加急 加快 (?:几|好几|两|三|四|五|六|七|八|十|\d+)天(?:了)?(?:都|还|也)?(?:没动|不动|没更新|没发|不发|没到|没送|没消息|没动静) 再不(?:给|出|发|送|退|处理|解决|来) 给(?:个|句)(?:准话|准信)
  `,
  en: en`
    (?:asap|a\.s\.a\.p|urgent[a-z]*|hurry[a-z ]*|faster|quick(?:er|ly)|speed (?:it |this )?up|expedit[a-z]*|right away|immediately|as soon as possible|chase (?:it|the|up|them)|rush|priorit[a-z]*) / (?:ship|send|deliver|process|settle|solve|fix|sort|do) (?:it |this |them |my [a-z]+ |out )*(?:now|today|fast|soon|asap|quick) / need (?:it|this|them) (?:by|before|today|tomorrow|urgently|now|for|on) … / push (?:the )?(?:courier|it|them|warehouse) / follow up with (?:the )?(?:courier|carrier|warehouse) / how much longer … / how long more … / (?:when|how long) … (?:finally|actually|going to) … (?:ship|dispatch|send|arrive)[a-z]*
  `,
});
