import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { OwnTemplate } from '../../lib/messages.ts';
import { ownTemplatesQuery, refresh, teamItemsQuery, templatesQuery } from '../../lib/queries.ts';
import { findableOf } from '../../lib/templates/findable.ts';
import { makePinyin } from '../../lib/templates/pinyin.ts';
import type { ToPinyin } from '../../lib/templates/pinyin.ts';
import { indexOf, search } from '../../lib/templates/search.ts';
import type { Template } from '../../lib/templates/template.ts';
import { useDesk } from './context.ts';

/** What one question to the background carries at most. */
const slice = 1_000;

let made: ToPinyin | null = null;
/** Made once, when the first page needs it. */
const toPinyin: ToPinyin = (text) => {
  made ??= makePinyin((bytes, encoding) => new TextDecoder(encoding).decode(bytes));
  return made(text);
};

export interface Library {
  /** Own ones first, then those that ship. */
  readonly all: readonly Template[];
  readonly own: ReadonlyMap<string, OwnTemplate>;
  /** Ids of those that the team shares. */
  readonly shared: ReadonlySet<string>;
  readonly ready: boolean;
  readonly find: (words: string) => readonly Template[];
  /** @throws where it was not saved; what was saved before stays. `told` hears how many are saved. */
  readonly save: (put: readonly Template[], remove?: readonly string[], told?: (done: number) => void) => Promise<void>;
}

/** A search that reads the templates only when something is looked for. */
function finderOf(all: readonly Template[]): Library['find'] {
  const byId = new Map(all.map((one) => [one.id, one]));
  let index: ReturnType<typeof indexOf> | null = null;
  return (words) => {
    index ??= indexOf(all.map((one) => findableOf(one, toPinyin)));
    return search(index, words, 200).flatMap((id) => byId.get(id) ?? []);
  };
}

/** All templates of this machine, a search over them, and a way to change them. */
export function useLibrary(): Library {
  const { ask } = useDesk();
  const client = useQueryClient();
  const listed = useQuery(templatesQuery).data;
  const rows = useQuery(ownTemplatesQuery).data;
  const items = useQuery(teamItemsQuery).data;
  return useMemo(() => {
    const all = listed ?? [];
    return {
      all,
      shared: new Set((items ?? []).flatMap(({ id, gone }) => (gone === null && id.startsWith('t:') ? [id.slice(2)] : []))),
      own: new Map((rows ?? []).map((row) => [row.template.id, row])),
      ready: listed !== undefined && rows !== undefined,
      find: finderOf(all),
      save: async (put, remove = [], told = () => undefined) => {
        for (let at = 0; at < remove.length; at += slice) {
          const more = at + slice < remove.length || put.length > 0;
          await ask('saveTemplates', { put: [], remove: remove.slice(at, at + slice), more });
        }
        for (let at = 0; at < put.length; at += slice) {
          // pinyin is computed when a template is saved, so that nobody who searches carries a dictionary
          const part = put
            .slice(at, at + slice)
            .map((one) => ({ ...one, pinyin: toPinyin(`${one.title} ${one.tags.join(' ')}`).slice(0, 1000) }));
          await ask('saveTemplates', { put: part, remove: [], more: at + slice < put.length });
          told(Math.min(put.length, at + slice));
        }
        // thousands are read anew while their number is already shown; the background tells this page of them too
        if (put.length <= slice) await refresh(client, ['templates']);
      },
    };
  }, [listed, rows, items, ask, client]);
}
