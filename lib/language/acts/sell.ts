import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';

/** Sells something else instead of, or beside, an answer. */
export const sell = defineAct({
  id: 'sell',
  zh: zh`
    (?:再|多|另外|顺便|不如|要不|建议|推荐)(?:您|你|亲)?(?:再)?(?:买|拍|下单|入手|看看|带|囤|升级|加购|选购)
    (?:新品|上新|活动|优惠|促销|直播间|爆款|秒杀)(?:今天|现在|正在|也|都)?.{0,6}(?:看看|来|逛|关注|下单|抢|了解) (?:关注|收藏)(?:一下)?(?:我们|本店|店铺|直播间)
  `,
  en: en`
    (?:check out|have a look at|why not try|you (?:may|might) (?:also )?like|don't miss|buy (?:another|one more|more)|upgrade to|add on|follow our (?:shop|store|page))
    (?:new arrivals?|flash sale|on sale now|promo(?:tion)?)
  `,
  unless: ['denied', 'quoted', 'reported', 'question'],
  hits: ['‹要不您再买›一个', '‹Check out› our new colours', '‹顺便看看›我们的新品', "‹Don't miss› our flash sale"],
  passes: ['您是什么时候买的', 'when did you buy it', '您买的是哪款', 'You bought it in May'],
});
