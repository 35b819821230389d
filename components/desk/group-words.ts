import { complaintTypes } from '../../lib/conversation/understanding.ts';
import type { DeskSay } from '../../lib/words/desk/say.ts';

/** Groups of the templates that ship, besides those named by their complaint. */
const shipped = [
  'after-hours',
  'call-back',
  'closing',
  'decline',
  'escalate',
  'first-word',
  'hold',
  'last-word',
  'marketplace',
  'question',
  'refuse',
  'restate',
  'soothe',
  'telling',
] as const;

/** The group that a person means who writes this name of it; an own one is what was written. */
export function groupOf(written: string, t: DeskSay): string {
  return [...complaintTypes, ...shipped].find((one) => groupWords(one, t) === written.trim()) ?? written;
}

/** What a group is called: those that ship have names in both languages, one's own are called as they were written. */
export function groupWords(group: string, t: DeskSay): string {
  const type = complaintTypes.find((one) => one === group);
  if (type) return t(`type.${type}`);
  const known = shipped.find((one) => one === group);
  return known ? t(`group.${known}`) : group;
}
