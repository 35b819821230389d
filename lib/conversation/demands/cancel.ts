import { defineDemand } from '../demand.ts';
import { en, zh } from '../../language/pattern.ts';

/** The order cancelled. */
export const cancelDemand = defineDemand({
  demand: 'cancel',
  zh: zh`
    (?<!自己|自动|被|给我|你们|怎么)取消(?:订单|掉|吧|了吧|这|我的|一下|申请|发货|这单|呗|怎么|不了|$|,|。|购买) (?:想|要|能|可以|帮我|给我|申请|请|麻烦|怎么|能不能)(?:把|我)?…取消 不买了 撤单 拦截 (?<!先)别发(?:货|了) 不要发(?:货|了) 停发 拦(?:下|回|住)(?:来)?
  `,
  en: en`
    cancel (?:my|the|this|it|order|them|both|please|pls|all|one|and|asap|now) … / (?:want|like|need|how|can|could|please|pls) (?:to |i |you |we |it |just )*cancel / cancellation / don't ship / do not ship / stop (?:the )?(?:shipment|shipping|delivery|order) / call off
  `,
});
