import { starterTemplates } from '../../lib/browser/own-files.ts';
import { ownTemplate } from '../../lib/database/templates.ts';
import type { Counts } from '../../lib/insights/counts.ts';
import { countsOfReply } from '../../lib/insights/talk.ts';
import type { Sent } from '../../lib/messages.ts';
import { uses } from '../../lib/browser/uses.ts';
import { isKept, nameOfKey, noteOther, noteSending } from '../../lib/templates/usefulness.ts';
import type { Disk } from './disk.ts';

/**
 * What was sent, counted under the template that it came from.
 * @returns what it adds to its day.
 */
export async function countUse(disk: Disk, { key, template, message, understanding }: Sent): Promise<Counts> {
  const name = nameOfKey(key);
  const own = template === null ? null : await ownTemplate(await disk(), template);
  const from = own ?? (template === null ? undefined : (await starterTemplates()).find((one) => one.id === template));
  if (!from) {
    await uses.change((before) => noteOther(before, name));
    return {};
  }
  const { stage = null, emotion = null } = understanding ?? {};
  const sending = { template: from.id, message: message.id, at: message.at, stage, level: emotion?.level ?? null };
  const kept = isKept(from.text, message.text);
  await uses.change((before) => noteSending(before, name, sending, kept));
  return countsOfReply(from.id, kept);
}
