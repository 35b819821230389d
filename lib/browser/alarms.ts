import browser from 'webextension-polyfill';

const name = 'reminders';
/** Below this Chromium puts an alarm off by itself, in packed extensions only. */
const soonest = 30_000;

/** Hear when it is time; an alarm carries nothing, what is due stands in the database. To be called synchronously at start. */
export function onWake(wake: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) wake();
  });
}

/** Be woken at `at` (epoch ms), half a minute from now at the soonest; null: not at all. There is one alarm, made anew each time. */
export async function wakeAt(at: number | null, now: number): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: Math.max(at, now + soonest) });
}
