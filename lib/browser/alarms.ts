import browser from 'webextension-polyfill';

/** What an alarm wakes us for. It carries nothing else: what is due stands in the database, who waits in the open pages. */
const names = ['reminders', 'clocks', 'team'] as const;
export type AlarmName = (typeof names)[number];
/** Below this Chromium puts an alarm off by itself, in packed extensions only. */
const soonest = 30_000;

/** Hear when it is time. To be called synchronously at start. */
export function onWake(wake: (name: AlarmName) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    const name = names.find((one) => one === alarm.name);
    if (name) wake(name);
  });
}

/** Be woken at `at` (epoch ms), half a minute from now at the soonest; null: not at all. There is one alarm a name, made anew each time. */
export async function wakeAt(name: AlarmName, at: number | null, now: number): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: Math.max(at, now + soonest) });
}
