import { defineDemand } from '../demand.ts';
import { en, zh } from '../../language/pattern.ts';

/** What happened and why. */
export const explanationDemand = defineDemand({
  demand: 'explanation',
  zh: zh`
    (?:给(?:我|个|一个|我个|我一个|大家)?…(?:说法|解释|交代|交待|理由)) 说法 解释(?:一下|清楚|下|解释|呢|给|$) 怎么解释 怎么回事 怎么搞的? 咋搞的? 咋回事 咋个回事 怎么个情况 什么情况 啥情况 啥子情况 什么意思 啥意思 什么原因 啥原因 为什么 为啥 为何 凭什么 凭啥 怎么会(?:这样|有|是|出现|坏|差|这么|变|少|没) (?:这|那)(?:是|算|叫)(?:怎么|什么|啥|咋)(?:回事|意思|情况|质量|服务|事)? 怎么(?:突然|自己|没抵|被|能|可能|就(?!没)|会) 到底(?:是)?(?:怎么|咋|什么|啥)(?!时) 谁(?:签|点|让)的
  `,
  en: en`
    why / explain[a-z]* / explanation / how come / what happened / what(?:'s| is|s) (?:going on|happening|wrong|this|the (?:reason|meaning|problem|story|hold ?up|issue|delay)|up with) … / what (?:do|does) (?:you|this|that|it) mean / what went wrong / what kind of … / how (?:is|can|could|did) (?:this|that|it|you|they|a) … (?:possible|happen|be|go|fail|mess|miss|get)[a-z]* … / the reason / did … or (?:not|what|never)[a-z ]* / did you … (?:leak|sell|give|swap|send)[a-z]* … / is (?:this|it|that)(?: even| really)? (?:expired|fake|genuine|used|normal|a joke|a scam|second hand|defective|faulty|refurbished) / is (?:this|it) (?:expired|fake|used|normal|a joke|a scam|second hand|broken|defective|faulty|refurbished|supposed) … / (?:care|like|want) (?:to|an|you to) expla[a-z]* / explain
  `,
});
