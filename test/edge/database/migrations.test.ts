import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { forms, newestForm } from '../../../lib/database/case-forms.ts';
import { latestCases, openCases, owingCases, rowOf } from '../../../lib/database/cases.ts';
import { openDatabase } from '../../../lib/database/database.ts';
import { handledOf } from '../../../lib/database/handled.ts';
import { migrations } from '../../../lib/database/migrations.ts';
import { findCases } from '../../../lib/database/find-cases.ts';
import { isRelisting, relist } from '../../../lib/database/relist.ts';
import { livingCases } from '../../../lib/database/living.ts';
import { loadViews } from '../../../lib/database/views.ts';
import { loadPolicy } from '../../../lib/database/policies.ts';
import type { Stores } from '../../../lib/database/schema.ts';
import { StoredReceipt, readCase } from '../../../lib/database/stored.ts';
import { ownTemplates } from '../../../lib/database/templates.ts';
import { latestVerdicts } from '../../../lib/database/verdicts.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { aCase } from './a-case.ts';

/** What a version of the extension left on a disk: kept as it was, for every version that ever shipped. */
async function example(version: number) {
  const file = await readFile(join(import.meta.dirname, `version-${version}.json`), 'utf8');
  return v.parse(
    v.object({
      version: v.literal(version),
      cases: v.array(v.unknown()),
      handled: v.array(v.unknown()),
      erased: v.array(v.unknown()),
      policies: v.optional(v.array(v.tuple([v.string(), v.unknown()])), []),
      verdicts: v.optional(v.array(v.unknown()), []),
      templates: v.optional(v.array(v.unknown()), []),
      heads: v.optional(v.array(v.unknown()), []),
      living: v.optional(v.array(v.unknown()), []),
      marks: v.optional(v.array(v.tuple([v.tuple([v.string(), v.number()]), v.number(), v.array(v.number())])), []),
      notes: v.optional(v.array(v.tuple([v.string(), v.unknown()])), []),
    }),
    JSON.parse(file),
  );
}

let made = 0;
/** A disk as that version made it: its own steps and no later one, then its rows. */
async function diskOf(version: number): Promise<string> {
  const name = `version-${version}-${++made}`;
  const rows = await example(version);
  const db = await openDB<Stores>(name, version, {
    async upgrade(made, _from, _to, tx) {
      for (const step of migrations.slice(0, version)) await step(made, tx);
    },
  });
  db.close();
  const raw = await openDB(name);
  for (const store of ['cases', 'handled', 'erased', 'verdicts', 'templates'] as const)
    for (const row of rows[store]) await raw.put(store, row);
  for (const [key, policy] of rows.policies) await raw.put('policies', policy, key);
  for (const row of rows.heads) await raw.put('heads', row);
  for (const row of rows.living) await raw.put('living', row);
  for (const [key, block, places] of rows.marks) await raw.put('marks', { block, places: Uint16Array.from(places) }, key);
  for (const [key, note] of rows.notes) await raw.put('notes', note, key);
  raw.close();
  return name;
}

const versions = migrations.map((_, index) => index + 1);

test.for(versions)('a disk of version %d is read whole by the newest', async (version) => {
  const rows = await example(version);
  const db = await openDatabase(await diskOf(version), () => {});
  expect(await latestCases(db, 99)).toHaveLength(rows.cases.length);
  expect((await openCases(db)).map((one) => one.id)).toEqual(['7c1f']);
  expect((await owingCases(db)).map((one) => one.id)).toEqual(['7c1f']);
  expect((await handledOf(db, await latestCases(db, 99))).size).toBe(rows.handled.length);
  for (const row of await db.getAll('erased')) expect(v.is(StoredReceipt, row)).toBe(true);
});

test.for(versions)('the rows of version %d are found by what the newest finds them by', async (version) => {
  const db = await openDatabase(await diskOf(version), () => {});
  for (const row of await db.getAll('cases')) {
    const one = readCase(row.case);
    expect(one && { ...rowOf(one), case: row.case }).toEqual(row);
  }
});

test.for(versions)('the cases of version %d are in the lists once they are made, and found by words', async (version) => {
  const rows = await example(version);
  const db = await openDatabase(await diskOf(version), () => {});
  expect(await isRelisting(db)).toBe(version < 3);
  await relist(db);
  expect(await isRelisting(db)).toBe(false);
  expect((await findCases(db, {}, 0, 99)).total).toBe(rows.cases.length);
  expect((await findCases(db, { state: 'open', words: '瓶口' }, 0, 9)).heads.map((head) => head.id)).toEqual(['7c1f']);
});

test.for(versions)('who is to be reminded of in version %d is the same with and without lists', async (version) => {
  const db = await openDatabase(await diskOf(version), () => {});
  const before = await livingCases(db);
  expect(before.map((one) => one.id)).toEqual(['7c1f']);
  await relist(db);
  expect(await livingCases(db)).toEqual(before);
});

test('the kept filters and the tags of version 3 are read by the newest', async () => {
  const db = await openDatabase(await diskOf(3), () => {});
  const [view] = await loadViews(db);
  expect(view?.name).toBe('易碎没结');
  expect((await findCases(db, view?.filter ?? {}, 0, 9)).heads.map((head) => head.tags)).toEqual([['易碎', '要回访']]);
});

test('the newest form of a case is the one that cases are made in', () => {
  expect(aCase().schema).toBe(newestForm);
  expect(forms).toHaveLength(newestForm - 1);
});

test.for(versions)('the policy, the verdicts and the templates of version %d are read by the newest', async (version) => {
  const rows = await example(version);
  const db = await openDatabase(await diskOf(version), () => {});
  expect(await loadPolicy(db)).toMatchObject(rows.policies[0]?.[1] ?? builtIn);
  expect(await latestVerdicts(db)).toEqual(rows.verdicts);
  expect(await ownTemplates(db)).toEqual(rows.templates);
});
