import * as v from 'valibot';
import { PolicySchema } from '../policy/schema.ts';
import type { Policy } from '../policy/policy.ts';
import { parseTemplate } from '../templates/schema.ts';
import type { Template } from '../templates/template.ts';
import type { Edit } from './edit.ts';
import { plainJson } from './item.ts';
import type { Shown } from './shown.ts';

/** What travels: templates under their own ids, and one policy a channel. */
export const templateItem = (id: string): string => `t:${id}`;
export const policyItem = 'p:policy';

/** A template as one field each. */
const fieldsOf = (value: object, without: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== without));

/** The template of an item; null where it is something else, or not whole. */
export function templateOf({ id, value }: Pick<Shown, 'id' | 'value'>): Template | null {
  return id.startsWith('t:') ? parseTemplate({ ...value, id: id.slice(2) }) : null;
}

/** A team's word on some settings; what it does not name stays as it is on this machine. */
export type PolicyPart = Partial<Omit<Policy, 'version'>>;
export const policyFields = Object.keys(PolicySchema.entries).filter((name) => name !== 'version');

/** The settings of a policy item. A field that cannot be read is left out by itself. */
export function policyOf({ id, value }: Pick<Shown, 'id' | 'value'>): PolicyPart | null {
  if (id !== policyItem) return null;
  const good = Object.entries(value).filter(
    ([name, one]) => policyFields.includes(name) && v.is(PolicySchema, { version: 1, [name]: one }),
  );
  const read = v.parse(PolicySchema, { version: 1, ...Object.fromEntries(good) });
  return Object.fromEntries(Object.entries(read).filter(([name]) => good.some(([one]) => one === name)));
}

/** What has to be written so that the team's item becomes this template: fields that differ, and null for those that are gone. */
export function templateEdit(template: Template, before: Template | null): Edit {
  const now = fieldsOf(template, 'id');
  const was = before ? fieldsOf(before, 'id') : {};
  const names = new Set([...Object.keys(now), ...Object.keys(was)]);
  const set: Record<string, unknown> = {};
  for (const name of names) if (plainJson(now[name] ?? null) !== plainJson(was[name] ?? null)) set[name] = now[name] ?? null;
  return { id: templateItem(template.id), set };
}

export const policyEdit = (part: PolicyPart): Edit => ({ id: policyItem, set: { ...part } });
