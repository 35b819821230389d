import { expect, test } from 'vitest';
import { hear, nothingHeard } from '../../../components/heard.ts';
import type { Heard, Word } from '../../../components/heard.ts';
import type { Conversation } from '../../../lib/conversation/conversation.ts';
import type { ConsoleState } from '../../../lib/line-messages.ts';
import { conversationIn, draftIn, findingsIn } from './values.ts';

const stateOf = (conversation: Conversation | null): ConsoleState => ({
  console: 'pinduoduo',
  conversation,
  problems: [],
  guard: 'certain',
  side: 'right',
  rail: false,
});
const state = (conversation: Conversation | null): Word => ({ kind: 'state', state: structuredClone(stateOf(conversation)) });
const findings: Word = { kind: 'findings', draft: draftIn('zh'), findings: findingsIn('zh'), composing: false };
const after = (...words: readonly Word[]): Heard =>
  words.reduce((heard, word, place) => hear(heard, word, 1000 * (place + 1)), nothingHeard);
const talk = conversationIn('zh');

test('a message that did not change stays the same object, so that it is read once', () => {
  const first = after(state(talk));
  const more = { ...talk, messages: [...talk.messages, { id: 'm9', role: 'buyer', kind: 'text', text: '人呢', at: null } as const] };
  const second = hear(first, state(more), 5000);
  expect(second.state?.conversation?.messages[0]).toBe(first.state?.conversation?.messages[0]);
  expect(second.state?.conversation?.messages).toHaveLength(10);
  expect(second.last).toEqual({ id: 'm9', seen: 5000 });
});

test('a message whose words changed is a new one', () => {
  const first = after(state(talk));
  const changed = { ...talk, messages: talk.messages.map((one) => (one.id === 'm8' ? { ...one, text: '算了' } : one)) };
  expect(hear(first, state(changed), 1).state?.conversation?.messages[8]?.text).toBe('算了');
});

test('what was there when the conversation was opened was said when the page says; a time to come is not believed', () => {
  const said = talk.messages[8]?.at ?? 0;
  expect(hear(nothingHeard, state(talk), said + 60_000).last).toEqual({ id: 'm8', seen: said });
  expect(hear(nothingHeard, state(talk), said - 60_000).last).toEqual({ id: 'm8', seen: 0 });
});

test('nothing of one conversation is left in another', () => {
  const heard = after(
    state(talk),
    findings,
    { kind: 'held', rules: ['deny-right'] },
    state({ ...talk, buyer: { id: 'b2', name: '木***禾' } }),
  );
  expect(heard).toMatchObject({ draft: '', findings: [], held: null });
});

test('the same buyer under another shop is another conversation', () => {
  const heard = after(state(talk), findings, state({ ...talk, shop: { id: 's2', name: '山里果园' } }));
  expect(heard.draft).toBe('');
});

test('while an input method composes, the findings stay as they were', () => {
  const heard = after(state(talk), findings, { kind: 'findings', draft: 'ni', findings: [], composing: true });
  expect(heard.findings).toHaveLength(3);
});

test('a send held back is let go by the page, or when the draft is empty', () => {
  const held: Word = { kind: 'held', rules: ['deny-right'] };
  expect(after(findings, held).held).toEqual(['deny-right']);
  expect(after(findings, held, { kind: 'released' }).held).toBeNull();
  expect(after(findings, held, { kind: 'findings', draft: '', findings: [], composing: false }).held).toBeNull();
});

test('when the page goes, nothing is known', () => {
  expect(after(state(talk), findings, { kind: 'link', link: 'away' })).toEqual({ ...nothingHeard, link: 'away' });
});

test('while the line is down, the last known stands', () => {
  expect(after(state(talk), { kind: 'link', link: 'down' })).toMatchObject({ link: 'down', state: { console: 'pinduoduo' } });
});
