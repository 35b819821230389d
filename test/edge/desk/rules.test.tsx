import axe from 'axe-core';
import { expect, test } from 'vitest';
import { knownRules, rulesWith } from '../../../components/desk/known-rules.ts';
import { conversationOf, typedFrom } from '../../../components/desk/try-lines.ts';
import { ask } from '../../../lib/browser/ask.ts';
import { noon } from '../background/made-background.ts';
import { click, standDesk, type } from './desk-stand.tsx';
import { settle, until } from '../soon.ts';

const wrong = { what: 'wrong', rule: 'guarantees', taboo: 3, severity: 'warn', words: '一定', console: 'pinduoduo' } as const;

test('every rule stands in the list with its proofs', async () => {
  const { all, text } = await standDesk('rules');
  expect(all('.tlist li')).toHaveLength(knownRules.length);
  expect(knownRules.length).toBeGreaterThan(50);
  expect(text('.tlist .sec')[0]).toContain('禁忌 1');
  const first = knownRules[0];
  expect(all('.example')).toHaveLength((first?.flags.length ?? 0) + (first?.passes.length ?? 0));
});

test('an address leads to its rule, with its ground', async () => {
  const { text, all } = await standDesk('rules/denies-rights');
  expect(text('.edit h2')[0]).toContain('法定退换');
  expect(text('.edit dd').join()).toContain('消费者权益保护法');
  expect(all('.edit .u-block').length).toBeGreaterThan(0);
});

test('a rule that is switched off finds nothing any more, and says so after it is saved', async () => {
  const desk = await standDesk('rules/off-marketplace');
  await type(desk.all('.pub textarea')[0], '加我微信私下给您补20元');
  await until(() => expect(desk.text('.tried li').join()).toContain('拦截'));
  await click(desk.all('.edit .choice input')[0]);
  await until(() => expect(desk.text('.dhead p')[0]).toContain('1 条关闭'));
  expect((await ask('ownPolicy', null)).rules).toEqual({ 'off-marketplace': 'off' });
  await until(() => expect(desk.text('.tried li').join()).not.toContain('平台外'));
  await click(desk.button('改回原样'));
  await until(() => expect(desk.text('.dhead p')[0]).toContain('0 条关闭'));
  expect((await ask('ownPolicy', null)).rules).toEqual({});
});

test('what is inferred can be made milder and switched off, and never made to block', async () => {
  const { text } = await standDesk('rules/hard-tone');
  expect(text('.edit .choice label')).toEqual(['关', '可改', '注意']);
});

test('an example is put into the trial with its conversation', async () => {
  const { all, button, text } = await standDesk('rules/asks-known');
  await click(button('拿这句试'));
  const [draft, talk] = all('.pub textarea').map((one) => (one instanceof HTMLTextAreaElement ? one.value : ''));
  expect(draft).not.toMatch(/[‹›]/);
  expect(talk).not.toBe('');
  expect(text('.tried li').length).toBeGreaterThan(0);
});

test('a finding of the trial is marked as wrong, stands in the list, is exported, and is taken back', async () => {
  const desk = await standDesk('rules');
  await type(desk.all('.pub textarea')[0], '保证今天到，电话13812345678');
  await click(desk.button('这是误报'));
  await until(() => expect(desk.text('.tried .is-ok')).toEqual(['记下了']));
  await desk.go('rules/verdicts');
  await until(() => expect(desk.text('tbody tr')).toHaveLength(1));
  expect(desk.text('tbody tr')[0]).not.toContain('13812345678');
  await click(desk.button('导出误报'));
  const [file] = desk.saved;
  expect(JSON.parse((await file?.content.text()) ?? '')).toMatchObject({
    version: 1,
    wrong: [{ rule: expect.any(String), draft: expect.stringContaining('保证今天到') }],
  });
  expect(await file?.content.text()).not.toContain('13812345678');
  await click(desk.button('撤回'));
  await until(() => expect(desk.text('tbody tr')).toEqual([]));
});

test('said twice of the same draft it is kept once; what is always ignored reaches the policy until it is taken back', async () => {
  await standDesk('rules');
  const first = await ask('giveVerdict', { ...wrong, draft: '一定给您办' });
  expect((await ask('giveVerdict', { ...wrong, draft: '一定给您办' })).id).toBe(first.id);
  const always = await ask('giveVerdict', { ...wrong, what: 'always', draft: '一定给您办' });
  expect(await ask('verdicts', null)).toHaveLength(2);
  expect((await ask('policy', { shop: null, marketplace: null })).exceptions).toEqual([{ rule: 'guarantees', words: '一定' }]);
  expect((await ask('ownPolicy', null)).exceptions).toEqual([]);
  await ask('takeBackVerdict', { id: always.id });
  expect((await ask('policy', { shop: null, marketplace: null })).exceptions).toEqual([]);
});

test('a policy with a mistake is refused with its path, and the one before holds', async () => {
  await standDesk('rules');
  await ask('savePolicy', { policy: { version: 1, opens: 600 } });
  const answer = await ask('savePolicy', { policy: { version: 1, opens: -5, nonsense: true } });
  expect('problems' in answer && answer.problems.map((one) => one.path)).toEqual(['nonsense', 'opens']);
  expect((await ask('ownPolicy', null)).opens).toBe(600);
});

test('rules are found by the words of their examples, and by none that nobody wrote', () => {
  expect(rulesWith('加我微信').map((one) => one.id)).toContain('off-marketplace');
  expect(rulesWith('玄武门之变')).toEqual([]);
});

test('typed lines are a conversation: the agent’s begin with >, pictures stand in brackets', () => {
  const talk = conversationOf('杯子碎了\n[图片]\n> 稍等\n| 您好', noon);
  expect(talk?.messages.map((one) => [one.role, one.kind, one.text])).toEqual([
    ['buyer', 'text', '杯子碎了'],
    ['buyer', 'image', '[图片]'],
    ['agent', 'text', '稍等'],
    ['bot', 'text', '您好'],
  ]);
  expect(conversationOf(' \n', noon)).toBeNull();
  expect(typedFrom({ after: ['<在吗', '>您好'], draft: '‹随便你›' })).toEqual({ draft: '随便你', talk: '在吗\n>您好' });
});

test('the language switches while the page stands', async () => {
  const desk = await standDesk('rules');
  await click(desk.button('English'));
  await until(() => expect(desk.text('h1')[0]).toBe('Rules'));
  expect(document.title).toContain('Rules');
});

test.for(['rules', 'rules/verdicts'])('the page at %s breaks no rule of axe', async (at) => {
  const { root } = await standDesk(at, () => ask('giveVerdict', { ...wrong, draft: '一定给您办' }));
  await settle();
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});
