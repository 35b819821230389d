import { countTalk, dayOf } from '../../lib/database/days.ts';
import type { Counts } from '../../lib/insights/counts.ts';
import { answeredBy, countsOfSent } from '../../lib/insights/talk.ts';
import type { Sent } from '../../lib/messages.ts';
import { clockFor } from '../../lib/policy/clocks.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { fallback } from '../../lib/policy/waiting.ts';
import type { Disk } from './disk.ts';

/** What was sent, counted for the lead: how long the buyer had waited, what was still found in it, and what its template adds. */
export async function countSent(disk: Disk, policy: Policy, sent: Sent, noted: boolean, reply: Counts): Promise<void> {
  const { key, conversation, message, findings } = sent;
  const answered = answeredBy(conversation.messages, message);
  const clock = clockFor(policy, conversation.marketplace);
  const limit = ((answered?.first ? clock.first : clock.each) ?? fallback) * 1000;
  const counts = { ...countsOfSent(key.console, answered, limit, findings, noted), ...reply };
  await countTalk(await disk(), dayOf(message.at, policy.timeZone), `${key.console}/${message.id}`, counts);
}
