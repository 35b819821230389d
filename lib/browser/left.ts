import * as v from 'valibot';
import { marketplaces } from '../conversation/conversation.ts';
import type { Left } from '../policy/left.ts';
import { notedUnder } from './noted.ts';

/** Who waited when their conversation was last seen; it outlives the pages, the browser and ourselves. */
export const left = notedUnder<readonly Left[]>(
  'left',
  v.array(
    v.object({
      console: v.string(),
      shop: v.nullable(v.string()),
      buyer: v.string(),
      name: v.string(),
      marketplace: v.nullable(v.picklist(marketplaces)),
      since: v.number(),
    }),
  ),
  [],
);
