import { defineDemand } from '../demand.ts';
import { en, zh } from '../../language/pattern.ts';

/** Money back. */
export const refundDemand = defineDemand({
  demand: 'refund',
  zh: zh`
    (?<!不能|不支持|拒绝|已经?|没)(?:我?(?:要|想|申请|需要|要求|就要|只要|坚持|请|麻烦|赶紧|马上|立刻|快|直接|尽快|必须|给我|帮我|把)(?:求|你们|你|给|我|申请|办理|办|一下|个|们|全额|部分|仅)*退(?:款|钱|我|给我|了吧|一半|\d|全款|全额|掉|差|费|运费)) 退款(?:吧|给我|$|!|,|。|啊|呗|行|行不|可以吗|怎么弄|怎么申请|怎么操作|呢|处理|谢谢) 退钱 (?:钱|款)…退(?:回来|回|我|给我|过来) 原路(?:返回|退) 退我(?:钱|款|\d|全|一半|运费|差|邮费)? 给我退(?!货) 给退(?!货)(?:款|钱|吗|不|了|一|点|$)? 能退(?:款|钱|多少|一|点) 全(?:额)?退(?!货) 仅退款 (?:钱|款)(?:退|还)(?:给|我|回来) 把钱 还(?:我)?钱 把(?:多收|多扣|运费|差|邮费|我的)…退 退(?:一|1)赔(?:一|三|十|\d) 退(?:一瓶|一个|一件|个|那|这|\d+)(?:个|件|瓶|块|元)?的?(?:钱|款) 退(?:给)?我 (?:不|没)(?:给)?我?退(?:款|钱)(?:给我)?…(?:就|我就|试试|等着) 不给我退款 退我 退款…(?:什么时候|啥时候|几时|何时|多久|怎么还|还没|没到|没收到|进度|到账|呢|不到|去哪|哪去) (?:什么时候|啥时候|几时|何时|多久|怎么还不|怎么不|为什么不|为啥不|还不|凭什么不|凭啥不)(?:能|可以|才|给|把|我|会)*退(?:款|钱|给我|$|啊|,|。|[?]) 钱…(?:什么时候|啥时候|几时|何时|怎么还|还没|没到|没收到|呢)(?:到|退|$)? 不退(?:钱|款)?(?:我)?(?:就|等着|试试|今天) 退了(?:吧|算了|得了) 退掉(?!了) (?:钱|款|费|押金|定金|余额|年卡|课时)…怎么退 (?:押金|定金|订金|保证金)…(?:不给|还我|退我|扣着|退给|还给) 退(?:回来|给我)
  `,
  en: en`
    refund (?:me|my|it|please|pls|now|asap|immediately|today|full|the|for|this|in full|her|us|all|half|back|rm|\$|£|of|is|when|status|or|and|$) … / (?:want|need|give|get|like|demand|request|requesting|asking for|ask for|have|expect|process|issue|claim|apply|due|waiting for|wait for|waiting on|where(?:'s| is|s)?|still no|no|when|chasing|rather|prefer|just|owe)[a-z]* (?:me |i |is |will |for |do |can |to |be |get |my |a |an |the |full |our |you |us |immediate |partial |part |complete |back |that )*refund(?:ed|ing|s)? / refund\?? / give (?:me )?back what i paid / money back / (?:have|get|see|want|need|give|return|where is|where's|wheres)[a-z]* … my money / give (?:me )?back my / pay me back / reimburse[a-z]* / (?:can|could|how) (?:i|you|we|u) … refund[a-z]* / want (?:back )?my (?:money|\d+)(?: back)? / waiting (?:on|for) my money / are you (?:going to )?refund[a-z]* … / full refund / partial refund / return my money / credit (?:it )?back / take (?:it )?off my bill / (?:want|need|get|have) (?:it|the deposit|my deposit|my bond|our deposit|everything) (?:returned|back) (?:in full)? … / (?:deposit|bond) back
  `,
});
