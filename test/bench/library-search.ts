import MiniSearch from 'minisearch';
import type { Findable } from '../../lib/templates/search.ts';
import { pinyinKeys, tokensOf } from '../../lib/templates/tokens.ts';

/**
 * The same templates and the same queries in a well-known library, set up as well as it can be: our tokens, since its own cut makes a
 * whole Chinese sentence one word, our pinyin keys, our weights, prefixes for letters.
 */
export const makeLibrarySearch = (all: readonly Findable[]): ((query: string) => number) => {
  const index = new MiniSearch<Findable>({
    fields: ['title', 'tags', 'pinyin', 'text'],
    extractField: (one, field) =>
      field === 'tags'
        ? one.tags.join(' ')
        : field === 'pinyin'
          ? (one.pinyin ?? '')
          : field === 'title'
            ? one.title
            : field === 'text'
              ? one.text
              : one.id,
    tokenize: (text, field) => [...(field === 'pinyin' ? pinyinKeys(text) : tokensOf(text))],
    searchOptions: {
      boost: { title: 5, tags: 4, pinyin: 4 },
      prefix: (term) => /^[a-z0-9]/.test(term),
      tokenize: (text) => [...tokensOf(text)],
    },
  });
  index.addAll(all);
  return (query) => index.search(query).slice(0, 50).length;
};
