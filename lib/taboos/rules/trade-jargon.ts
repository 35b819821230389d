import { defineRule, type Hit } from '../rule.ts';
import { matchesOf } from '../../language/matches.ts';

/** Short forms of the trade that a buyer would not know. One may be a model name; two or more are a wall. */
const terms =
  /(?<![A-Za-z])(?:SKU|SPU|WMS|OMS|TMS|ERP|CRM|RMA|GRN|ASN|RDC|FDC|CDC|3PL|4PL|FBA|FBM|MCN|GMV|SLA|KPI|CN(?= and)|putaway|reconcil\w+|inbound|outbound|BOM|POD|AWB|DO number|DSR|NCR|QC hold|OB单?)(?![A-Za-z])|波次|合单|拣货|漏捡|漏拣|上架复核|逆向|入仓|调拨|集货|爆仓件|异常件|客诉单|二销|工单流转|闭环|赋能|履约|链路|颗粒度|揽收超时|揽签|仓配|质损|残次|货损|拦截件|中转件|审单|推单|拆单|备货单|库内|批次锁定/gi;

export const rule = defineRule({
  id: 'trade-jargon',
  taboo: 6,
  severity: 'warn',
  because: { zh: '行内话太多，买家看不懂。', en: 'A buyer does not know these terms of the trade.' },
  instead: {
    zh: '用买家的话说：东西到哪一步了，什么时候有结果。',
    en: 'Say it plainly: where the parcel is and when the next step comes.',
  },
  find: (scene): readonly Hit[] => {
    const found = matchesOf(scene.draft, terms).filter((match) => !scene.turn.all.includes(match[0].toLowerCase()));
    const different = new Set(found.map((match) => match[0].toLowerCase()));
    const first = found[0];
    const last = found.at(-1);
    return first && last && different.size >= 2 ? [{ start: first.index, end: last.index + last[0].length }] : [];
  },
  flags: ['您的 ‹SKU 在 WMS› 里还没出', '‹波次合单›导致的', 'Your ‹RMA is parked at GRN›'],
  passes: [
    'SKU 是商品编号，您在标签上能看到',
    '包裹还在分拨中心',
    { after: ['<SKU 和 RMA 是什么意思'], draft: 'SKU 是商品编号，RMA 是退货单号' },
  ],
});
