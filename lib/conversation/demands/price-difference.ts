import { defineDemand } from '../demand.ts';
import { en, zh } from '../../language/pattern.ts';

/** The difference in price. */
export const priceDifferenceDemand = defineDemand({
  demand: 'price-difference',
  zh: zh`
    差价 差(?:的|了)?(?:\d+|[一二两三四五六七八九十几百]+)(?:块|元)…(?:补|退) 价保 保价 价格保护 补差 退差 退(?:我)?差额 按(?:现在|活动|原来|直播|之前|页面)(?:的)?价 补(?:我)?(?:优惠|券|折扣) (?:降|便宜)(?:了)?(?:的|这)?(?:\d+|[一二三四五六七八九十几]+)(?:块|元|多)?…(?:退|补|给|能) 贵(?:了)?(?:的)?(?:\d+|[一二三四五六七八九十几]+)(?:块|元)?…(?:退|补|给) (?:退|补)(?:我)?(?:这)?(?:\d+)?(?:块|元)?差
  `,
  en: en`
    (?:price )?difference / price (?:match|adjust|protect)[a-z]* / honou?r the (?:price|discount|voucher|promo|sale|code) … / refund (?:me )?the (?:extra|balance|gap|\d+%|discount|overcharge) … / pay(?:ing)? the (?:lower|sale|promo) price / match the (?:new|sale|lower) price
  `,
});
