import * as v from 'valibot';
import { ViewSchema } from '../cases/filter.ts';
import { parsePolicy } from '../policy/parse.ts';
import { verdictKinds } from '../taboos/verdict.ts';
import type { Verdict } from '../taboos/verdict.ts';
import { TemplateShape } from '../templates/schema.ts';
import { KeptPaper, allPapers, hasPaper, putPaper } from './papers.ts';
import type { Database, StoreName, TemplateRow, Writing } from './schema.ts';

/** What a backup holds besides cases: each under its kind. `settings` and `uses` are the browser's, handed through as they are. */
export const otherKinds = ['policy', 'views', 'settings', 'uses', 'verdict', 'template', 'paper'] as const;
export interface Other {
  readonly kind: (typeof otherKinds)[number];
  readonly value: unknown;
}

/** What the browser keeps beside the disk: the settings, and what came of templates. */
export interface Handed {
  readonly settings: unknown;
  readonly uses: unknown;
}

const text = v.string();
const instant = v.pipe(v.number(), v.integer(), v.minValue(0));
const StoredVerdict: v.GenericSchema<unknown, Verdict> = v.object({
  id: v.pipe(text, v.minLength(1)),
  at: instant,
  what: v.picklist(verdictKinds),
  rule: text,
  taboo: v.picklist([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
  severity: v.picklist(['block', 'warn', 'hint']),
  words: text,
  draft: text,
  console: v.nullable(text),
});
const StoredTemplate: v.GenericSchema<unknown, TemplateRow> = v.object({
  template: TemplateShape,
  history: v.array(v.object({ template: TemplateShape, until: instant, by: text })),
});
const Views = v.array(ViewSchema);

/** All of it that lies on the disk. */
export async function othersOf(db: Database, { settings, uses }: Handed): Promise<readonly Other[]> {
  const [policy, views, verdicts, templates, papers] = await Promise.all([
    db.get('policies', 'own'),
    db.get('notes', 'views'),
    db.getAll('verdicts'),
    db.getAll('templates'),
    allPapers(db),
  ]);
  const all: readonly Other[] = [
    ...(policy === undefined ? [] : [{ kind: 'policy' as const, value: policy }]),
    ...(views === undefined ? [] : [{ kind: 'views' as const, value: views }]),
    { kind: 'settings', value: settings },
    { kind: 'uses', value: uses },
    ...verdicts.map((value) => ({ kind: 'verdict' as const, value })),
    ...templates.map((value) => ({ kind: 'template' as const, value })),
    ...papers.map((value) => ({ kind: 'paper' as const, value })),
  ];
  // what is damaged would make the whole file one that cannot be restored
  return all.filter(isWhole);
}

export function isWhole({ kind, value }: Other): boolean {
  if (kind === 'policy') return 'policy' in parsePolicy(value);
  if (kind === 'settings' || kind === 'uses') return typeof value === 'object' && value !== null;
  if (kind === 'views') return v.is(Views, value);
  if (kind === 'paper') return v.is(KeptPaper, value);
  return v.is(kind === 'verdict' ? StoredVerdict : StoredTemplate, value);
}

/**
 * Take in what is not here, of lines that are `isWhole`, within a change: verdicts and templates by their ids. What holds only once (the policy, the
 * kept filters) is taken where there is none, or where `replace` asks for that of the backup.
 * @returns how many were taken.
 */
export async function takeOthers(tx: Writing<StoreName>, others: readonly Other[], replace: boolean, dryRun: boolean): Promise<number> {
  let taken = 0;
  const put = async (isHere: boolean, how: () => Promise<unknown>): Promise<void> => {
    if (isHere) return;
    taken += 1;
    if (!dryRun) await how();
  };
  for (const { kind, value } of others) {
    if (kind === 'verdict') {
      const store = tx.objectStore('verdicts');
      const verdict = v.parse(StoredVerdict, value);
      await put((await store.getKey(verdict.id)) !== undefined, () => store.put(verdict));
    } else if (kind === 'template') {
      const store = tx.objectStore('templates');
      const row = v.parse(StoredTemplate, value);
      await put((await store.getKey(row.template.id)) !== undefined, () => store.put(row));
    } else if (kind === 'paper') {
      const paper = v.parse(KeptPaper, value);
      await put(await hasPaper(tx, paper), () => putPaper(tx, paper));
    } else if (kind === 'views') {
      const store = tx.objectStore('notes');
      await put(!replace && (await store.getKey('views')) !== undefined, () => store.put(value, 'views'));
    } else if (kind === 'policy') {
      const read = parsePolicy(value);
      const store = tx.objectStore('policies');
      if (!('policy' in read)) continue;
      const { steps, callBackAfter, timeZone } = read.policy;
      await put(!replace && (await store.getKey('own')) !== undefined, async () => {
        await store.put(read.policy, 'own');
        await store.put({ steps, callBackAfter, timeZone }, 'steps');
      });
    }
  }
  return taken;
}
