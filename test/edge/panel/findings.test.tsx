import { act } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { settle } from '../../../components/settled.ts';
import { click, drawScene, wall } from './draw.tsx';
import { conversationIn, draftIn, findingsIn } from './values.ts';

test('a block comes first, with its ground and the better words', () => {
  const { all } = drawScene('angry-draft');
  const first = all('.finding')[0];
  expect(first?.textContent).toContain('拦截');
  expect(first?.querySelector('.ground')?.textContent).toContain('第 24、26 条');
  expect(first?.querySelector('ins')?.textContent).toBe('坏果我们负责，核实后按比例退给您');
  expect(first?.querySelector('a')?.getAttribute('href')).toBe('https://www.npc.gov.cn/');
});

test('a ground that two findings rest on is told once', () => {
  const [cause, right] = findingsIn('zh');
  if (!cause || !right?.ground) throw new Error('a ground');
  const two = [right, { ...cause, severity: 'block' as const, ground: right.ground }];
  expect(drawScene('angry-draft', 'zh', { findings: two }).all('.ground')).toHaveLength(1);
  expect(drawScene('guard', 'zh', { findings: two, held: ['deny-right', 'assume-cause'] }).all('.ground')).toHaveLength(1);
});

test('a ground’s address is followed only over https', () => {
  const findings = findingsIn('zh').map((one) => (one.ground ? { ...one, ground: { ...one.ground, url: 'javascript:alert(1)' } } : one));
  expect(drawScene('angry-draft', 'zh', { findings }).all('.ground a')).toEqual([]);
});

test('a fix is asked for with its finding', () => {
  const { all, noted } = drawScene('angry-draft');
  click(all('.finding .btn')[0]);
  expect(noted).toEqual([['fix', findingsIn('zh')[1]]]);
});

test('a draft with nothing in it to mend says so', () => {
  expect(drawScene('clean-draft').text('.clean')[0]).toContain('没有发现不妥的说法');
});

test('a finding keeps its place while the draft changes, new ones come last, and a mended one is marked', () => {
  const draft = draftIn('zh');
  const [cause, right, guarantee] = findingsIn('zh');
  if (!cause || !right || !guarantee) throw new Error('three findings');
  const first = settle([], [cause, guarantee], draft, 0);
  expect(first.map((one) => one.finding.rule)).toEqual(['assume-cause', 'guarantee']);
  const second = settle(first, [guarantee, right, cause], draft, 100);
  expect(second.map((one) => one.finding.rule)).toEqual(['assume-cause', 'guarantee', 'deny-right']);
  expect(second.slice(0, 2).map((one) => one.id)).toEqual(first.map((one) => one.id));
  const third = settle(second, [guarantee, right], draft, 5000);
  expect(third.map((one) => one.mended)).toEqual([true, false, false]);
});

test('what half a sentence gave rise to goes with the next word, and is not called mended', () => {
  const [cause] = findingsIn('zh');
  if (!cause) throw new Error('a finding');
  const first = settle([], [cause], draftIn('zh'), 0);
  expect(settle(first, [], draftIn('zh'), 1000)).toEqual([]);
});

test('of two findings of one rule the right one is seen as mended', () => {
  const draft = '保证今天到，保证不坏';
  const base = findingsIn('zh')[2];
  if (!base) throw new Error('a finding');
  const at = (start: number, end: number) => ({ ...base, start, end, fix: null });
  const first = settle([], [at(0, 5), at(6, 10)], draft, 0);
  const second = settle(first, [at(0, 4)], '保证不坏', 5000);
  expect(second.map((one) => [one.words, one.mended])).toEqual([
    ['保证今天到', true],
    ['保证不坏', false],
  ]);
});

test('a mended finding leaves after a pause, and the others keep their places', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { show, all, text } = drawScene('angry-draft');
  const [cause, right] = findingsIn('zh');
  if (!cause || !right) throw new Error('two findings');
  wall.now += 5000;
  act(() => void vi.advanceTimersByTime(1000));
  show({ findings: [cause, right] });
  expect(text('.finding')).toHaveLength(3);
  expect(all('.finding')[2]?.className).toBe('finding mended');
  act(() => void vi.advanceTimersByTime(2500));
  expect(all('.finding').map((one) => one.className)).toEqual(['finding block', 'finding']);
});

test('another conversation starts the list of findings anew', () => {
  const { show, all, scene } = drawScene('angry-draft');
  if (!scene.state) throw new Error('a state');
  const conversation = { ...conversationIn('zh'), buyer: { id: 'b2', name: '云***9' } };
  show({ state: { ...scene.state, conversation }, findings: findingsIn('zh').slice(0, 1) });
  expect(all('.finding')).toHaveLength(1);
});

test('a fix for the whole draft shows where the old words begin and end, and the new ones whole', () => {
  const draft = `${'很长的一段话，'.repeat(10)}最后这样收尾`;
  const [cause] = findingsIn('zh');
  if (!cause) throw new Error('a finding');
  const better = '我来核对，今天18点前回您。'.repeat(4);
  const whole = { ...cause, start: 0, end: draft.length, fix: { start: 0, end: draft.length, text: better } };
  const { text } = drawScene('angry-draft', 'zh', { draft, findings: [whole] });
  expect(text('del')[0]).toMatch(/^很长的一段话.* … .*最后这样收尾$/);
  expect(text('del')[0]?.length).toBeLessThan(40);
  expect(text('ins')[0]).toBe(better);
});

test('a finding can be passed over once, for good, or called wrong; a block can only be called wrong', async () => {
  const [cause, right] = findingsIn('zh');
  if (!cause || !right) throw new Error('two findings');
  const { all, button, noted, text } = drawScene('angry-draft', 'zh', {
    findings: [
      { ...right, severity: 'block' },
      { ...cause, start: 0, end: 2 },
    ],
  });
  const more = all('.finding [aria-label="这条不该提？"]');
  click(more[0]);
  expect(text('.finding .pass button')).toEqual(['这是误报']);
  click(more[0]);
  click(more[1]);
  expect(text('.finding .pass button')).toEqual(['忽略一次', '以后都不提', '这是误报']);
  await act(async () => click(button('以后都不提')));
  expect(noted).toEqual([['judge', { ...cause, start: 0, end: 2 }, 'always']]);
  expect(text('.finding').join()).toContain('以后不再提');
});
