import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

/** What a trace of Chromium tells of one piece of work; times in microseconds. */
const Event = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  /** Of the processor alone: what other programs took of it meanwhile is not in it. */
  tdur: v.optional(v.number(), 0),
  args: v.optional(v.looseObject({ data: v.optional(v.looseObject({ url: v.optional(v.string()) })) })),
});
export type Event = v.InferOutput<typeof Event>;
const Trace = v.object({ traceEvents: v.array(v.unknown()) });

/** Everything that the browser did while `act` went on, in all its processes. */
export async function traced(page: Page, act: () => Promise<unknown>): Promise<readonly Event[]> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'v8.execute'] });
  await act();
  const bytes = await page.tracing.stop();
  const { traceEvents } = v.parse(Trace, JSON.parse(new TextDecoder().decode(bytes)));
  return traceEvents.flatMap((one) => {
    const read = v.safeParse(Event, one);
    return read.success && read.output.ph === 'X' ? [read.output] : [];
  });
}

type Ours = (url: string) => boolean;
const runs = ({ name, args }: Event, ours: Ours): boolean => /^(?:FunctionCall|EvaluateScript)$/.test(name) && ours(args?.data?.url ?? '');

/** In each task that scripts share with others: our functions and what they have left to be done at its end; ms of the processor. */
export function ownStretches(events: readonly Event[], ours: Ours): number[] {
  const mineOfAll = events.filter((one) => runs(one, ours));
  const foreign = events.filter((one) => one.name === 'FunctionCall' && !runs(one, ours));
  const left = events.filter(({ name }) => name === 'RunMicrotasks');
  return tasksWith(mineOfAll, events).map(({ task, mine }) => {
    const outer = mine.filter((one) => !mine.some((other) => other !== one && isIn(one, other)));
    const after = left.filter(
      (one) => isIn(one, task) && !outer.some((each) => isIn(each, one) || isIn(one, each)) && !foreign.some((each) => isIn(each, one)),
    );
    return [...outer, ...after].reduce((sum, one) => sum + one.tdur, 0) / 1000;
  });
}

/** Whole tasks in which a script of ours runs, for threads that are ours alone: drawing and collecting count as well; ms of the processor. */
export const wholeTasks = (events: readonly Event[], ours: Ours): number[] =>
  tasksWith(
    events.filter((one) => runs(one, ours)),
    events,
  ).map(({ task }) => task.tdur / 1000);

/** The innermost tasks that hold some of `mine`, found by one walk along each thread. */
function tasksWith(mine: readonly Event[], events: readonly Event[]): { readonly task: Event; readonly mine: readonly Event[] }[] {
  const threadOf = ({ pid, tid }: Event): string => `${pid} ${tid}`;
  const tasks = Map.groupBy(
    events.filter(({ name }) => /RunTask$/.test(name)),
    threadOf,
  );
  const found = new Map<Event, Event[]>();
  for (const [thread, own] of Map.groupBy(mine, threadOf)) {
    const sorted = (tasks.get(thread) ?? []).toSorted((a, b) => a.ts - b.ts);
    for (const one of own) {
      const task = sorted.findLast((each) => each.ts <= one.ts && isIn(one, each));
      if (task) found.set(task, [...(found.get(task) ?? []), one]);
    }
  }
  return [...found].map(([task, of]) => ({ task, mine: of }));
}

const isIn = (inner: Event, outer: Event): boolean =>
  inner.pid === outer.pid && inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts + inner.dur <= outer.ts + outer.dur;
