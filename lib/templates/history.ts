import type { Template } from './template.ts';

/** A former state of a template: what it was until `until`, and who changed it then. */
export interface Version {
  readonly template: Template;
  /** Epoch ms of the change that ended it. */
  readonly until: number;
  readonly by: string;
}

/** Versions kept of one template; older ones are dropped. */
const most = 50;

const sameAs = (one: Template, other: Template): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The history of a template after a change, newest version first; the same history where nothing changed. */
export const noteChange = (
  history: readonly Version[],
  before: Template,
  after: Template,
  change: { readonly at: number; readonly by: string },
): readonly Version[] =>
  sameAs(before, after) ? history : [{ template: before, until: change.at, by: change.by }, ...history].slice(0, most);

/** A template brought back to a former version under its present id; what it was until now becomes a version itself. */
export const restore = (
  history: readonly Version[],
  present: Template,
  version: Version,
  change: { readonly at: number; readonly by: string },
): { readonly template: Template; readonly history: readonly Version[] } => {
  const template = { ...version.template, id: present.id };
  return { template, history: noteChange(history, present, template, change) };
};
