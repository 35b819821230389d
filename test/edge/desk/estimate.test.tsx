import { expect, test } from 'vitest';
import { ask } from '../../../lib/browser/ask.ts';
import { standDesk } from './desk-stand.tsx';
import { until } from '../soon.ts';

test('how many stayed silent is told as a saying without a source, not as a fact', async () => {
  const desk = await standDesk('insights', async () => {
    for (const buyer of ['甲', '乙', '丙']) await ask('openByHand', { buyer, problem: '杯子漏水', channel: 'phone' });
  });
  await until(() => expect(desk.text('p.note').join()).toContain('约 60 位'));
  expect(desk.text('p.note').join()).toContain('没有可查的出处');
});
