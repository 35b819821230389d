import type { Answers } from '../../lib/browser/door.ts';
import type { Asker } from '../../lib/browser/asker.ts';
import { left } from '../../lib/browser/left.ts';
import { giveBack, hasSites, onGrants } from '../../lib/browser/hosts.ts';
import { joinTaught, registerTaught, runIn, scripts } from '../../lib/browser/page-scripts.ts';
import { loadManaged } from '../../lib/browser/managed.ts';
import { Refusal } from '../../lib/browser/refusal.ts';
import type { Relay } from '../../lib/browser/relay.ts';
import { activeTab, findTab, openTab, showTab, urlOf, whenLoaded } from '../../lib/browser/tabs.ts';
import {
  consoleOfHost,
  forgetTaughtSite,
  keepLesson,
  keepTaughtSite,
  loadLesson,
  loadTaughtSites,
  patternOf,
  siteOf,
} from '../../lib/browser/taught-sites.ts';
import type { Lesson, TaughtSite } from '../../lib/browser/taught-sites.ts';
import { consolesAt as adaptersAt, matchesOfAdapter, patternsOf } from './consoles-at.ts';
import { within } from './within.ts';

/** For how long a lesson may last, and may wait for its site to be given; ms. */
const lasts = 30 * 60_000;
/** How long one making of the scripts waits for the one before it, ms. */
const patience = 5_000;

type Teaches =
  | 'teachable'
  | 'teach'
  | 'teachAt'
  | 'taughtHere'
  | 'keepTaught'
  | 'taughtSites'
  | 'importTaught'
  | 'forgetTaught'
  | 'outline';

export interface Teaching {
  /** Ids of the consoles at an origin: those with an adapter, those that were taught, and the one of a lesson. */
  readonly consolesAt: (origin: string) => readonly string[];
  /** Resolves when the sites that were taught are known. */
  readonly ready: Promise<unknown>;
  readonly answers: Pick<Answers, Teaches>;
  /** Consoles at an origin that what was taught stands in for. */
  readonly insteadOf: (origin: string) => readonly string[];
  /** Match patterns of a console's pages; none where nothing knows it. */
  readonly matchesOf: (console: string) => readonly string[];
}

interface Needs {
  /** To be asked for, never kept: it is made of what is made here. */
  readonly relay: () => Relay;
  readonly now: () => number;
}

/** Pages that agents teach: which there are, and the way from a press to a page that is read. To be called synchronously at start. */
export function teaching({ relay, now }: Needs): Teaching {
  let sites: readonly TaughtSite[] = [];
  let lesson: Lesson | null = null;
  const ready = Promise.all([loadTaughtSites(), loadLesson()]).then(
    ([kept, begun]) => {
      sites = kept;
      lesson = begun;
    },
    () => undefined,
  );
  // every answer waits for the sites to be known; none for the browser to have taken the scripts
  let made: Promise<unknown> = ready;
  void ready.then(remake);
  onGrants(() => void granted().catch(() => undefined));

  /** Registered scripts do not outlive an update of the extension: they are made anew at every start. */
  function remake(): Promise<void> {
    const next = within(made, patience)
      .then(() => registerTaught([...new Set(sites.flatMap((one) => patternsOf(one)))]))
      .catch(() => undefined);
    made = next;
    return next;
  }

  const mayTeach = async (): Promise<boolean> => (await loadManaged()).fixed.teaching !== false;

  async function granted(): Promise<void> {
    await ready;
    relay().changed(['taught']);
    if (lesson && lesson.until > now() && (await hasSites([patternOf(lesson)]))) await runIn(lesson.tab, scripts.lesson);
  }

  async function begin(tab: number, url: string): Promise<null> {
    if (!(await mayTeach())) throw new Refusal('refused', 'the administrator allows no teaching');
    const site = siteOf(url);
    if (!site) throw new Refusal('missing', 'no web page');
    lesson = { ...site, tab, until: now() + lasts };
    await keepLesson(lesson);
    // else it begins when the site is given
    if (await mayRead(url)) await runIn(tab, scripts.lesson);
    return null;
  }

  async function mayRead(url: string): Promise<boolean> {
    const site = siteOf(url);
    return site !== null && (adaptersAt(new URL(url).origin).length > 0 || (await hasSites([patternOf(site)])));
  }

  const consolesAt = (origin: string): readonly string[] => {
    const host = siteOf(origin)?.host;
    const own = sites.filter((one) => one.host === host).map((one) => one.console);
    const learning = lesson !== null && lesson.host === host && lesson.until > now() ? [consoleOfHost(lesson.host)] : [];
    return [...new Set([...adaptersAt(origin), ...own, ...learning])];
  };

  function ofAsker(asker: Asker): { readonly tab: number; readonly origin: string; readonly host: string; readonly secure: boolean } {
    const site = asker.who === 'page' ? siteOf(asker.origin) : null;
    if (asker.who !== 'page' || !site) throw new Refusal('refused', 'no web page');
    return { tab: asker.tab, origin: asker.origin, ...site };
  }

  async function keep(site: TaughtSite): Promise<TaughtSite> {
    sites = await keepTaughtSite(site);
    await remake();
    relay().changed(['taught', 'settings']);
    return site;
  }

  const tabOf = (tab: number | null, asker: Asker): number => {
    const of = tab ?? asker.tab;
    if (of === null) throw new Refusal('missing', 'no tab');
    return of;
  };

  const answers: Pick<Answers, Teaches> = {
    async teachable() {
      const tab = await activeTab();
      const site = tab?.url ? siteOf(tab.url) : null;
      if (!tab || !site || !(await mayTeach())) return null;
      return { tab: tab.id, host: site.host, pattern: patternOf(site), taught: sites.some((one) => one.host === site.host) };
    },
    async teach({ tab }, asker) {
      const of = tabOf(tab, asker);
      const url = await urlOf(of);
      if (url === null) throw new Refusal('missing', `tab ${of}`);
      return begin(of, url);
    },
    async teachAt({ address }) {
      const site = siteOf(address);
      if (!site) throw new Refusal('missing', 'no web address');
      const open = await findTab([patternOf(site)]);
      const tab = open ?? (await openTab(address));
      if (tab === null) throw new Refusal('missing', address);
      if (open !== null) await showTab(open);
      await whenLoaded(tab);
      return begin(tab, address);
    },
    async taughtHere(_, asker) {
      const { host } = ofAsker(asker);
      return sites.filter((one) => one.host === host);
    },
    async keepTaught({ console, taught }, asker) {
      const { tab, origin, host, secure } = ofAsker(asker);
      const adapters = adaptersAt(origin);
      if (console !== null && !adapters.includes(console)) throw new Refusal('refused', 'another console');
      if (lesson?.host !== host || lesson.tab !== tab) throw new Refusal('refused', 'nobody asked for a lesson here');
      if (adapters.length === 0 && !(await hasSites([patternOf({ host, secure })]))) throw new Refusal('refused', 'the site is not given');
      const kept = await keep({ console: console ?? consoleOfHost(host), host, secure, at: now(), taught });
      lesson = null;
      await keepLesson(null);
      await joinTaught(tab);
      return kept;
    },
    taughtSites: () =>
      Promise.all(
        sites.map(async (site) => ({
          site,
          pattern: patternOf(site),
          given: adaptersAt(`https://${site.host}`).length > 0 || (await hasSites([patternOf(site)])),
        })),
      ),
    async importTaught(site) {
      const own = consoleOfHost(site.host);
      // a file may not make a page pass for a console that it is not
      if (site.console !== own && !adaptersAt(`https://${site.host}`).includes(site.console)) throw new Refusal('refused', site.console);
      const kept = await keep({ ...site, at: now() });
      const open = await findTab([patternOf(site)]);
      if (open !== null) await joinTaught(open).catch(() => undefined);
      return kept;
    },
    async forgetTaught(which) {
      const gone = sites.filter((one) => one.console === which.console && one.host === which.host);
      sites = await forgetTaughtSite(which);
      await remake();
      const nowhere = gone.filter((one) => one.console === consoleOfHost(one.host)).map((one) => one.console);
      await left.change((before) => before.filter((one) => !nowhere.includes(one.console)));
      relay().changed(['taught', 'settings', 'queue']);
      await Promise.all(gone.filter((one) => one.console === consoleOfHost(one.host)).map((one) => giveBack([patternOf(one)])));
      return null;
    },
    async outline({ tab }, asker) {
      const found = await runIn(tabOf(tab, asker), scripts.outline);
      return { outline: typeof found === 'string' ? found.slice(0, 100_000) : '' };
    },
  };

  const insteadOf = (origin: string): readonly string[] => {
    const host = siteOf(origin)?.host;
    return sites.filter((one) => one.host === host && one.console !== consoleOfHost(one.host)).map((one) => one.console);
  };

  const matchesOf = (console: string): readonly string[] => {
    const site = sites.find((one) => one.console === console);
    return site ? patternsOf(site) : matchesOfAdapter(console);
  };

  return { consolesAt, ready, answers, insteadOf, matchesOf };
}
