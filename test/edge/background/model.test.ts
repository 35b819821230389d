import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { latestCases, rowOf } from '../../../lib/database/cases.ts';
import { diskOf } from '../../../entrypoints/background/disk.ts';
import { handledOf } from '../../../lib/database/handled.ts';
import { readCase } from '../../../lib/database/stored.ts';
import type { CasePromise } from '../../../lib/cases/case.ts';
import { steps } from '../../../lib/cases/case.ts';
import { promisesIn } from '../../../components/promises-in.ts';
import type { Asker } from '../../../lib/browser/asker.ts';
import type { Sent } from '../../../lib/messages.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { nextWake, remindersFor } from '../../../lib/reminders/reminders.ts';
import { aConversation, aSent, noon, say } from './made-background.ts';
import { World, seeded } from './made-world.ts';

const minute = 60_000;
const hour = 60 * minute;
const us: Asker = { who: 'own', tab: null, framed: false, url: '' };
const buyers = ['甲', '乙', '丙'].map((name) => aSent('', { conversation: aConversation(name, name) }));
const states = ['kept', 'broken', 'withdrawn', 'open'] as const;

/** What must hold whatever dies, as the person knows it: only what was answered counts as done. */
interface Known {
  /** Ids of messages that were answered as logged. */
  readonly logged: Set<string>;
  /** By promise: states that it may be in; one after an answer, more after an act that died. */
  readonly states: Map<string, Set<CasePromise['state']>>;
  /** By reminder: how often it may be told. */
  readonly may: Map<string, number>;
  /** Reminders answered as done, and how often each had been told by then. */
  readonly done: Map<string, number>;
}

async function liveThrough(seed: number, acts: number): Promise<void> {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const name = `model-${seed}`;
  const world = new World(name, noon);
  const known: Known = { logged: new Set(), states: new Map(), may: new Map(), done: new Map() };
  const disk = diskOf(name);
  let messages = 0;

  const countOf = (id: string): number => world.told.filter((one) => one === id).length;
  const allow = (id: string): void => void known.may.set(id, (known.may.get(id) ?? 1) + 1);

  /** Do it, and in one of four cases die somewhere in the middle. What was answered is handed to `answered`. */
  async function act<T>(work: () => Promise<T>, answered: (answer: T) => void = () => {}): Promise<void> {
    let over = false;
    const done = world
      .run(work)
      .then(answered, (error: { reason?: string }) => {
        if (error.reason !== 'refused' && error.reason !== 'missing') throw error;
      })
      .then(() => void (over = true));
    if (random() > 0.25) return done;
    for (let ticks = Math.floor(random() * 14); ticks > 0 && !over; ticks--) await new Promise((next) => setImmediate(next));
    if (over) return done;
    await die();
  }

  async function die(): Promise<void> {
    world.kill(random() < 0.7);
    const kind = random();
    // the browser itself was killed: its notices are gone, so one that was shown but not yet noted may come again
    if (kind < 0.3) {
      const handled = await handledOf(await disk(), await latestCases(await disk(), 99));
      for (const id of world.tray) if (!handled.get(id)?.shown) allow(id);
      world.tray.clear();
    }
    // killed, or the extension put in anew: alarms are gone
    if (kind < 0.6) world.alarm = null;
    await act(() => say(world.reminders));
  }

  async function pass(ms: number): Promise<void> {
    const until = world.now + ms;
    while (world.alarm !== null && world.alarm <= until) {
      world.now = Math.max(world.now, world.alarm);
      world.alarm = null;
      await act(() => say(world.reminders));
    }
    world.now = until;
  }

  function send(): Sent {
    const of = pick(buyers) ?? aSent('');
    // now and then the page tells a message a second time
    const number = messages > 0 && random() < 0.15 ? Math.ceil(random() * messages) : ++messages;
    const hours = 1 + (number % 30);
    const text = `${hours}小时内为您补发`;
    // now and then no panel is there to read it
    const promised = random() < 0.2 ? null : promisesIn(text, world.now, builtIn);
    return { ...of, message: { id: `m-${number}`, text, at: world.now }, promised };
  }

  const doing: readonly (() => Promise<void>)[] = [
    async () => {
      const sent = send();
      await act(
        () => world.answers.sent(sent, us),
        (answer) => answer.case && known.logged.add(`${sent.key.buyer}/${sent.message.id}`),
      );
    },
    async () => {
      for (const { case: of, entry, text, at } of await world.answers.unread(null, us))
        await act(() => world.answers.readSent({ case: of, entry, promised: promisesIn(text, at, builtIn) }, us));
    },
    async () => {
      // two windows at once, of the same buyer
      const [one, two] = [send(), send()];
      const second = { ...two, key: one.key, conversation: one.conversation };
      await act(
        () => Promise.all([world.answers.sent(one, us), world.answers.sent(second, us)]),
        () => {
          known.logged.add(`${one.key.buyer}/${one.message.id}`);
          known.logged.add(`${one.key.buyer}/${second.message.id}`);
        },
      );
    },
    async () => {
      const one = pick(await latestCases(await disk(), 9));
      const promise = pick(one?.promises ?? []);
      const state = pick(states) ?? 'kept';
      if (!one || !promise) return;
      const may = known.states.get(promise.id) ?? new Set([promise.state]);
      known.states.set(promise.id, may.add(state));
      await act(
        () => world.answers.notePromise({ case: one.id, promise: promise.id, state }, us),
        () => known.states.set(promise.id, new Set([state])),
      );
    },
    async () => {
      const one = pick(await latestCases(await disk(), 9));
      const to = pick([...steps, 'closed'] as const);
      if (one && to) await act(() => world.answers.moveCase({ id: one.id, to }, us));
    },
    async () => {
      const line = pick(await world.run(() => world.reminders.list()));
      if (!line) return;
      allow(line.id);
      await act(() => world.answers.snooze({ id: line.id, until: world.now + Math.floor(random() * 5 * hour) }, us));
    },
    async () => {
      const line = pick(await world.run(() => world.reminders.list()));
      if (!line) return;
      // whoever is done with a promise has kept it, in time or not
      if (line.promise) known.states.set(line.promise, new Set([...(known.states.get(line.promise) ?? ['open']), 'kept', 'broken']));
      await act(
        () => world.answers.done({ id: line.id }, us),
        () => {
          known.done.set(line.id, countOf(line.id));
          if (line.promise) known.states.set(line.promise, new Set(['kept', 'broken']));
        },
      );
    },
    async () => {
      const notice = pick([...world.tray]);
      if (notice) await act(() => world.reminders.open(notice));
    },
    () => pass(Math.floor(random() * 8 * hour)),
    () => pass(Math.floor(random() * 30 * minute)),
    async () => {
      // the clock is put back, or summer time ends
      world.now -= Math.floor(random() * hour);
      await act(() => say(world.reminders));
    },
    die,
  ];

  for (let each = 0; each < acts; each++) {
    await pick(doing)?.();
    expect(await lost(), `seed ${seed}, act ${each}`).toEqual([]);
  }
  // a long quiet time: everything that is owed has come due
  await world.run(() => say(world.reminders));
  // news of open cases is asked for again and again, so the end is a day and not the last alarm
  for (const end = world.now + 60 * hour; world.alarm !== null && world.alarm < end;) {
    world.now = Math.max(world.now, world.alarm);
    await world.run(() => say(world.reminders));
  }
  expect([...(await lost()), ...(await untold())], `seed ${seed}, at the end`).toEqual([]);

  /** What was answered as saved and is not there, what is only half there, and what was told too often. */
  async function lost(): Promise<string[]> {
    const rows = await (await disk()).getAll('cases');
    const cases = rows.map((row) => row.case);
    const problems = rows.filter((row) => !readCase(row.case)).map((row) => `half written: ${row.case.id}`);
    for (const row of rows) if (JSON.stringify(rowOf(row.case)) !== JSON.stringify(row)) problems.push(`found wrongly: ${row.case.id}`);
    for (const each of known.logged) {
      const [buyer, message] = each.split('/');
      const kept = cases.some((one) => one.buyer.id === buyer && one.timeline.filter((entry) => entry.id === message).length === 1);
      if (!kept) problems.push(`lost or doubled: ${each}`);
    }
    for (const [id, may] of known.states) {
      const state = cases.flatMap((one) => one.promises).find((promise) => promise.id === id)?.state;
      if (state === undefined || !may.has(state)) problems.push(`promise ${id} is ${state}, not ${[...may].join(' or ')}`);
    }
    for (const id of new Set(world.told)) if (countOf(id) > (known.may.get(id) ?? 1)) problems.push(`told ${countOf(id)} times: ${id}`);
    for (const [id, count] of known.done) if (countOf(id) > count) problems.push(`told after it was done: ${id}`);
    return problems;
  }

  /** Promises that are owed, past their time, and of which nobody was told. */
  async function untold(): Promise<string[]> {
    const db = await disk();
    const cases = await latestCases(db, 99);
    const handled = await handledOf(db, cases);
    const reckoning = { policy: builtIn, now: world.now, quiet: null, timeZone: 'UTC' };
    const reminders = cases.flatMap((one) => remindersFor(one, reckoning));
    const wake = nextWake(reminders, handled, world.now);
    const owed = reminders.filter((one) => one.stage === 'due' && one.due <= world.now);
    const silent = owed.filter(({ id }) => !handled.get(id)?.done && !handled.get(id)?.shown).map(({ id }) => `never told: ${id}`);
    const claimed = owed.filter(({ id }) => {
      const shown = handled.get(id)?.shown;
      return shown && !world.told.includes(id) && !world.told.some((one) => one.startsWith('many:'));
    });
    return [
      ...silent,
      ...claimed.map(({ id }) => `noted as shown but never shown: ${id}`),
      // whatever is still to come has an alarm of its own
      ...(wake !== null && world.alarm === null ? [`no alarm for ${wake}`] : []),
    ];
  }
}

const runs = Number(process.env['RUNS'] ?? 1_000);
const block = 100;

test.for(Array.from({ length: Math.ceil(runs / block) }, (_, index) => index * block))(
  'nothing is lost, half written or told twice in a hundred lives from seed %d on',
  { timeout: 120_000 },
  async (from) => {
    for (let seed = from; seed < Math.min(from + block, runs); seed++) await liveThrough(seed, 16);
  },
);
