import type { Conversation } from '../../lib/conversation/conversation.ts';
import { waitingSince } from '../../lib/conversation/waiting-since.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { nextNotch } from '../../lib/policy/waiting.ts';

/** Longer than this, ms, is left to the background's alarm: a page may be closed or put to sleep before. */
const longest = 10 * 60_000;

/** Tells when the waiting clock of the open conversation passes a notch, until `signal`. `look` is called whenever that may have changed. */
export function tickAtNotches(now: () => number, tick: () => void, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return function look(conversation: Conversation | null, policy: Policy): void {
    clearTimeout(timer);
    const { messages = [], marketplace = null } = conversation ?? {};
    const since = waitingSince(messages, marketplace);
    if (since === null || signal.aborted) return;
    const answered = messages.some((one) => one.role === 'agent');
    const at = nextNotch(since, marketplace, policy, now(), answered);
    if (at === null || at - now() > longest) return;
    timer = setTimeout(() => {
      tick();
      look(conversation, policy);
    }, at - now());
  };
}
