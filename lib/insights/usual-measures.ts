import type { Cause } from '../cases/form.ts';
import type { Bilingual } from '../language/lang.ts';

/** A cause that most shops meet, what is commonly done about it, and who does it. */
export interface UsualMeasure {
  /** A complaint type, as the cases name it. */
  readonly type: string;
  readonly cause: Cause;
  readonly words: Bilingual;
  readonly measure: Bilingual;
  readonly owner: Bilingual;
}

const quality = { zh: '品控', en: 'Quality control' } as const;
const warehouse = { zh: '仓库', en: 'Warehouse' } as const;
const lead = { zh: '客服主管', en: 'Service lead' } as const;
const goods = { zh: '商品运营', en: 'Listings' } as const;

/** To begin with: goods, service and carriers. A shop strikes what does not fit and writes its own beside it. */
export const usualMeasures: readonly UsualMeasure[] = [
  {
    type: 'quality',
    cause: 'quality',
    words: { zh: '来料或做工不稳', en: 'Materials or workmanship vary' },
    measure: {
      zh: '每批抽检，有问题的批次先停售，退回的逐件记原因',
      en: 'Sample every batch, stop a bad one, note why each return came back',
    },
    owner: quality,
  },
  {
    type: 'quality',
    cause: 'misuse',
    words: { zh: '页面没说清怎么用', en: 'The listing does not say how to use it' },
    measure: { zh: '在详情页和包装里补上用法、禁忌和常见问题', en: 'Put use, limits and common questions on the listing and in the box' },
    owner: goods,
  },
  {
    type: 'attitude',
    cause: 'service',
    words: { zh: '忙时回得慢', en: 'Slow replies in busy hours' },
    measure: { zh: '按高峰排班，每天看一次首次回复和超时', en: 'Staff the busy hours, look at first replies and limits once a day' },
    owner: lead,
  },
  {
    type: 'attitude',
    cause: 'service',
    words: { zh: '口气生硬，照搬套话', en: 'A hard tone, stock phrases' },
    measure: { zh: '每周抽看会话，把出问题的做成练习', en: 'Look at conversations every week, make drills of what went wrong' },
    owner: lead,
  },
  {
    type: 'delivery',
    cause: 'logistics',
    words: { zh: '包裹停着不动，买家先来问', en: 'Parcels stand still and buyers have to ask' },
    measure: {
      zh: '每天查 48 小时没有更新的单号，先告诉买家',
      en: 'Look every day for numbers without a scan in 48 hours and tell the buyer first',
    },
    owner: warehouse,
  },
  {
    type: 'lost',
    cause: 'logistics',
    words: { zh: '显示签收，买家没收到', en: 'Marked as delivered, not received' },
    measure: { zh: '当天调签收底单，贵重件要求当面签收', en: 'Get the proof of delivery the same day; a signature for what is dear' },
    owner: warehouse,
  },
  {
    type: 'damaged',
    cause: 'logistics',
    words: { zh: '路上摔坏', en: 'Broken on the way' },
    measure: { zh: '易碎的加固包装，破损多的线路换快递', en: 'Pack the fragile harder, change the carrier where much breaks' },
    owner: warehouse,
  },
];
