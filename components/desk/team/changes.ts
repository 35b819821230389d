import type { OwnTemplate } from '../../../lib/messages.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import type { Policy } from '../../../lib/policy/policy.ts';
import { policyEdit, policyFields, policyItem, policyOf, templateEdit, templateItem, templateOf } from '../../../lib/team/book.ts';
import type { Edit } from '../../../lib/team/edit.ts';
import type { TeamItemRow } from '../../../lib/team/kept.ts';
import { plainJson } from '../../../lib/team/item.ts';
import type { Template } from '../../../lib/templates/template.ts';

/** One thing that this machine has and the team has not, or has differently. */
export interface Change {
  readonly id: string;
  readonly what: 'new' | 'changed';
  /** null: it is the policy. */
  readonly template: Template | null;
  readonly edit: Edit;
  /** As they are shared; null or left out: not set. */
  readonly fields: readonly { readonly name: string; readonly before: unknown; readonly after: unknown }[];
}

const fieldsOf = (edit: Edit, before: Readonly<Record<string, unknown>>): Change['fields'] =>
  'set' in edit
    ? Object.entries(edit.set)
        // what only helps a search is no news to a person
        .filter(([name]) => name !== 'pinyin')
        .map(([name, after]) => ({ name, before: before[name], after }))
    : [];

/** Everything that could be published in a channel, as the difference to what the team has there. */
export function changesOf(
  channel: string,
  { own, policy, items }: { readonly own: readonly OwnTemplate[]; readonly policy: Policy; readonly items: readonly TeamItemRow[] },
): readonly Change[] {
  const shared = new Map(items.filter((one) => one.channel === channel && one.gone === null).map((one) => [one.id, one]));
  const templates = own.flatMap(({ template }): readonly Change[] => {
    if (template.scope === 'own') return [];
    const id = templateItem(template.id);
    const row = shared.get(id);
    const edit = templateEdit(template, row ? templateOf(row) : null);
    const fields = fieldsOf(edit, row?.value ?? {});
    return fields.length === 0 ? [] : [{ id, what: row ? 'changed' : 'new', template, edit, fields }];
  });
  return [...templates, ...policyChange(policy, shared.get(policyItem))];
}

/** The settings that were changed here, or that the team has already, where they differ from the team's. */
function policyChange(policy: Policy, row: TeamItemRow | undefined): readonly Change[] {
  const team: Readonly<Record<string, unknown>> = (row && policyOf(row)) ?? {};
  const own: Readonly<Record<string, unknown>> = policy;
  const usual: Readonly<Record<string, unknown>> = builtIn;
  const names = policyFields.filter((name) => {
    const said = name in team || plainJson(own[name]) !== plainJson(usual[name]);
    return said && plainJson(own[name] ?? null) !== plainJson(team[name] ?? null);
  });
  if (names.length === 0) return [];
  const edit = policyEdit(Object.fromEntries(names.map((name) => [name, own[name] ?? null])));
  return [{ id: policyItem, what: row ? 'changed' : 'new', template: null, edit, fields: fieldsOf(edit, team) }];
}
