import { ask } from '../../lib/browser/ask.ts';
import { addressOf } from '../../lib/browser/extension.ts';
import type { TaughtSite } from '../../lib/browser/taught-sites.ts';
import type { Console } from '../../lib/consoles/console.ts';
import type { Ears } from '../../lib/consoles/ears.ts';
import { consoles } from '../../lib/consoles/index.ts';
import { insidesOf, isFrameOf } from '../../lib/consoles/insides.ts';
import { consoleAt } from '../../lib/consoles/match.ts';
import { consoleAsTaught } from '../../lib/consoles/taught-console.ts';
import { parseTaught } from '../../lib/consoles/taught.ts';
import type { Taught } from '../../lib/consoles/taught.ts';
import { runConsole } from '../console.content/run.ts';

interface Options {
  readonly page: Document;
  readonly view: Window;
  readonly ears: Ears;
  readonly certain: boolean;
  readonly isOurs: () => boolean;
}

/** Reads the page by what is taught of it now, or not at all. @returns looks once more, for it may have been corrected or forgotten */
export function followTaught({ page, view, ears, certain, isOurs }: Options): () => void {
  const framed = view.top !== view;
  let run: AbortController | null = null;
  let read = '';
  let sure = certain;

  async function look(): Promise<void> {
    const sites = await ask('taughtHere', null).catch(() => []);
    const one = chosen(sites);
    const now = JSON.stringify(one);
    if (now === read) return;
    read = now;
    run?.abort();
    run = null;
    if (!one) return;
    run = new AbortController();
    const { frame: _frame, ...inside } = one.console;
    runConsole({
      page,
      view,
      ears,
      // within the frame, what it is a frame of is of no concern
      console: framed ? inside : one.console,
      certain: sure,
      framed,
      taught: { changed: () => void look(), signal: run.signal },
      insides: () => insidesOf(page, one.taught),
      panel: () => addressOf('/panel.html'),
      ask,
      isOurs,
    });
    sure = false;
  }

  /** What of it is about this very page or frame, if it can be used. */
  function chosen(sites: readonly TaughtSite[]): { readonly console: Console; readonly taught: Taught } | null {
    const adapter = consoleAt(addressAround(view), consoles);
    const site = sites.find((one) => (adapter ? one.console === adapter.id : consoles.every(({ id }) => id !== one.console)));
    const taught = site ? parseTaught(site.taught, page) : null;
    if (!site || !taught || (framed && !isFrameOf(view, taught))) return null;
    return { taught, console: consoleAsTaught(taught, site.console, adapter) };
  }

  return () => void look();
}

/** The address of the page around a frame, where it is of the same origin: frames without an address of their own count to it. */
function addressAround(view: Window): string {
  try {
    return view.top?.location.href ?? view.location.href;
  } catch {
    return view.location.href;
  }
}
