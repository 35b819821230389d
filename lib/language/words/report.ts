import { en, zh } from '../pattern.ts';

/** What gives the words of somebody else. */
export const report = {
  zh: zh`
    (?:您|你们?|买家|他|她|对方|快递|快递员|快递那边|物流|站点|平台|客服|仓库|主播|卖家|厂家|人家|朋友|同事|上次|之前|昨天)(?:那边|刚才|刚刚|之前|也|还|都|跟我|和我|告诉我|是)?(?:说|讲|称|提到|反映|表示|承诺|回复|答应|告诉)
    听说 据说 据.{1,6}反映 所谓 您(?:提到|反馈|描述|指出|担心|觉得|认为|怀疑)
  `,
  en: en`
    (?:you|he|she|they|rider|courier|driver|seller|agent|bot|buyer|platform|shopee|lazada|somebody|someone|people|ad|listing|page|manual) (?:said|say|says|told|claim|claimed|claims|mentioned|wrote|promised|promise|stated|state|told me|told us)
    according to / apparently / so[- ]called / you feel / you think
  `,
};
