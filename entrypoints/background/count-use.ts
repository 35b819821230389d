import { starterTemplates } from '../../lib/browser/own-files.ts';
import { ownTemplate } from '../../lib/database/templates.ts';
import type { Sent } from '../../lib/messages.ts';
import { uses } from '../../lib/browser/uses.ts';
import { isKept, nameOfKey, noteOther, noteSending } from '../../lib/templates/usefulness.ts';
import type { Disk } from './disk.ts';

/** What was sent, counted under the template that it came from. */
export async function countUse(disk: Disk, { key, template, message, understanding }: Sent): Promise<void> {
  const name = nameOfKey(key);
  const own = template === null ? null : await ownTemplate(await disk(), template);
  const from = own ?? (template === null ? undefined : (await starterTemplates()).find((one) => one.id === template));
  if (!from) return void (await uses.change((before) => noteOther(before, name)));
  const { stage = null, emotion = null } = understanding ?? {};
  const sending = { template: from.id, message: message.id, at: message.at, stage, level: emotion?.level ?? null };
  await uses.change((before) => noteSending(before, name, sending, isKept(from.text, message.text)));
}
