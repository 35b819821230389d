import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { policyEdit, templateEdit } from '../../../lib/team/book.ts';
import { leading } from '../../../entrypoints/background/team-lead.ts';
import { noon } from './made-background.ts';
import { aTeam, base, hello, inviteFrom, machine, passphrase, place, publish, sync, titles } from './made-team.ts';

const minute = 60_000;

test('a lead makes a team, an agent pastes the invite, and what is published arrives', async () => {
  const { lead, agent } = await aTeam();
  expect(await publish(lead, hello)).toMatchObject({ done: { packs: 1 } });
  await sync(agent);
  expect(await titles(agent)).toEqual(['先听']);
  const view = await agent.view();
  expect(view).toMatchObject({ name: '青柚家居', checked: noon, notes: [], own: null, fresh: [{ title: '先听', what: 'new' }] });
  await agent.ask('teamSeen', null);
  expect((await agent.view()).fresh).toEqual([]);
});

test('of what the team shares it is known since when it is here, but not of what was there when somebody joined', async () => {
  const { web, lead, agent, clock } = await aTeam();
  await publish(lead, hello);
  await sync(agent);
  clock.now = noon + minute;
  await publish(lead, { ...hello, id: 'own-2' });
  await sync(agent);
  const came = async (one: Pick<typeof agent, 'ask'>) => (await one.ask('teamItems', null)).map((item) => [item.id, item.came]);
  expect(await came(agent)).toEqual(expect.arrayContaining([['t:own-2', clock.now]]));
  const late = machine(web, clock);
  await late.ask('joinTeam', await inviteFrom(lead));
  expect(await came(late)).toEqual([
    [`t:${hello.id}`, undefined],
    ['t:own-2', undefined],
  ]);
  // nor is it told as news
  expect((await late.view()).fresh).toEqual([]);
});

test('the store holds nothing that unlocks it, and readers never learn the lead’s account', async () => {
  const { web, lead } = await aTeam();
  await publish(lead, hello);
  for (const [, bytes] of web.files) expect(new TextDecoder('latin1').decode(bytes)).not.toContain('secret');
  expect(JSON.stringify(await lead.view())).not.toContain('secret');
});

test('the team’s policy stands over the shop’s own, field by field', async () => {
  const { lead, agent } = await aTeam();
  const part = { limit: { amount: 30, currency: 'CNY' }, callBackAfter: 5 };
  await lead.ask('publish', { edits: { all: [policyEdit(part)] }, answers: {}, clears: false });
  await sync(agent);
  expect(await agent.share.policy(builtIn, null)).toEqual({ ...builtIn, ...part });
});

test('a channel without a group is seen by nobody, one of a group by its members, one of a shop only there', async () => {
  const { lead, agent } = await aTeam();
  const channel = { title: '夜班', groups: [] as string[], shops: [] as string[], writers: [] };
  const set = async (patch: object) => {
    expect(await lead.ask('changeTeam', { what: 'channel', id: 'night', channel: { ...channel, ...patch } })).toEqual({ done: {} });
    await sync(agent);
  };
  await set({});
  expect(await lead.ask('publish', { edits: { night: [templateEdit(hello, null)] }, answers: {}, clears: false })).toHaveProperty('done');
  await sync(agent);
  expect(await titles(agent)).toEqual([]);
  await agent.ask('joinTeam', await inviteFrom(lead, { groups: ['夜班'] }));
  expect(await titles(agent)).toEqual([]);
  await set({ groups: ['夜班'] });
  expect(await titles(agent)).toEqual(['先听']);
  await set({ groups: ['夜班'], shops: ['青柚家居'] });
  expect(await titles(agent, { id: '1', name: '青柚家居' })).toEqual(['先听']);
  expect(await titles(agent, { id: '2', name: '别家' })).toEqual([]);
});

test('nothing new costs a few "unchanged" answers and writes no item', async () => {
  const { web, lead, agent } = await aTeam();
  await publish(lead, hello);
  await sync(agent);
  web.asked.length = 0;
  await sync(agent);
  expect(web.asked).toHaveLength(2);
  expect((await fakeBrowser.alarms.get('team'))?.scheduledTime).toBe(noon + 5 * minute);
});

test('an answer that fails leaves everything as it was, and is asked again later each time', async () => {
  const { web, lead, agent, clock } = await aTeam();
  await publish(lead, hello);
  await sync(agent);
  web.bend = () => new Response(null, { status: 429, headers: { 'retry-after': '1200' } });
  clock.now = noon + minute;
  await sync(agent);
  expect(await agent.view()).toMatchObject({ checked: noon, notes: [{ why: 'busy' }] });
  expect(await titles(agent)).toEqual(['先听']);
  expect((await fakeBrowser.alarms.get('team'))?.scheduledTime).toBe(clock.now + 20 * minute);
  web.bend = () => new Response('<html>sign in', { headers: { 'content-type': 'text/html' } });
  await sync(agent);
  expect((await agent.view()).notes[0]).toMatchObject({ why: 'page' });
  expect(await titles(agent)).toEqual(['先听']);
});

test('where a lead did not agree to it, much that goes is asked about first', async () => {
  const { lead, agent, web } = await aTeam();
  const many = Array.from({ length: 20 }, (_, at) => ({ ...hello, id: `own-${at}`, title: `话术${at}` }));
  await publish(lead, ...many);
  await sync(agent);
  const gone = { all: many.slice(0, 10).map(({ id }) => ({ id: `t:${id}`, delete: true as const })) };
  expect(await lead.ask('publish', { edits: gone, answers: {}, clears: false })).toEqual({ asks: { gone: 10, of: 20 } });
  // an author's file that is kept back does not count as a deletion either
  expect(web.files.size).toBeGreaterThan(3);
  expect(await lead.ask('publish', { edits: gone, answers: {}, clears: true })).toHaveProperty('done');
  await sync(agent);
  expect(await titles(agent)).toHaveLength(10);
});

test('a lead who takes the channel away is asked about by the agent’s machine, which goes on with what it has', async () => {
  const { lead, agent } = await aTeam();
  await publish(lead, ...Array.from({ length: 8 }, (_, at) => ({ ...hello, id: `own-${at}` })));
  await sync(agent);
  await lead.ask('changeTeam', { what: 'drop', id: 'all' });
  await sync(agent);
  expect(await agent.view()).toMatchObject({ held: { gone: 8, of: 8 } });
  expect(await titles(agent)).toHaveLength(8);
  await agent.ask('teamSync', { agree: true });
  expect(await titles(agent)).toEqual([]);
});

test('a key is changed for another without a gap, and a lost machine is recovered from the file', async () => {
  const clock = { now: noon };
  const { web, lead, agent, file } = await aTeam(clock);
  await publish(lead, hello);
  const changed = await lead.ask('rotateKey', { passphrase });
  if (!('done' in changed)) throw new Error(changed.failed);
  await sync(agent);
  expect(await titles(agent)).toEqual(['先听']);
  const heir = machine(web, clock);
  await heir.ask('joinTeam', await inviteFrom(lead));
  await heir.ask('teamPlace', place);
  expect(await heir.ask('recoverKey', { file, passphrase })).toEqual({ failed: 'key' });
  expect(await heir.ask('recoverKey', { file: changed.done.file, passphrase: 'not the right one' })).toEqual({ failed: 'key' });
  expect(await heir.ask('recoverKey', { file: changed.done.file, passphrase })).toEqual({ done: {} });
  expect(await publish(heir, { ...hello, id: 'own-2', title: '第二' })).toHaveProperty('done');
  await sync(agent);
  expect((await titles(agent)).toSorted()).toEqual(['先听', '第二'].toSorted());
  // the old machine, found again, says so and publishes nothing over it, whether it has looked before or not
  await sync(lead);
  expect(await publish(lead, { ...hello, title: '旧机器' })).toEqual({ failed: 'cloned' });
});

test('the team moves, and an agent who knows only the old place follows', async () => {
  const { web, lead, agent } = await aTeam();
  await publish(lead, hello);
  const there = { ...place, base: 'https://nas.example/t/' };
  expect(await lead.ask('moveTeam', there)).toEqual({ done: {} });
  await sync(agent);
  expect((await agent.view()).base).toBe(there.base);
  for (const path of [...web.files.keys()]) if (path.startsWith(base)) web.files.delete(path);
  await publish(lead, { ...hello, title: '搬好了' });
  await sync(agent);
  expect(await titles(agent)).toEqual(['搬好了']);
});

test('when the team moves to another host, a reader’s account is not shown to it', async () => {
  const { web, lead, agent } = await aTeam();
  await agent.ask('joinTeam', await inviteFrom(lead, { user: 'reader', password: 'read' }));
  web.trusted.clear();
  await sync(agent);
  expect([...web.trusted]).toEqual(['dav.example']);
  await lead.ask('moveTeam', { ...place, base: 'https://nas.example/t/' });
  web.trusted.clear();
  await sync(agent);
  await sync(agent);
  expect((await agent.view()).base).toBe('https://nas.example/t/');
  expect([...web.trusted]).toEqual(['dav.example']);
});

test('nobody makes a team where one lies, and no account is sent to a place where another lies', async () => {
  const { web, lead, clock } = await aTeam();
  const other = machine(web, clock);
  expect(await other.ask('makeTeam', { name: 'x', by: 'y', place, passphrase })).toEqual({ failed: 'taken' });
  const elsewhere = { ...place, base: 'https://dav.example/other/' };
  await other.ask('makeTeam', { name: 'x', by: 'y', place: elsewhere, passphrase });
  expect(await lead.ask('teamPlace', elsewhere)).toEqual({ failed: 'other' });
  expect((await lead.view()).base).toBe(base);
});

test('whoever leaves keeps nothing of the team', async () => {
  const { lead, agent } = await aTeam();
  await publish(lead, hello);
  await sync(agent);
  await agent.ask('leaveTeam', null);
  expect(await agent.ask('team', null)).toBeNull();
  expect(await titles(agent)).toEqual([]);
});

test('a store that puts an old head back heals with the next publication', async () => {
  const { web, lead, agent } = await aTeam();
  await publish(lead, hello);
  const old = new Map(web.files);
  await publish(lead, { ...hello, title: '第二版' });
  await sync(agent);
  for (const [path, bytes] of old) if (path.includes('/heads/')) web.files.set(path, bytes);
  await sync(agent);
  expect((await agent.view()).notes).toMatchObject([{ why: 'rollback' }]);
  expect(await titles(agent)).toEqual(['第二版']);
  expect(await publish(lead, { ...hello, title: '第三版' })).toHaveProperty('done');
  await sync(agent);
  expect((await agent.view()).notes).toEqual([]);
  expect(await titles(agent)).toEqual(['第三版']);
});

test('what an administrator set is joined by itself, and a person’s own team is left alone', async () => {
  const { web, lead, clock } = await aTeam();
  const { hash } = await lead.view();
  Object.assign(fakeBrowser.storage.managed, { get: async () => ({ team: { address: base, fingerprint: hash } }) });
  const fresh = machine(web, clock);
  await fresh.ways.joinFixed();
  expect(await fresh.view()).toMatchObject({ hash, base });
  expect(await fresh.ways.joinFixed()).toBeNull();
});

test('a head that would soon be called old is signed anew, and readers are not told of any news', async () => {
  const { web, lead, agent, clock } = await aTeam();
  await publish(lead, hello);
  await sync(agent);
  await agent.ask('teamSeen', null);
  clock.now = noon + 40 * 24 * 60 * minute;
  await leading({ disk: lead.disk, team: lead.team, now: () => clock.now, id: () => 'x' }).renew();
  clock.now = noon + 70 * 24 * 60 * minute;
  await sync(agent);
  expect(await agent.view()).toMatchObject({ notes: [], fresh: [], checked: clock.now });
  expect(web.files.size).toBeGreaterThan(3);
});
