import { defineDemand } from '../demand.ts';
import { en, zh } from '../../language/pattern.ts';

/** To send the goods back. */
export const returnDemand = defineDemand({
  demand: 'return',
  zh: zh`
    (?<!不能|不支持|已经?)退货(?!运费|单号|地址|物流|签收|被|款|寄|的|了|率|流程|快递|险|政策) 退(?:回去|回给|给你们|还给)(?!我) 寄回(?:去|给|来)?(?!.{0,6}(?:了|天)) (?<!钱|款|费|押金|卡|余额)怎么退(?!款|钱) 能(?:不能)?退(?!款|钱|我|多少|一|点|不) 可以退(?!款|钱|我)(?:吗|么|不|货|掉|换)? 可不可以退(?!款|钱) (?:想|要|申请|我要|我想)(?:把)?…退(?!款|钱|给?我|运|差|一半|全|一赔|\d)(?:货|掉|回|这|那|$|,|。) 退货退款 上门取件 拿回去 收回去
  `,
  en: en`
    (?:want|need|like|how|can|could|may|going|request|requesting|possible|able|start|arrange|wish|prefer|will|to|i) (?:to |do |i |you |me |a |for |the |it |we )*return (?:it|this|them|the|my|these|for|both|item|label|and|one|$|please|pls|process|all|everything) … / return (?:it|this|them|the (?:item|jacket|[a-z]+)) / send (?:it|this|them|these|those|the [a-z]+) back / return label / how do i get a label / take (?:it|them|this) back / (?:arrange|book) (?:a )?(?:pick ?up|collection) / don't want (?:it|this|them) (?:anymore|any more|now) / (?:can|could|may|how) (?:i|do i|to|we) return / returns?\? / collect (?:it|this|them) back
  `,
});
