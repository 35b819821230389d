import { langOf } from '../../language/lang.ts';
import type { Template } from '../template.ts';
import { guess } from './guess.ts';
import type { BadRow, Entry, List } from './read-list.ts';

/** What happens to an entry whose title and group, or code, a template already has. */
export const clashes = ['keep', 'replace', 'both'] as const;
export type Clash = (typeof clashes)[number];

/** What an import would do: the dry run is to look at it, the import is to apply it. */
export interface Plan {
  readonly added: readonly Template[];
  readonly replaced: readonly { readonly before: Template; readonly after: Template }[];
  /** Lines left out since the library has the very text, or the person chose to keep what is there. */
  readonly same: readonly number[];
  readonly kept: readonly number[];
  readonly bad: readonly BadRow[];
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
const nameOf = (one: { readonly group: string; readonly title: string }): string => `${spaced(one.group)}\n${spaced(one.title)}`;

/** A template that comes in, with the line it stood on; `content` is what a replacement takes over. */
export interface Incoming {
  readonly line: number;
  readonly template: Template;
  readonly content: Partial<Template>;
}

/** The entries of a list as templates. `idFor` names one by its line; ids must be new to the library. */
export const incomingOf = (list: List, idFor: (line: number) => string): readonly Incoming[] =>
  list.entries.map((entry) => {
    const content = contentOf(entry);
    const rest = { ...guess(`${entry.title} ${entry.group}`), emotion: [0, 4], marketplaces: [] } as const;
    return { line: entry.line, content, template: { id: idFor(entry.line), ...content, ...rest } };
  });

/** Templates of our own file: all of them is taken over. */
export const incomingTemplates = (templates: readonly Template[]): readonly Incoming[] =>
  templates.map((template, at) => ({ line: at + 1, template, content: template }));

/** Fits what comes in into a library. A clash is the same code, the same title in the same group, or the same id. */
export const planImport = (
  incoming: readonly Incoming[],
  library: readonly Template[],
  clash: Clash,
  bad: readonly BadRow[] = [],
): Plan => {
  const texts = new Set(library.map((one) => spaced(one.text)));
  const known = new Map<string, Template>();
  const remember = (one: Template): void => keysOf(one).forEach((key) => known.set(key, one));
  library.toReversed().forEach(remember);
  const touched = new Set<string>();
  const numbers = new Map<string, number>();
  const added: Template[] = [];
  const replaced: { readonly before: Template; readonly after: Template }[] = [];
  const same: number[] = [];
  const kept: number[] = [];
  for (const { line, template, content } of incoming) {
    const text = spaced(template.text);
    const before = keysOf(template)
      .map((key) => known.get(key))
      .find((one) => one !== undefined);
    if (texts.has(text)) same.push(line);
    else if (before && clash === 'keep') kept.push(line);
    else {
      texts.add(text);
      // what this very file brought in is never replaced by a later row of it
      if (before && clash === 'replace' && !touched.has(before.id)) {
        touched.add(before.id);
        replaced.push({ before, after: { ...before, ...content, id: before.id } });
      } else {
        const made = before ? renamed(template, known, numbers) : template;
        touched.add(made.id);
        remember(made);
        added.push(made);
      }
    }
  }
  return { added, replaced, same, kept, bad };
};

const keysOf = (one: Template): readonly string[] => [`id ${one.id}`, ...(one.code ? [`code ${one.code}`] : []), `name ${nameOf(one)}`];

const contentOf = ({ title, text, group, tags, code }: Entry) => ({ title, text, group, tags, lang: langOf(text), ...(code && { code }) });

/** The same reply under a title and an id of its own; its code stays with the one that has it. */
const renamed = (template: Template, known: ReadonlyMap<string, Template>, numbers: Map<string, number>): Template => {
  const { code: _, ...rest } = template;
  const keys = keysOf(template);
  // on from where the last one of that name ended: a file may hold one title ten thousand times
  let number = Math.max(...keys.map((key) => numbers.get(key) ?? 2));
  const named = (): Template => ({
    ...rest,
    id: known.has(`id ${rest.id}`) ? `${rest.id}-${number}` : rest.id,
    title: `${rest.title} (${number})`,
  });
  while (keysOf(named()).some((key) => known.has(key))) number++;
  for (const key of keys) if (known.has(key)) numbers.set(key, number + 1);
  return named();
};

/** The library with a plan carried out. */
export const applyPlan = (plan: Plan, library: readonly Template[]): readonly Template[] => {
  const after = new Map(plan.replaced.map((one) => [one.before.id, one.after]));
  return [...library.map((one) => after.get(one.id) ?? one), ...plan.added];
};

/** The library with a plan taken back. What somebody has changed since the import stays as it is now. */
export const undoPlan = (plan: Plan, library: readonly Template[]): readonly Template[] => {
  const added = new Map(plan.added.map((one) => [one.id, one]));
  const before = new Map(plan.replaced.map((one) => [one.after.id, one]));
  return library
    .filter((one) => !isAs(added.get(one.id), one))
    .map((one) => {
      const change = before.get(one.id);
      return change && isAs(change.after, one) ? change.before : one;
    });
};

const isAs = (known: Template | undefined, one: Template): boolean =>
  known !== undefined && known.text === one.text && known.title === one.title;
