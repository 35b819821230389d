import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from '../browsers/driver.ts';
import { peer, timed, told, type Bench, type Row } from './bench.ts';
import type { Live } from './shift-build.ts';
import type { Place } from './shift-gauges.ts';
import { shift, workInFirefox, workShift, type Tasks, type Worked } from './shift.ts';
import { timeTypingAlone } from './shift-typing.ts';

/** Memory may be this much more at the end than after the warm-up. */
const mayGrow = 20;
const places = ['page', 'panel', 'background'] as const;
/** Key presses are typed in so many blocks, each with and without us. */
const blocks = 40;

/** A shift of eight hours, shortened; its other side is the same page without us. */
export const shiftBench: Bench = {
  name: 'shift',
  needs: ['chromium'],
  async *rows() {
    const typing = await timeTypingAlone(blocks);
    yield timed('a key until the next frame, with us', typing.frame.with);
    yield peer('a key until the next frame, without us', typing.frame.without);
    const { median, from, to } = typing.frame.difference;
    const aim = { words: 'median < 1 ms', reached: median < 1 };
    yield told(`difference of ${typing.pairs} pairs of keys`, typing, `median ${median} ms, 95 % from ${from} to ${to} ms`, aim);
    const worked = await workShift(shift);
    yield told(
      'worked in Chromium',
      { ...worked.done, minutes: worked.minutes },
      `${worked.done.messages} messages in ${worked.minutes} minutes`,
    );
    for (const place of places) yield memoryRow(worked, place);
    for (const place of places) yield taskRow(place, worked.tasks[place]);
    for (const row of leftRows('Chromium', worked.alive)) yield row;
    const { warm, end } = worked;
    const counts = places.slice(0, 2).map((place) => {
      const [before, after] = [warm[place], end[place]];
      return `${place}: listeners ${before.listeners} → ${after.listeners}, documents ${before.documents} → ${after.documents}, frames ${before.frames} → ${after.frames}, nodes ${before.nodes} → ${after.nodes}`;
    });
    yield told('what Chromium itself counts, the page’s own with ours', { warm, end }, counts.join('; '));
    if (!existsSync(join(builds.firefox, 'manifest.json'))) return;
    const firefox = await workInFirefox({ ...shift, conversations: 40 });
    for (const row of leftRows('Firefox', firefox.alive)) yield row;
    const { processes } = firefox;
    yield told(
      'memory of Firefox’s processes, not collected first',
      firefox,
      processes
        ? Object.entries(processes.end)
            .map(([kind, now]) => `${kind} ${processes.warm[kind] ?? 0} → ${now} MB`)
            .join(', ')
        : 'not told by this system',
    );
  },
};

function memoryRow({ warm, end, heaps }: Worked, place: Place): Row {
  const growth = Math.round((1000 * (end[place].heap - warm[place].heap)) / warm[place].heap) / 10;
  const [before, after] = [warm, end].map((one) => (one[place].heap / 1e6).toFixed(2));
  return told(
    `memory of the ${place}, after 60 conversations and at the end`,
    { before, after, growth, series: heaps.map((one) => one[place]) },
    `${before} → ${after} MB, ${growth} %`,
    { words: `< ${mayGrow} %`, reached: growth < mayGrow },
  );
}

function taskRow(place: Place, { count, longest, over50 }: Tasks): Row {
  const whose = place === 'page' ? 'our part of tasks' : 'tasks';
  return told(`${whose} in the ${place}`, { count, longest, over50 }, `longest of ${count}: ${longest} ms, ${over50} over 50 ms`, {
    words: 'none over 50 ms',
    reached: over50 === 0,
  });
}

function leftRows(browser: string, { warm, end }: Worked['alive']): Row[] {
  return (['page', 'panel'] as const).map((place) => {
    const [before, after] = [warm[place], end[place]];
    // what the panel asked is kept for five minutes, each answer with a timer; in Firefox nobody can ask for a collection
    const kinds: readonly (keyof Live)[] =
      place === 'page' ? ['listeners', 'observers', 'timers', 'intervals'] : ['observers', 'intervals'];
    return told(
      `left behind by our script in the ${place}, ${browser}`,
      { before, after },
      Object.keys(after)
        .map((kind) => kind as keyof Live)
        .map((kind) => `${kind} ${before[kind]} → ${after[kind]}`)
        .join(', '),
      { words: `no more ${kinds.join(', ')}`, reached: kinds.every((kind) => after[kind] <= before[kind]) },
    );
  });
}
