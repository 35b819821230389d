import * as v from 'valibot';
import { askForSites, giveBack, grantedNow } from '../../lib/browser/hosts.ts';
import { TaughtSiteShape, patternOf, siteOf } from '../../lib/browser/taught-sites.ts';
import type { TaughtSite } from '../../lib/browser/taught-sites.ts';
import { parseTaught } from '../../lib/consoles/taught.ts';

const FileShape = v.object({ tuoda: v.literal('taught-page'), version: v.literal(1), site: TaughtSiteShape });

/** What the desk needs of the browser for pages that are taught: the sites, and files with what was learnt. */
export const sites = {
  /** Asks for the site of an address; to be called in a press. null: that is no web address. */
  ask(address: string): Promise<boolean> | null {
    const site = siteOf(address);
    return site && askForSites([patternOf(site)]);
  },
  granted: grantedNow,
  giveBack: (pattern: string) => giveBack([pattern]),
  /** The words of a file with one taught page, for a colleague or another machine. */
  file: (site: TaughtSite): string => JSON.stringify({ tuoda: 'taught-page', version: 1, site }, null, 2),
  /** null: no such file. Its selectors are tried on an empty page, and on nothing else. */
  open(text: string): TaughtSite | null {
    try {
      const read = v.safeParse(FileShape, JSON.parse(text));
      const nowhere = document.implementation.createHTMLDocument('');
      return read.success && parseTaught(read.output.site.taught, nowhere) ? read.output.site : null;
    } catch {
      return null;
    }
  },
};
