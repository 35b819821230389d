import type { Bilingual } from '../language/lang.ts';

/**
 * The slots that a template may use. The words are what an open slot asks for; `max` is how many characters a value may
 * have (a longer one is cut). Slots with `ask` are never filled from the conversation: only a person knows them.
 */
export const slotNames = {
  buyer: { words: { zh: '称呼', en: 'name' }, max: 20 },
  order: { words: { zh: '订单号', en: 'order number' }, max: 40 },
  tail: { words: { zh: '订单尾号', en: 'last digits of the order number' }, max: 16 },
  goods: { words: { zh: '商品', en: 'item' }, max: 24 },
  issue: { words: { zh: '买家说的问题', en: 'the problem in a few words' }, max: 30 },
  said: { words: { zh: '买家的原话', en: 'what the buyer said' }, max: 66 },
  question: { words: { zh: '买家的问题', en: "the buyer's question" }, max: 66 },
  wish: { words: { zh: '买家想要的', en: 'what the buyer wants' }, max: 30 },
  missing: { words: { zh: '还缺的资料', en: 'what is still missing' }, max: 40 },
  given: { words: { zh: '买家已给的资料', en: 'what the buyer gave' }, max: 40 },
  amount: { words: { zh: '金额', en: 'amount' }, max: 20 },
  agent: { words: { zh: '您的名字', en: 'your name' }, max: 20 },
  shop: { words: { zh: '店铺名', en: 'shop name' }, max: 30 },
  deadline: { words: { zh: '答复时间', en: 'time of the next word' }, max: 30 },
  colleague: { words: { zh: '接手人', en: 'who takes over' }, max: 20, ask: true },
  offer: { words: { zh: '补偿金额', en: 'compensation amount' }, max: 20, ask: true },
  finding: { words: { zh: '核实结果', en: 'what the check found' }, max: 80, ask: true },
  ground: { words: { zh: '依据', en: 'the ground' }, max: 80, ask: true },
  answer: { words: { zh: '答案', en: 'the answer' }, max: 200, ask: true },
  progress: { words: { zh: '目前进度', en: 'where it stands' }, max: 80, ask: true },
  days: { words: { zh: '天数', en: 'number of days' }, max: 6, ask: true },
  carrier: { words: { zh: '快递公司', en: 'carrier' }, max: 20, ask: true },
  tracking: { words: { zh: '快递单号', en: 'tracking number' }, max: 30, ask: true },
  address: { words: { zh: '退货地址', en: 'return address' }, max: 80, ask: true },
  path: { words: { zh: '页面入口', en: 'where to click' }, max: 60, ask: true },
} as const satisfies Record<string, { readonly words: Bilingual; readonly max: number; readonly ask?: true }>;
export type SlotName = keyof typeof slotNames;

export const isSlotName = (name: string): name is SlotName => Object.hasOwn(slotNames, name);
