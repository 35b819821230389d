import { expect, test } from 'vitest';
import type { ActFacts } from '../../lib/language/act.ts';
import type { ActId } from '../../lib/language/acts/index.ts';
import { readText } from '../../lib/language/read.ts';

test.for<[string, ActId, ActFacts]>([
  ['刻字的定制款不支持退货', 'refuse', { ground: true }],
  ['这个不支持退货', 'refuse', { ground: false }],
  ["It is custom-made, so we can't refund it", 'refuse', { ground: true }],
  ["We can't refund it", 'refuse', { ground: false }],
  ['核实是质量问题的话,给您全额退款', 'offer', { conditional: true, offers: 'refund' }],
  ['给您全额退款', 'offer', { conditional: false, offers: 'refund' }],
  ['If it is faulty we can send you a replacement', 'offer', { conditional: true }],
  ['我明天上午给您答复', 'commit', { bounded: true, owner: 'agent' }],
  ['我们会尽快给您处理', 'commit', { bounded: false, owner: 'agent' }],
  ['仓库今天会给您补发', 'commit', { bounded: true, owner: 'colleague' }],
  ['We will send it out tomorrow', 'commit', { bounded: true, owner: 'agent' }],
  ['The courier will deliver it', 'commit', { bounded: false, owner: 'other' }],
  ['我把照片和单号转给主管方姐,下午三点前她回您', 'hand-over', { warm: true }],
  ['帮您转给售后同事', 'hand-over', { warm: false }],
])('%s: %s with %j', ([text, id, facts]) => {
  const hit = readText(text).acts.find((one) => one.act === id);
  expect(hit?.facts).toMatchObject(facts);
});
