import type { ask as askBackground } from '../../lib/browser/ask.ts';
import { openLine } from '../../lib/browser/line.ts';
import type { Line } from '../../lib/browser/line.ts';
import type { FromConsole } from '../../lib/messages.ts';
import type { Shop } from '../../lib/conversation/conversation.ts';
import type { Console } from '../../lib/consoles/console.ts';
import { openDock } from '../../lib/consoles/dock.ts';
import type { Dock } from '../../lib/consoles/dock.ts';
import { forwardKeys } from './keys.ts';
import { leaveNote } from './note.ts';
import { startSession } from './session.ts';

export interface RunOptions {
  readonly page: Document;
  readonly view: Window;
  readonly console: Console;
  readonly certain: boolean;
  /** This is the frame that holds the chat; the panel stands in the page around it. */
  readonly framed: boolean;
  readonly panel: () => string;
  readonly ask: typeof askBackground;
  readonly isOurs: () => boolean;
}

/** Joins the session of one console page with the background and the panel, until the extension is gone. */
export function runConsole({ page, view, console, certain, framed, panel, ask, isOurs }: RunOptions): void {
  const life = new AbortController();
  const { signal } = life;
  let dock: Dock | null = null;
  let line: Line<FromConsole> | null = null;
  let shop: Shop | null | undefined;
  let wished = 'null';

  const session = startSession(page, view, {
    console,
    certain,
    say: (message) => line?.say(message) ?? false,
    logSent: (body) => ask('sent', body),
    // a chat in a frame has its panel in the page around it
    dock: () => dock?.now() ?? { side: 'right', rail: !framed },
    move: (wish) => dock?.set(wish),
    stir: (records) => dock?.stir(records),
    opened(conversation) {
      const next = conversation?.shop ?? null;
      if (shop !== undefined && next?.id === shop?.id && next?.name === shop?.name) return;
      shop = next;
      fetchPolicy();
    },
    signal,
  });

  function fetchPolicy(): void {
    const asked = shop ?? null;
    // without an answer the last known policy holds, at first the built-in one
    ask('policy', { shop: asked, marketplace: console.marketplace }).then(
      (policy) => asked === (shop ?? null) && session.setPolicy(policy),
      () => undefined,
    );
  }

  async function dress(): Promise<void> {
    const settings = await ask('settings', null).catch(() => null);
    if (signal.aborted) return;
    if (settings?.off.includes(console.id)) return life.abort();
    const wish = settings?.docks[console.id] ?? null;
    if (dock && wish && JSON.stringify(wish) !== wished) dock.set(wish);
    wished = JSON.stringify(wish);
    if (framed || dock) return;
    dock = openDock(page, view, {
      console,
      src: panel(),
      title: '妥答 Tuoda',
      wish,
      spare: session.lastMessage,
      changed: () => session.sayAll(),
      signal,
    });
    session.sayAll();
  }

  line = openLine(
    'console',
    {
      hear: session.hear,
      up: session.sayAll,
      // everything on the page goes on without the background; the panel says for itself that it waits
      down: () => undefined,
      gone() {
        life.abort();
        leaveNote(page, view, isOurs);
      },
      changed(what) {
        if (what.includes('policy')) fetchPolicy();
        if (what.includes('settings')) void dress();
      },
    },
    signal,
  );
  forwardKeys(view, (key) => line?.say({ kind: 'key', key }) ?? false, signal);
  void dress();
}
