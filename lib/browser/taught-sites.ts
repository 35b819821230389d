import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { instant, key } from './shapes.ts';

const selector = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
const short = v.pipe(v.string(), v.maxLength(80));
const unmarked = v.exactOptional(v.object({ of: selector }));

/** What was learnt of a page. Whether a browser can read the selectors is tried where there is a page to try them on. */
const TaughtShape = v.object({
  version: v.literal(1),
  list: selector,
  row: selector,
  order: v.picklist(['page', 'top', 'newest-first']),
  roles: v.object({
    agent: selector,
    buyer: v.exactOptional(selector),
    look: v.exactOptional(
      v.object({ property: short, up: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(19)), buyer: short, agent: short }),
    ),
    unmarkedBuyer: unmarked,
    unmarkedAgent: unmarked,
  }),
  text: selector,
  face: v.nullable(selector),
  draft: selector,
  send: v.nullable(selector),
  name: v.exactOptional(v.nullable(selector)),
  frame: v.exactOptional(v.nullable(selector)),
});

const host = v.pipe(v.string(), v.maxLength(190), v.regex(/^(?:[a-z0-9_-]+\.)*[a-z0-9_-]+$|^\[[0-9a-f:.]+\]$/));

/** One site whose page an agent has taught. */
export const TaughtSiteShape = v.object({
  /** Id of the console that it stands for: an adapter's, or the site's own (`consoleOfHost`). */
  console: key,
  host,
  /** Reached by https. */
  secure: v.boolean(),
  /** When it was taught, epoch ms. */
  at: instant,
  taught: TaughtShape,
});
export type TaughtSite = v.InferOutput<typeof TaughtSiteShape>;

/** A page that may be taught. */
export interface Teachable {
  readonly tab: number;
  readonly host: string;
  /** Match pattern of its site, to be asked for in a press. */
  readonly pattern: string;
  readonly taught: boolean;
}

/** A taught site, with whether the browser still lets us read it. */
export interface KnownSite {
  readonly site: TaughtSite;
  readonly pattern: string;
  readonly given: boolean;
}

/** Id under which a site without an adapter keeps its cases; never that of an adapter, which has neither dot nor slash. */
export const consoleOfHost = (of: string): string => (/[.:]/.test(of) ? of : `${of}/`);

/** Match pattern of a whole site; ports are left out, for Firefox knows none there. */
export const patternOf = ({ host: of, secure }: Pick<TaughtSite, 'host' | 'secure'>): string => `${secure ? 'https' : 'http'}://${of}/*`;

/** Host and scheme of an address that a page may be taught at; null for the browser's own pages and files. */
export function siteOf(url: string): Pick<TaughtSite, 'host' | 'secure'> | null {
  if (!URL.canParse(url)) return null;
  const { hostname, protocol } = new URL(url);
  const known = protocol === 'https:' || protocol === 'http:';
  return known && v.is(host, hostname) ? { host: hostname, secure: protocol === 'https:' } : null;
}

const most = 60;

/** Damaged ones are left out, so that one costs nothing but itself. */
function parseAll(stored: unknown): readonly TaughtSite[] {
  return Array.isArray(stored) ? stored.flatMap((one) => (v.is(TaughtSiteShape, one) ? [v.parse(TaughtSiteShape, one)] : [])) : [];
}

export async function loadTaughtSites(): Promise<readonly TaughtSite[]> {
  const { taught } = await browser.storage.local.get('taught');
  return parseAll(taught);
}

let last: Promise<unknown> = Promise.resolve();

function change(to: (sites: readonly TaughtSite[]) => readonly TaughtSite[]): Promise<readonly TaughtSite[]> {
  const next = last.then(async () => {
    const after = to(await loadTaughtSites());
    await browser.storage.local.set({ taught: after });
    return after;
  });
  last = next.catch(() => undefined);
  return next;
}

const isSame = (one: Pick<TaughtSite, 'console' | 'host'>, other: Pick<TaughtSite, 'console' | 'host'>): boolean =>
  one.console === other.console && one.host === other.host;

/** Keeps what was taught of a site, in place of what was known of it before. */
export const keepTaughtSite = (site: TaughtSite): Promise<readonly TaughtSite[]> =>
  change((sites) => [...sites.filter((one) => !isSame(one, site)), site].slice(-most));

export const forgetTaughtSite = (site: Pick<TaughtSite, 'console' | 'host'>): Promise<readonly TaughtSite[]> =>
  change((sites) => sites.filter((one) => !isSame(one, site)));

/** The lesson that was asked for last: it outlives the background, which sleeps while the agent looks for a message. */
const LessonShape = v.object({ tab: v.number(), host, secure: v.boolean(), until: v.number() });
export type Lesson = v.InferOutput<typeof LessonShape>;

export async function loadLesson(): Promise<Lesson | null> {
  const { lesson } = await browser.storage.session.get('lesson');
  return v.is(LessonShape, lesson) ? lesson : null;
}

export const keepLesson = (lesson: Lesson | null): Promise<void> => browser.storage.session.set({ lesson });
