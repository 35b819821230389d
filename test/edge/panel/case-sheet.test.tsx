import { act } from 'react';
import { expect, test } from 'vitest';
import { click, drawScene } from './draw.tsx';
import { caseIn, reminder } from './case-values.ts';
import { now } from './values.ts';

/** The field that a label of these words names. */
function fieldOf(root: Element, words: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const label = [...root.querySelectorAll('.cl')].find((line) => line.firstElementChild?.textContent === words);
  const field = label?.querySelector('input, textarea, select');
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) return field;
  throw new Error(`no field ${words}`);
}

/** Writes into a field as a person does, and leaves it. */
function write(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void {
  act(() => {
    const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
    own?.set?.call(field, value);
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  });
}

const drawn = (patch: Parameters<typeof drawScene>[2] = {}) => {
  const scene = drawScene('case', 'zh', { case: caseIn('zh'), ...patch });
  click(scene.button('个案'));
  return scene;
};

test('a case shows who is to do its step and until when, its money against the limit, and whom it waits for', () => {
  const { text } = drawn();
  const [step, plan, money, waiting] = text('.fold summary');
  expect(step).toContain('小周');
  expect(step).toContain('周二 14:03 前');
  expect(plan).toContain('另有要求');
  expect(money).toContain('还可用 20.00');
  expect(waiting).toContain('仓库 阿强');
});

test('cases like it are counted and shown with their lesson', () => {
  const { root } = drawn();
  expect(root.textContent).toContain('不是偶发：另有 7 件');
  expect(root.textContent).toContain('箱底垫防水纸');
});

test('what is written in a field is kept when it is left, and what did not change is not', () => {
  const { root, noted } = drawn();
  write(fieldOf(root, '买家期望'), '退一半');
  write(fieldOf(root, '商品型号'), '酥梨 12 个');
  write(fieldOf(root, '原因'), 'logistics');
  write(fieldOf(root, '订单号'), '111111, 222222');
  expect(noted).toEqual([
    ['edit', [{ field: 'wish', value: '退一半' }]],
    ['edit', [{ field: 'cause', value: 'logistics' }]],
    ['edit', [{ field: 'orders', value: ['111111', '222222'] }]],
  ]);
});

test('the last change can be taken back by its name', () => {
  const one = caseIn('zh');
  const change = { id: 'x', at: now, by: 'person', before: { field: 'wish', value: '' }, after: { field: 'wish', value: '退款' } } as const;
  const { button, noted } = drawn({ case: { ...one, changes: [change] } });
  click(button('撤回：买家期望'));
  expect(noted).toEqual([['undo']]);
});

test('closing asks for cause, outcome, lesson and a call, and warns while a promise is open', () => {
  const { root, button, noted, text } = drawn({ case: { ...caseIn('zh'), step: 'follow-up' } });
  click(button('结案'));
  expect(text('.closing [role="alert"]')[0]).toContain('还有 2 个承诺');
  write(fieldOf(root, '结果'), 'agreed');
  write(fieldOf(root, '教训与改进'), '垫纸换防水');
  const form = root.querySelector('.closing');
  act(() => void form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  expect(noted).toMatchObject([
    [
      'close',
      [
        { field: 'cause', value: null },
        { field: 'outcome', value: 'agreed' },
        { field: 'result', value: '' },
        { field: 'lesson', value: '垫纸换防水' },
        { field: 'callBack', value: { at: now + 3 * 86_400_000, done: null } },
      ],
    ],
  ]);
});

test('a closed case says what its review lacks, and takes the answers of the call', () => {
  const answers = { working: '', feeling: '', better: '' };
  const one = caseIn('zh');
  const callBack = { at: now + 1, done: null, answers };
  const { root, noted, button } = drawn({ case: { ...one, closed: now, form: { ...one.form, callBack } } });
  expect(root.querySelector('.lackline')?.textContent).toContain('原因、结果、教训');
  write(fieldOf(root, '现在用得怎么样'), '换的很好');
  click(button('已回访'));
  expect(noted).toMatchObject([
    ['edit', [{ field: 'callBack', value: { answers: { working: '换的很好' } } }]],
    ['edit', [{ field: 'callBack', value: { done: now } }]],
  ]);
});

test('a complaint by phone is written down where no case is', () => {
  const { root, button, noted } = drawScene('no-case');
  click(button('个案'));
  write(fieldOf(root, '在哪买的'), 'amazon');
  write(fieldOf(root, '怎么称呼'), '王女士');
  write(fieldOf(root, '投诉内容'), '杯子漏水');
  act(() => void root.querySelector('.fold form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  expect(noted).toEqual([['openByHand', { channel: 'phone', buyer: '王女士', problem: '杯子漏水', marketplace: 'amazon' }]]);
});

test('a reminder of no promise says what it is about, and can be put off to any time', () => {
  const base = reminder('n1', now - 60_000, '木***禾', '梨坏了');
  const { button, text, root, noted } = drawScene('reminders', 'zh', { reminders: [{ ...base, about: 'progress', promise: null }] });
  click(button('提醒'));
  expect(text('.rows .what')[0]).toBe('木***禾 报一句进展：梨坏了');
  const field = root.querySelector('.any-time');
  if (!(field instanceof HTMLInputElement)) throw new Error('no field');
  write(field, '2026-12-01T10:00');
  expect(noted).toEqual([['snooze', 'n1', new Date('2026-12-01T10:00').getTime()]]);
});
