import type { ask as askBackground } from '../../lib/browser/ask.ts';
import { aloud } from '../../lib/browser/tell-faults.ts';
import { openLine } from '../../lib/browser/line.ts';
import type { Line } from '../../lib/browser/line.ts';
import type { Framed, FromConsole } from '../../lib/line-messages.ts';
import type { Shop } from '../../lib/conversation/conversation.ts';
import type { Console } from '../../lib/consoles/console.ts';
import { openDock } from '../../lib/consoles/dock.ts';
import type { Dock } from '../../lib/consoles/dock.ts';
import type { Ears } from '../../lib/consoles/ears.ts';
import { forwardKeys } from './keys.ts';
import { leaveNote } from './note.ts';
import { startSession } from './session.ts';
import type { Session, SessionOptions } from './session.ts';

export interface RunOptions extends Pick<SessionOptions, 'insides'> {
  readonly page: Document;
  readonly view: Window;
  /** Where presses are heard, if not from the window itself. */
  readonly ears?: Ears;
  readonly console: Console;
  readonly certain: boolean;
  /** This is the frame that holds the chat; the panel stands in the page around it. */
  readonly framed: boolean;
  /** Read by what was taught, which nothing else stands in for. */
  readonly taught?: { readonly changed: () => void; readonly signal: AbortSignal };
  readonly panel: () => string;
  readonly ask: typeof askBackground;
  readonly isOurs: () => boolean;
}

/** One stretch of being switched on. */
interface Work {
  readonly session: Session;
  readonly end: () => void;
  /** What the agent wishes of the panel's place, when it is known: the panel comes with it. */
  dress(wish: Parameters<Dock['set']>[0] | null): void;
  fetchPolicy(): void;
}

/** Joins one console page with the background and the panel while its console is switched on, until the extension is gone. */
export function runConsole(options: RunOptions): void {
  const { page, view, console, framed, taught, ask, isOurs } = options;
  // whoever else frames the panel cannot know it, and hears nothing
  const mark = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const marked = { ...options, panel: () => `${options.panel()}#${mark}` };
  const life = new AbortController();
  const { signal } = life;
  taught?.signal.addEventListener('abort', () => life.abort());
  let line: Line<FromConsole | Framed> | null = null;
  /** Asked of the panel while the line was opening again. */
  let unheard: FromConsole | null = null;
  let down = false;
  const say = (message: FromConsole): boolean => {
    if (line?.say(message)) return true;
    if (!line || down || (message.kind !== 'key' && message.kind !== 'find')) return false;
    unheard = message;
    return true;
  };
  // at once: until the settings are known it is taken to be on, for presses are guarded from the first
  let work: Work | null = startWork(marked, say, options.certain, signal);

  async function dress(): Promise<void> {
    const settings = await ask('settings', null).catch(() => null);
    if (signal.aborted) return;
    if (settings?.off.includes(console.id) || (!taught && settings?.taught?.includes(console.id))) {
      work?.end();
      work = null;
      const gone = { console: console.id, conversation: null, problems: [], guard: 'absent', side: 'right', rail: !framed } as const;
      return void say({ kind: 'state', state: gone });
    }
    // switched on again: the page's own ears were there before
    work ??= startWork(marked, say, false, signal);
    work.dress(settings?.docks[console.id] ?? null);
    work.session.setShop(settings?.shop ?? null);
  }

  line = openLine(
    'console',
    {
      hear: aloud((message) => work?.session.hear(message)),
      up() {
        line?.say({ kind: 'framed', mark });
        work?.session.sayAll();
        down = false;
        if (unheard) line?.say(unheard);
        unheard = null;
      },
      // everything on the page goes on without the background; the panel says for itself that it waits
      down() {
        down = true;
        unheard = null;
      },
      gone() {
        life.abort();
        leaveNote(page, view, isOurs);
      },
      changed(what) {
        if (what.includes('policy')) work?.fetchPolicy();
        if (what.includes('settings')) void dress();
        if (what.includes('taught')) taught?.changed();
      },
    },
    signal,
  );
  void dress();
}

function startWork(
  { page, view, ears = view, console, framed, insides, panel, ask }: RunOptions,
  say: (message: FromConsole) => boolean,
  certain: boolean,
  life: AbortSignal,
): Work {
  const end = new AbortController();
  const signal = AbortSignal.any([life, end.signal]);
  let dock: Dock | null = null;
  let shop: Shop | null | undefined;
  let wished = 'null';

  const session = startSession(page, ears, {
    console,
    certain,
    insides,
    say,
    logSent: (body) => ask('sent', body),
    // a count that cannot be kept is lost without harm
    notePut: (template) => void ask('notePut', { template }).catch(() => undefined),
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
  forwardKeys(ears, (key) => say({ kind: 'key', key }), signal);

  function fetchPolicy(): void {
    const asked = shop ?? null;
    // without an answer the last known policy holds, at first the built-in one
    ask('policy', { shop: asked, marketplace: console.marketplace }).then(
      (policy) => asked === (shop ?? null) && session.setPolicy(policy),
      () => undefined,
    );
  }

  return {
    session,
    end: () => end.abort(),
    fetchPolicy,
    dress(wish) {
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
    },
  };
}
