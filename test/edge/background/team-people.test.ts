import { expect, test } from 'vitest';
import { templateEdit } from '../../../lib/team/book.ts';
import { parseCard } from '../../../lib/team/card.ts';
import { webCrypt } from '../../../lib/browser/team-crypt.ts';
import { kidOf } from '../../../lib/team/crypt.ts';
import { teamOf } from '../../../lib/database/team.ts';
import { prepare, writeAll } from '../../../lib/team/publish.ts';
import { noon } from './made-background.ts';
import { aTeam, hello, place, publish, sync, titles } from './made-team.ts';

test('an agent proposes: through the store where it may write, else as a text; the answer comes back', async () => {
  const { lead, agent } = await aTeam();
  await publish(lead, hello);
  await sync(agent);
  const better = { ...hello, text: '您好，您慢慢说，我在听' };
  const proposed = await agent.ask('propose', { channel: 'all', template: better, why: '更温和', name: '小林' });
  if (!('done' in proposed)) throw new Error(proposed.failed);
  expect(proposed.done.sent).toBe(false);
  expect(await lead.ask('takeProposal', { text: `${proposed.done.text}\n` })).toEqual({ done: {} });
  const [one] = (await lead.view()).proposals;
  expect(one).toMatchObject({ from: '小林', known: false, why: '更温和' });
  expect(await lead.ask('takeProposal', { text: proposed.done.text.replace('小林', '阿宁') })).toEqual({ failed: 'damaged' });
  await lead.ask('publish', { edits: { all: [templateEdit(better, hello)] }, answers: { [one?.id ?? '']: 'accepted' }, clears: false });
  await sync(agent);
  expect((await agent.view()).proposed).toMatchObject([{ answer: 'accepted' }]);
  expect((await lead.view()).proposals).toEqual([]);
  expect((await agent.share.templates(null))[0]?.text).toBe(better.text);
});

test('an editor is taken in by a card and writes where the channel names them', async () => {
  const { lead, agent } = await aTeam();
  const made = await agent.ask('teamCard', { name: '小周' });
  if (!('done' in made)) throw new Error(made.failed);
  const card = parseCard(`我的名片 ${made.done.card}`);
  if (!card) throw new Error('no card');
  const kid = await kidOf(webCrypt, card.pub);
  await lead.ask('changeTeam', { what: 'key', ...card, role: 'editor' });
  expect(await agent.ask('teamPlace', place)).toEqual({ done: {} });
  await publish(agent, hello);
  await sync(lead);
  expect(await titles(lead)).toEqual([]);
  await lead.ask('changeTeam', { what: 'channel', id: 'all', channel: { title: '全店', groups: ['*'], shops: [], writers: [kid] } });
  expect(await publish(agent, hello)).toHaveProperty('done');
  await sync(lead);
  expect(await titles(lead)).toEqual(['先听']);
  // and when they go, what they wrote stays
  await lead.ask('changeTeam', { what: 'revoke', kid });
  await sync(agent);
  expect(await titles(agent)).toEqual(['先听']);
  expect(await publish(agent, { ...hello, title: 'x' })).toMatchObject({ done: {} });
  await sync(lead);
  expect(await titles(lead)).toEqual(['先听']);
});

test('an agent who was taken in proposes through the store, and nobody else’s inbox speaks for them', async () => {
  const { web, lead, agent } = await aTeam();
  const made = await agent.ask('teamCard', { name: '小林' });
  const card = 'done' in made ? parseCard(made.done.card) : null;
  if (!card) throw new Error('no card');
  await lead.ask('changeTeam', { what: 'key', ...card, role: 'agent' });
  await agent.ask('teamPlace', place);
  expect(await agent.ask('propose', { channel: 'all', template: hello, why: '', name: '小林' })).toMatchObject({ done: { sent: true } });
  await sync(lead);
  expect((await lead.view()).proposals).toMatchObject([{ from: '小林', known: true, template: { id: hello.id } }]);
  // what lies there unsigned changes nothing
  for (const [path, bytes] of web.files) if (path.includes('/inbox/')) web.files.set(path, bytes.slice(0, 200));
  await sync(lead);
  expect((await lead.view()).proposals).toHaveLength(1);
});

test('two leads change the same words at once: both are shown on every machine, and whoever chooses settles it', async () => {
  const { lead, agent } = await aTeam();
  const made = await agent.ask('teamCard', { name: '小周' });
  const card = 'done' in made ? parseCard(made.done.card) : null;
  if (!card) throw new Error('no card');
  await lead.ask('changeTeam', { what: 'key', ...card, role: 'lead' });
  await agent.ask('teamPlace', place);
  await publish(lead, hello);
  await sync(agent);
  // neither has seen the other's when both publish: the second machine reads only what the first had written before
  const other = agent.team;
  const frozen = await teamOf(await agent.disk());
  if (!frozen) throw new Error('no team');
  await lead.ask('publish', { edits: { all: [{ id: `t:${hello.id}`, set: { title: '甲' } }] }, answers: {}, clears: false });
  const signer = await other.signer(frozen);
  if (!signer) throw new Error('no key');
  const prepared = await prepare(
    frozen.known,
    await other.contents(frozen),
    { edits: { all: [{ id: `t:${hello.id}`, set: { title: '乙' } }] }, clears: false },
    { crypt: webCrypt, signer, now: noon, seq: 50 },
  );
  if ('asks' in prepared) throw new Error('asks');
  expect((await writeAll(other.open(place), prepared)).kind).toBe('written');
  for (const who of [lead, agent]) {
    await sync(who);
    const [item] = await who.ask('teamItems', null);
    const [conflict] = item?.conflicts ?? [];
    expect(conflict).toMatchObject({ field: 'title' });
    expect(new Set([conflict?.kept.value, ...(conflict?.lost.map((one) => one.value) ?? [])])).toEqual(new Set(['甲', '乙']));
  }
  await lead.ask('publish', { edits: { all: [{ id: `t:${hello.id}`, set: { title: '甲' } }] }, answers: {}, clears: false });
  await sync(agent);
  expect((await agent.ask('teamItems', null))[0]).toMatchObject({ conflicts: [], value: { title: '甲' } });
});
