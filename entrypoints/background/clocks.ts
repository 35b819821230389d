import { wakeAt } from '../../lib/browser/alarms.ts';
import { left } from '../../lib/browser/left.ts';
import type { LivePage, Relay } from '../../lib/browser/relay.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import { sentOf, waitingSince } from '../../lib/conversation/waiting-since.ts';
import { keyOf } from '../../lib/messages.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { policyAt } from '../../lib/policy/place.ts';
import { nextNotch, waiting } from '../../lib/policy/waiting.ts';
import { isOf, leftClock, leftNotch, seen } from '../../lib/policy/left.ts';
import { pressingOf } from '../../lib/reminders/pressing.ts';
import { inHours } from '../../lib/reminders/shop-hours.ts';
import type { Button } from './button.ts';

interface Needs {
  readonly relay: Pick<Relay, 'pages' | 'changed'>;
  readonly button: Pick<Button, 'showPressing'>;
  readonly policyNow: () => Promise<Policy>;
  readonly now: () => number;
}

export interface Clocks {
  /** Look at every open console: show what presses, and set the alarm for the next step. To be called when a page has said something. */
  look(): Promise<void>;
}

/**
 * The waiting clocks of all open consoles, and of conversations that were left unanswered. The pages time their own short ones and say
 * so; the alarm is for the long ones, and for pages whose timers the browser slows down because nobody looks at them.
 */
export function clocks({ relay, button, policyNow, now }: Needs): Clocks {
  let last = '';

  function clockOf({ state: { conversation } }: LivePage, whole: Policy, at: number) {
    if (!conversation) return [];
    const { messages, marketplace } = conversation;
    const policy = policyAt(whole, conversation);
    const since = waitingSince(messages, marketplace);
    if (since === null) return [];
    const answered = sentOf(messages).length > 0;
    const clock = inHours(waiting(since, marketplace, policy, at, answered), policy, at);
    return clock ? [{ since, clock, notch: nextNotch(since, marketplace, policy, at, answered) }] : [];
  }

  /** Conversations that pages show now, each with its key. */
  function shownNow(pages: readonly LivePage[]) {
    return pages.flatMap(({ state: { console, conversation } }) => {
      const key = conversation && keyOf(console, conversation);
      return conversation && key ? [{ key, conversation }] : [];
    });
  }

  async function lookOnce(): Promise<void> {
    const policy = await policyNow().catch(() => builtIn);
    const at = now();
    const pages = relay.pages();
    const shown = shownNow(pages);
    // where it cannot be noted, what the pages show still counts
    const known = await left.change((before) => seen(before, shown, at)).catch(() => []);
    const away = known.filter((one) => !shown.some(({ key }) => isOf(key)(one)));
    const all = pages.map((page) => clockOf(page, policy, at));
    const notches = [...all.flat().map(({ notch }) => notch), ...away.map((one) => leftNotch(one, policy, at))];
    const next = Math.min(...notches.flatMap((notch) => notch ?? []));
    const pressed = [
      ...all.flat().map(({ clock }) => clock),
      ...away.flatMap((one) => inHours(leftClock(one, policy, at), policy, at) ?? []),
    ];
    await button.showPressing(pressingOf(pressed));
    await wakeAt('clocks', Number.isFinite(next) ? next : null, at);
    // who waits, not how long: panels reckon that themselves
    const here = pages.map(({ tab, state: { conversation } }, place) => [tab, conversation?.buyer, all[place]?.[0]?.since]);
    const said = JSON.stringify([here, away]);
    if (said !== last) relay.changed(['queue']);
    last = said;
  }

  // one look at a time, and one more for all that was said meanwhile: the last word is always of the newest state
  let looking: Promise<void> | null = null;
  let more = false;
  function look(): Promise<void> {
    more = true;
    looking ??= (async () => {
      try {
        while (more) {
          more = false;
          await lookOnce();
        }
      } finally {
        looking = null;
      }
    })();
    return looking;
  }

  return { look };
}
