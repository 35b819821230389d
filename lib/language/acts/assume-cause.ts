import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';

/** Names a cause as certain or likely that nobody has checked. */
export const assumeCause = defineAct({
  id: 'assume-cause',
  zh: zh`
    (?:肯定|一定|绝对|明显|显然|应该|多半|八成|估计|可能|大概|恐怕|无非|准|摆明|铁定|十有八九)(?:就|也)?(?:是|都是)?(?:您|你|快递|物流|驿站|运输|家里|使用|操作|安装|电压|网络|手机|自己|路上|天气|洗|水质|体质|皮肤|误|人为)
    (?:这)?(?:就是|肯定是|一定是|都是|无非是).{0,8}(?:造成|导致|引起|弄坏|弄的|搞的|压坏|摔坏|原因) (?:不可能|怎么可能|不会|从来没|从没|绝不)(?:是)?(?:我们|我家|出现|有|发|坏|错|漏)
    (?:我们)?(?:家)?(?:发|出|寄|卖)(?:的|出去的|货)?(?:时候)?(?:都|全|肯定|绝对)(?:是)?(?:好|正品|没问题|完好|检查)
    别人(?:都|家|用|买|也)?.{0,6}(?:没问题|没事|好好的|没这|没反映|没说) (?:其他|别的)(?:买家|客户|顾客|人).{0,6}(?:没|好)
  `,
  en: en`
    (?:must|should|probably|likely|obviously|clearly|definitely|surely|certainly) (?:be|have been|is|was|due to|because|caused by|the)? ?(?:the |your |you |a )?(?:courier|user|misuse|mishandl|drop|wash|install|voltage|fault|damage|shipping|delivery|phone|wifi|skin|charger|way)[a-z]*
    (?:nobody|no one|no other|none of our) (?:else |other )?(?:customers?|buyers?|has|have|ever|complain[a-z]*)
    (?:all|every) (?:our|other) (?:customers?|buyers?|items?|goods|product)s? … (?:fine|perfect|ok|happy|checked|tested|no problem)
    (?:out of the question|impossible|can'?t be|cannot be|no way)
    (?:never|zero) (?:had )?(?:any |an )?(?:complaints?|issues?|problems?) / (?:others|everyone else) … (?:fine|no problem|ok|happy)
  `,
  unless: ['quoted', 'reported', 'conditional', 'question'],
  hits: [
    '这‹肯定是您›洗的时候没看说明',
    '‹Nobody else complained› about it',
    '‹应该是快递›摔的',
    '‹我们发出去的都是好›的',
    'It ‹must be the courier›',
    '‹All our customers are happy› with it',
  ],
  passes: [
    '可能要三天',
    'it should be there tomorrow',
    '是不是快递摔的',
    '如果是快递摔坏的,我们赔',
    'If it was damaged by the courier we cover it',
  ],
});
