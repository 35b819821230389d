import type { ComplaintType, Stage } from '../../conversation/understanding.ts';

/** Words of a title or group by which an imported reply is filed; the first that stands there counts. */
const typeWords: readonly (readonly [RegExp, ComplaintType])[] = [
  [/破损|碎|压坏|damag|broken on arrival/iu, 'damaged'],
  [/错发|漏发|少发|少件|发错|wrong item|missing item/iu, 'wrong-item'],
  [/不符|色差|描述|not as described/iu, 'mismatch'],
  [/未发货|没发货|催发货|发货慢|not shipped/iu, 'late-shipment'],
  [/丢件|未收到|没收到|lost/iu, 'lost'],
  [/物流|快递|派送|驿站|deliver|tracking|courier/iu, 'delivery'],
  [/发票|invoice/iu, 'invoice'],
  [/价保|保价|差价|降价|price/iu, 'price'],
  [/保修|维修|质保|warranty|repair/iu, 'repair'],
  [/换货|exchange/iu, 'exchange'],
  [/退款|退货|refund|return/iu, 'refund'],
  [/真假|正品|假货|authentic|genuine/iu, 'counterfeit'],
  [/过敏|受伤|安全|safety/iu, 'safety'],
  [/质量|故障|坏了|quality|faulty|defect/iu, 'quality'],
  [/态度|attitude/iu, 'attitude'],
  [/隐私|泄露|privacy/iu, 'privacy'],
  [/扣款|支付|付款|payment/iu, 'account'],
];

const stageWords: readonly (readonly [RegExp, Stage])[] = [
  [/回访|跟进|follow.?up/iu, 'followed-up'],
  [/结束|再见|感谢|closing|goodbye/iu, 'closed'],
  [/方案|补偿|赔|solution|offer/iu, 'proposed'],
  [/核实|查询|check/iu, 'verified'],
];

/** Complaint types and stages that title and group name; none is as good an answer as one. */
export const guess = (words: string): { readonly types: readonly ComplaintType[]; readonly stages: readonly Stage[] } => {
  const type = typeWords.find(([pattern]) => pattern.test(words))?.[1];
  const stage = stageWords.find(([pattern]) => pattern.test(words))?.[1];
  return { types: type ? [type] : [], stages: [stage ?? 'heard'] };
};
