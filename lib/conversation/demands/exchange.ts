import { defineDemand } from '../demand.ts';
import { en, zh } from '../../language/pattern.ts';

/** Another one in its place. */
export const exchangeDemand = defineDemand({
  demand: 'exchange',
  zh: zh`
    换(?:货(?!给|寄|的|了|来|单|回)|新(?!的)|一(?:个|件|双|台|条|只|套|部|把|块|盒|瓶|本|张)|个(?!角度|位置|说法|人|地址|时间|思路)|码|大|小|成|色|颜色|尺码|款|别的|不换|下|吗|掉|\d|[mlsx]|件|双|台|条|只|套) (?:给|帮|想|要|能|可以|申请|怎么|能不能|可不可以|给不给|能否|可否)(?:我|我们|你们)*(?:再|免费|直接|重新|调|不)*换(?!个?角度|算|句话|人) 调换 更换 调个 换(?:吧|啊|呗|么|$)
  `,
  en: en`
    exchange[a-z]* / swap[a-z]* / replacement / replace (?:it|this|them|the|my|with|for|one|please|pls) … / replace / change (?:it |this |them )?(?:to|for) (?:a |an |the )?(?:size|bigger|smaller|larger|another|new|m|l|xl|s|correct|right|black|white|blue|red|different|one) … / (?:new|another|different|working|correct) one(?: please| instead)? / send (?:me )?a new / change (?:the )?size / size (?:up|down)
  `,
});
