import { expect, test, vi } from 'vitest';
import { ask } from '../../../lib/browser/ask.ts';
import { drills } from '../../../lib/practice/drills/index.ts';
import { click, standDesk, type } from './desk-stand.tsx';
import { settle, until } from '../soon.ts';

vi.setConfig({ testTimeout: 30_000 });

const cup = drills.find(({ id }) => id === 'zh-cup-broken');
if (!cup) throw new Error('no drill');

const submit = async (desk: Awaited<ReturnType<typeof standDesk>>, words: string) => {
  const before = desk.text('.turns .a').length;
  await type(desk.all('.compose textarea')[0], words);
  await click(desk.button('提交'));
  await until(() => expect(desk.text('.turns .a').length).toBe(before + 1));
};

test('a drill played well fills the six steps, calms the buyer and stands in the results', async () => {
  const desk = await standDesk(`practice/${cup.id}`);
  expect(desk.text('.tlist li')).toHaveLength(drills.filter(({ lang }) => lang === 'zh').length);
  expect(desk.text('.turns .said').join()).toContain(cup.opening[0]);
  for (const words of cup.model) await submit(desk, words);
  expect(desk.text('.turns .ending')[0]).toContain('买家满意');
  expect(desk.text('.big2 b')[0]).toBe('18');
  expect(desk.all('.pips .got')).toHaveLength(18);
  expect(desk.text('.mk.minus')).toEqual([]);
  await until(() => expect(desk.text('.past li')).toHaveLength(1));
  expect(desk.text('.tlist li.on')[0]).toContain('100');
  const [kept] = await ask('papers', { kind: 'drill-result' });
  expect(JSON.parse(kept?.text ?? '')).toMatchObject({ drill: cup.id, percent: 100, end: 'solved', replies: 3, limit: null });
});

test('a bad reply shows its words, its cost and a better sentence, and can be tried again', async () => {
  const desk = await standDesk('practice/zh-rash');
  await submit(desk, '我们这款没有人过敏过，肯定是您自己用错了');
  expect(desk.text('.mk.minus').join()).toContain('先入为主');
  expect(desk.text('.mk.minus .better').join().length).toBeGreaterThan(10);
  expect(desk.text('.turns .u-warn').join('').length).toBeGreaterThan(3);
  await click(desk.button('这一轮重来'));
  expect(desk.text('.turns .a')).toEqual([]);
});

test('ended early it says which steps were missed, with a sentence for each', async () => {
  const desk = await standDesk('practice/zh-price-drop');
  await submit(desk, '您好，在的');
  await click(desk.button('结束并看总评'));
  expect(desk.text('.turns .ending')[0]).toContain('提前结束');
  expect(desk.text('.missed li').length).toBeGreaterThanOrEqual(5);
  expect(desk.all('.compose textarea')[0]?.hasAttribute('disabled')).toBe(true);
  await click(desk.button('重来'));
  expect(desk.text('.turns .a')).toEqual([]);
});

test('English drills stand behind one press, and words find a drill', async () => {
  const desk = await standDesk('practice');
  await click(desk.all('.tlist .choice input')[1]);
  expect(desk.text('.tlist li')).toHaveLength(drills.filter(({ lang }) => lang === 'en').length);
  await type(desk.all('.tlist input[type=search]')[0], '保修');
  expect(desk.text('.tlist li')).toHaveLength(1);
});

test('two people at one screen take turns, the buyer says when it is settled, and the result knows who played', async () => {
  const desk = await standDesk(`practice/${cup.id}`);
  await click(desk.all('.who .choice input')[1]);
  for (const [at, words] of cup.model.entries()) {
    await type(desk.all('.compose textarea')[0], words);
    await click(desk.button('提交'));
    await until(() => expect(desk.text('.turns .a').length).toBe(at + 1));
    expect(desk.text('.brief').join()).toContain(cup.wants);
    if (at === cup.model.length - 1) break;
    // the buyer's photo goes as a picture, other words as they are written
    if (at === 0) await click(desk.button(cup.facts.photo ?? ''));
    else await type(desk.all('.compose textarea')[0], '那就补发');
    await click(desk.all('.buyer-side .choice input')[1]);
    await click(desk.button('以买家身份说'));
  }
  expect(desk.text('.turns .pic').length).toBe(1);
  await click(desk.button('满意，结束'));
  expect(desk.text('.turns .ending')[0]).toContain('买家满意');
  expect(desk.text('.big2 b')[0]).toBe('18');
  const [kept] = await ask('papers', { kind: 'drill-result' });
  expect(JSON.parse(kept?.text ?? '')).toMatchObject({ percent: 100, end: 'solved', buyer: 'person', steps: { heard: 3, options: 3 } });
});

test('results over time stand as a picture and a table, step by step and drill by drill', async () => {
  const desk = await standDesk('practice/zh-price-drop');
  await submit(desk, '您好，在的');
  await click(desk.button('结束并看总评'));
  await until(() => expect(desk.text('.past li')).toHaveLength(1));
  await desk.go(`practice/${cup.id}`);
  for (const words of cup.model) await submit(desk, words);
  await until(() => expect(desk.text('.past li')).toHaveLength(2));
  await desk.go('practice/results');
  await until(() => expect(desk.all('.line-chart')[0]?.getAttribute('aria-label')).toContain(': 0, 100'));
  expect(desk.text('.bars li')).toHaveLength(6);
  expect(desk.text('.fig.wide tbody tr')[0]).toContain(cup.title.zh);
  await click(desk.button('CSV'));
  expect(desk.saved[0]?.name).toBe('tuoda-practice-results.csv');
});

test('a closed case becomes a drill of its own in a few presses, and goes again', async () => {
  const desk = await standDesk('practice/from-case', async () => {
    const made = await ask('openByHand', { channel: 'phone', buyer: '王芳', problem: '杯子碎了，要补发' });
    await ask('noteByHand', { case: made.id, kind: 'buyer', channel: 'phone', text: '我是王芳，杯子碎了，要补发，电话13812345678' });
    await ask('noteByHand', {
      case: made.id,
      kind: 'sent',
      channel: 'phone',
      text: '王芳您好，杯子碎了让您扫兴了，抱歉。麻烦拍张照片给我。',
    });
    await ask('closeCase', { id: made.id, edits: [] });
  });
  await until(() => expect(desk.all('.madeof .rows button')).toHaveLength(1));
  await click(desk.all('.madeof .rows button')[0]);
  await until(() => expect(desk.all('.madeof textarea').length).toBe(2));
  const [opening] = desk.all('.madeof textarea').map((one) => (one instanceof HTMLTextAreaElement ? one.value : ''));
  expect(opening).toContain('杯子碎了');
  expect(opening).not.toMatch(/13812345678|王芳/);
  await click(desk.button('存为练习'));
  await settle();
  await until(() => expect(desk.text('.tlist .sec').join()).toContain('自己做的'));
  expect((await ask('papers', { kind: 'drill' })).length).toBe(1);
  await click(desk.button('删掉这个练习'));
  await until(() => expect(desk.text('.tlist .sec').join()).not.toContain('自己做的'));
});
