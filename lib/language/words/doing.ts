/** Sources of patterns, shared by the acts that speak of what a shop does. */

/** What a shop does for a buyer. */
export const doing =
  '(?:处理|安排|补发|补寄|重发|寄出|寄|发出|发货|发走|退款|退给|退回|打款|回复|答复|回电|回您|回你|联系|致电|核实|核对|核查|查清|查|跟进|催|反馈|上报|解决|落实|登记|转告|转达|确认|说明|结论|给您信|补偿|赔付|上门|更换|换新|维修)';

/** What stands between "will" and what is done. */
export const joining =
  '(?:再|就|给|帮|为|替|跟|和|向|把|让|请|与|同|联系|您|你|亲|仓库|快递|主管|一下|物流|财务|上报|这边|我|去|会|内|前|之){0,8}';

/** The shop speaking of itself. */
export const ourselves = '(?:我们?|咱们?|这边|这里|我这边|我方|本店|店里|小店|客服)';

/** A length of time, in hours or days. */
export const lapse = '(?:\\d{1,4}|[一二两三四五六七八九十半几])(?:个)?(?:分钟|小时|钟头|天|工作日|日)(?:之内|以内|内|后)?';
