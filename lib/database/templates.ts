import { noteChange } from '../templates/history.ts';
import type { Template } from '../templates/template.ts';
import { write } from './database.ts';
import type { Database, TemplateRow } from './schema.ts';

/** Templates of this shop with what they were before. */
export function ownTemplates(db: Database): Promise<readonly TemplateRow[]> {
  return db.getAll('templates');
}

interface Change {
  readonly put: readonly Template[];
  readonly remove: readonly string[];
  /** The template that ships under an id: what a first change changes. */
  readonly shipped: (id: string) => Template | null;
  /** Epoch ms. */
  readonly at: number;
  readonly by: string;
}

/**
 * Put and remove templates in one transaction. What a template was before is kept with it.
 * @throws {NotSaved} and then nothing is changed.
 */
export async function changeTemplates(db: Database, { put, remove, shipped, at, by }: Change): Promise<void> {
  await write(db, ['templates'], async (tx) => {
    const store = tx.objectStore('templates');
    for (const id of remove) await store.delete(id);
    for (const template of put) {
      const row = await store.get(template.id);
      const before = row?.template ?? shipped(template.id);
      const history = before === null ? [] : noteChange(row?.history ?? [], before, template, { at, by });
      await store.put({ template, history });
    }
  });
}
