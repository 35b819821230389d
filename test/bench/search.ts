import { indexOf, search } from '../../lib/templates/search.ts';
import { keeps, peer, timed, type Bench } from './bench.ts';
import { makeLibrarySearch } from './library-search.ts';
import { measure } from './measure.ts';
import { makeFindables, makePlainSearch, queries } from './templates.ts';

/** What is typed into the box, over 10,000 templates. */
export const searchBench: Bench = {
  name: 'search',
  async *rows() {
    const findables = makeFindables(10_000);
    const index = indexOf(findables);
    const ours = await measure(queries, 50, (query) => search(index, query));
    yield timed('10000 templates', ours, keeps(ours, 'p99', 5));
    yield peer('plain includes', await measure(queries, 50, makePlainSearch(findables)));
    yield peer('minisearch, set up as well as it can be', await measure(queries, 50, makeLibrarySearch(findables)));
  },
};
