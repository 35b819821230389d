import { defineDemand } from '../demand.ts';
import { en, zh } from '../../language/pattern.ts';

/** What happened and why. */
export const explanationDemand = defineDemand({
  demand: 'explanation',
  zh: zh`
    (?:给(?:我|个|一个|我个|我一个|大家)?…(?:说法|解释|交代|交待|理由|答复|回复|结果|准话|痛快话)) 说法 解释(?:一下|清楚|下|解释|呢|给|$) 怎么解释 怎么回事 咋回事 咋个回事 怎么个情况 什么情况 啥情况 啥子情况 什么意思 啥意思 什么原因 啥原因 为什么 为啥 为何 凭什么 凭啥 怎么会(?:这样|有|是|出现|坏|差|这么|变|少|没) (?:这|那)(?:是|算|叫)(?:怎么|什么|啥|咋)(?:回事|意思|情况|质量|服务|事)? 怎么(?:突然|就|又|还|老|总|一直|才|变|搞|弄|能|可能|全|都|不一样|没有|没|不(?=给|发|退|回|动|理|更|换|是|见|一|送|亮|了)|有|少|多|是|这么|差|来)(?!办|弄|用|申请|样|操作|退$|换$|买) 咋(?:还|就|又|不|没|这么|个|搞|能) 到底(?:是)?(?:怎么|咋|什么|啥) 是不是(?:发错|坏|假|过期|搞错|弄错|有问题|骗|二手|翻新|你们)
  `,
  en: en`
    why / explain[a-z]* / explanation / how come / what happened / what(?:'s| is|s) (?:going on|happening|wrong|this|the (?:reason|meaning|problem|story|hold ?up|issue|delay)|up with) … / what (?:do|does) (?:you|this|that|it) mean / what went wrong / what kind of … / how (?:is|can|could|did) (?:this|that|it|you|they|a) … (?:possible|happen|be|go|fail|mess|miss|get)[a-z]* … / the reason / (?:did|is|was|are) … or (?:not|what)[a-z ]* / is (?:this|it) (?:expired|fake|used|normal|a joke|a scam|second hand|broken|defective|faulty|refurbished|supposed) … / (?:care|like|want) (?:to|an|you to) expla[a-z]*
  `,
});
