import { noteChange } from '../templates/history.ts';
import type { Template } from '../templates/template.ts';
import { noteMoved } from './changes.ts';
import { write } from './database.ts';
import type { Database, StoreName, TemplateRow } from './schema.ts';

/** Templates of this shop with what they were before. */
export function ownTemplates(db: Database): Promise<readonly TemplateRow[]> {
  return db.getAll('templates');
}

/** One of them, or null where this shop has none of that id. */
export async function ownTemplate(db: Database, id: string): Promise<Template | null> {
  return (await db.get('templates', id))?.template ?? null;
}

interface Change {
  readonly put: readonly Template[];
  readonly remove: readonly string[];
  /** The template that ships under an id: what a first change changes. */
  readonly shipped: (id: string) => Template | null;
  /** Whether another one stands under this id where there is none of this shop's own: then none comes or goes. */
  readonly beneath: (id: string) => boolean;
  /** Epoch ms, and the day of the shop's calendar. */
  readonly at: number;
  readonly day: string;
  readonly by: string;
}

/**
 * Put and remove templates in one transaction. What a template was before is kept with it.
 * @throws {NotSaved} and then nothing is changed.
 */
export async function changeTemplates(db: Database, { put, remove, shipped, beneath, at, day, by }: Change): Promise<void> {
  await write<StoreName, void>(db, ['templates', 'notes'], async (tx) => {
    const store = tx.objectStore('templates');
    // thousands at once are asked for and written without waiting for each: a round through the disk's process costs more than the write
    const known = new Set(await store.getAllKeys());
    const rows = await Promise.all(put.map(({ id }) => (known.has(id) ? store.get(id) : Promise.resolve(undefined))));
    const written = put.map((template, place) => {
      const row = rows[place];
      const before = row?.template ?? shipped(template.id);
      const history = before === null ? [] : noteChange(row?.history ?? [], before, template, { at, by });
      return store.put({ template, history });
    });
    const went = await Promise.all(remove.filter((id) => known.has(id) && !beneath(id)).map((id) => store.get(id)));
    const moved = {
      came: put.filter(({ id }) => !known.has(id) && !beneath(id)),
      went: went.flatMap((row) => (row ? [row.template] : [])),
      there: known.size,
    };
    await Promise.all([...remove.map((id) => store.delete(id)), ...written, noteMoved(tx, moved, day, at)]);
  });
}
