import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';
import { FromConsoleShape, ToConsoleShape } from './asked.ts';
import { practiceConsole } from '../practice/console.ts';
import type { Changed } from '../messages.ts';
import type { ConsoleState, FromConsole, ToConsole } from '../line-messages.ts';
import { askerOf, isPracticePage, markOf } from './asker.ts';
import type { OnLine } from './line.ts';
import { tabOfWindow } from './tabs.ts';

/** A console's page as the background knows it now; forgotten with the background, and then told again by the page. */
export interface LivePage {
  readonly tab: number;
  readonly state: ConsoleState;
}

export interface Relay {
  /**
   * Whether a content script of ours has spoken from this tab, and has framed the panel of that mark where one is given; waits for
   * one, for after a restart all come anew.
   */
  announced(tab: number, patience?: number, mark?: string): Promise<boolean>;
  /** What the pages say of themselves, the last heard first; without the practice conversation, where nobody really waits. */
  pages(): readonly LivePage[];
  /** What the practice conversation in a tab says of itself; null where none is there, or it has said nothing yet. */
  practice(tab: number): LivePage | null;
  /** Whether the practice conversation is in a tab. */
  practises(tab: number): boolean;
  /** Tell the page of a tab, now or, if it is still loading, when it comes within a minute. */
  tell(tab: number, message: ToConsole): void;
  /** Hear that a page came, went, or said something of who waits in it. */
  watch(hear: () => void): void;
  /** Tell everybody what was written. */
  changed(what: readonly Changed[]): void;
  /** Hear what was written, whoever wrote it. */
  onChanged(hear: (what: readonly Changed[]) => void): void;
}

interface PageLine {
  readonly port: Runtime.Port;
  readonly tab: number;
  readonly consoles: readonly string[];
  /** What a panel that comes later must hear, by kind: the whole state, the draft's findings, a press held back. */
  readonly said: Map<FromConsole['kind'], FromConsole>;
  /** What it asked of a panel while none was there: after a restart of the background the two come one after the other. */
  asked: { readonly message: FromConsole; readonly until: number } | null;
  /** Of the panel that it has framed; null while it has said nothing of one. */
  mark: string | null;
  /** Rises with each state that shows a conversation: the frame that showed one last owns the tab's conversation. */
  owns: number;
}
interface PanelLine {
  readonly port: Runtime.Port;
  /** null: a page of ours that belongs to no console's tab. */
  readonly tab: number | null;
}

const comeback = 5_000;
const loading = 60_000;
const replayed: readonly FromConsole['kind'][] = ['state', 'findings', 'held'];
const asking: readonly FromConsole['kind'][] = ['key', 'find'];

/** Join each console's page with the panels of its tab. To be called synchronously at start. */
export function startRelay(consolesAt: (origin: string) => readonly string[]): Relay {
  const pages = new Set<PageLine>();
  const panels = new Set<PanelLine>();
  const waiting = new Map<number, Set<() => void>>();
  const kept = new Map<number, { message: ToConsole; until: number }>();
  const watchers: (() => void)[] = [];
  const hearers: ((what: readonly Changed[]) => void)[] = [];
  const stir = (): void => {
    for (const hear of watchers) hear();
  };
  let count = 0;

  const pagesOf = (tab: number): PageLine[] => [...pages].filter((one) => one.tab === tab);
  const ownerOf = (tab: number): PageLine | undefined => pagesOf(tab).sort((a, b) => b.owns - a.owns)[0];
  const panelsOf = (tab: number): PanelLine[] => [...panels].filter((one) => one.tab === tab);

  function announced(tab: number, patience = comeback, mark?: string): Promise<boolean> {
    const isHere = (): boolean => pagesOf(tab).some((one) => mark === undefined || one.mark === mark);
    if (isHere()) return Promise.resolve(true);
    return new Promise((resolve) => {
      const calls = waiting.get(tab) ?? new Set();
      const late = setTimeout(() => settle(false), patience);
      const settle = (here: boolean): void => {
        clearTimeout(late);
        calls.delete(come);
        if (calls.size === 0 && waiting.get(tab) === calls) waiting.delete(tab);
        resolve(here);
      };
      const come = (): void => void (isHere() && settle(true));
      waiting.set(tab, calls.add(come));
    });
  }

  function takePage(port: Runtime.Port, tab: number, consoles: readonly string[]): void {
    const line: PageLine = { port, tab, consoles, said: new Map(), asked: null, mark: null, owns: 0 };
    pages.add(line);
    port.onMessage.addListener((raw) => hearPage(line, raw));
    port.onDisconnect.addListener(() => {
      pages.delete(line);
      stir();
      if (pagesOf(tab).length === 0) for (const panel of panelsOf(tab)) post(panel.port, { away: true });
    });
    post(port, { hello: true });
    announce(tab);
  }

  function announce(tab: number): void {
    for (const come of waiting.get(tab) ?? []) come();
  }

  function hearPage(line: PageLine, raw: unknown): void {
    const read = v.safeParse(FromConsoleShape, raw);
    if (!read.success) return;
    const message = read.output;
    if (message.kind === 'framed') {
      line.mark = message.mark;
      return announce(line.tab);
    }
    if (message.kind === 'state') {
      if (!line.consoles.includes(message.state.console)) return;
      if (message.state.conversation) line.owns = ++count;
      deliver(line);
    }
    if (message.kind === 'tick') return stir();
    if (replayed.includes(message.kind)) line.said.set(message.kind, message);
    if (message.kind === 'released') line.said.delete('held');
    const listening = panelsOf(line.tab);
    if (listening.length === 0 && asking.includes(message.kind)) line.asked = { message, until: Date.now() + comeback };
    if (ownerOf(line.tab) === line) for (const panel of listening) post(panel.port, { say: message });
    if (message.kind === 'state') stir();
  }

  function deliver(line: PageLine): void {
    const left = kept.get(line.tab);
    kept.delete(line.tab);
    if (left && left.until > Date.now()) post(line.port, { say: left.message });
  }

  function takePanel(port: Runtime.Port, tab: number | null): void {
    const line: PanelLine = { port, tab };
    panels.add(line);
    port.onDisconnect.addListener(() => panels.delete(line));
    port.onMessage.addListener((raw) => {
      const read = v.safeParse(ToConsoleShape, raw);
      const owner = tab === null ? undefined : ownerOf(tab);
      if (read.success && owner) post(owner.port, { say: read.output });
    });
    post(port, { hello: true });
    const owner = tab === null ? undefined : ownerOf(tab);
    if (!owner) return post(port, { away: true });
    for (const kind of replayed) {
      const message = owner.said.get(kind);
      if (message) post(port, { say: message });
    }
    if (owner.asked && owner.asked.until > Date.now()) post(port, { say: owner.asked.message });
    owner.asked = null;
  }

  browser.runtime.onConnect.addListener((port) => {
    // lines of other names have their own listeners
    if (port.name !== 'console' && port.name !== 'panel') return;
    const asker = askerOf(port.sender, consolesAt);
    if (asker?.who === 'page' && port.name === 'console') return takePage(port, asker.tab, asker.consoles);
    if (isPracticePage(asker) && port.name === 'console') return takePage(port, asker.tab, [practiceConsole]);
    if (asker?.who !== 'own' || port.name !== 'panel') return port.disconnect();
    const { tab } = asker;
    // it looks on at its own conversation, to tell what was tried
    if (isPracticePage(asker)) return takePanel(port, tab);
    if (!asker.framed || tab === null) return takePanel(port, tabOfWindow(asker.url));
    let open = true;
    port.onDisconnect.addListener(() => (open = false));
    void announced(tab, comeback, markOf(asker.url)).then((here) => {
      if (open && here) takePanel(port, tab);
      else if (open) port.disconnect();
    });
  });

  const isPractice = ({ consoles }: PageLine): boolean => consoles.includes(practiceConsole);
  const liveOf = ({ tab, said }: PageLine): readonly LivePage[] => {
    const state = said.get('state');
    return state?.kind === 'state' ? [{ tab, state: state.state }] : [];
  };

  return {
    announced,
    pages: () => {
      const tabs = [...new Set([...pages].filter((one) => !isPractice(one)).map((one) => one.tab))];
      const owners = tabs.flatMap((tab) => ownerOf(tab) ?? []).sort((a, b) => b.owns - a.owns);
      return owners.flatMap(liveOf);
    },
    practice: (tab) => pagesOf(tab).filter(isPractice).flatMap(liveOf)[0] ?? null,
    practises: (tab) => pagesOf(tab).some(isPractice),
    tell(tab, message) {
      const owner = ownerOf(tab);
      if (owner) post(owner.port, { say: message });
      else {
        for (const [other, { until }] of kept) if (until < Date.now()) kept.delete(other);
        kept.set(tab, { message, until: Date.now() + loading });
      }
    },
    watch: (hear) => void watchers.push(hear),
    changed(what) {
      for (const { port } of [...pages, ...panels]) post(port, { changed: what });
      if (what.includes('policy')) stir();
      for (const hear of hearers) hear(what);
    },
    onChanged: (hear) => void hearers.push(hear),
  };
}

function post(port: Runtime.Port, message: OnLine): void {
  try {
    port.postMessage(message);
  } catch {
    // it closed in this very moment; its own onDisconnect follows
  }
}
