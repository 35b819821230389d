import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeGrants } from './made-grants.ts';
import type { Runtime } from 'webextension-polyfill';

type Sender = Runtime.MessageSender & { readonly origin?: string };
type Hear = (message: unknown) => void;

/** One end of a made port; what is posted travels as a structured copy and arrives in a later task, as in a browser. */
class MadePort {
  readonly name: string;
  readonly sender: Sender | undefined;
  private readonly hears = new Set<Hear>();
  private readonly ends = new Set<() => void>();
  other: MadePort | null = null;
  open = true;

  constructor(name: string, sender?: Sender) {
    this.name = name;
    this.sender = sender;
  }

  readonly onMessage = { addListener: (hear: Hear) => void this.hears.add(hear) };
  readonly onDisconnect = { addListener: (end: () => void) => void this.ends.add(end) };

  postMessage(message: unknown): void {
    if (!this.open) throw new Error('Attempting to use a disconnected port object');
    const copy: unknown = JSON.parse(JSON.stringify(message));
    setTimeout(() => this.other?.open && this.other.hears.forEach((hear) => hear(copy)));
  }

  disconnect(): void {
    const { other } = this;
    this.open = false;
    if (!other?.open) return;
    other.open = false;
    setTimeout(() => other.ends.forEach((end) => end()));
  }
}

/**
 * The parts of a browser that the library's fake one lacks: ports, and who the sender is. `speakAs` says whose script
 * the next `connect` or `sendMessage` comes from; for a named line also when it opens again. `kill` ends the background as the browser does: no event there,
 * `onDisconnect` at the other ends.
 */
export function makeBrowser() {
  fakeBrowser.reset();
  const grants = makeGrants();
  const takers = new Set<(port: MadePort) => void>();
  const answerers = new Set<(raw: unknown, sender: Sender, reply: (answer: unknown) => void) => unknown>();
  const ports = new Set<MadePort>();
  let sender: Sender = ownPage();
  const lines = new Map<string, Sender>();

  const { runtime } = fakeBrowser;
  Object.assign(runtime, {
    id: 'test-extension-id',
    getManifest: () => ({ manifest_version: 3, name: 'test', version: '0.1.0' }),
    onConnect: { addListener: (take: (port: MadePort) => void) => void takers.add(take) },
    onMessage: { addListener: (answer: Parameters<typeof answerers.add>[0]) => void answerers.add(answer) },
    connect({ name }: { name: string }) {
      if (!runtime.id) throw new Error('Extension context invalidated.');
      const near = new MadePort(name);
      const far = new MadePort(name, lines.get(name) ?? sender);
      [near.other, far.other] = [far, near];
      ports.add(near);
      setTimeout(() => (takers.size > 0 ? takers.forEach((take) => take(far)) : far.disconnect()));
      return near;
    },
    sendMessage(message: unknown) {
      const from = sender;
      return new Promise((resolve, reject) => {
        const copy: unknown = JSON.parse(JSON.stringify(message));
        if (answerers.size === 0) return reject(new Error('Could not establish connection. Receiving end does not exist.'));
        answerers.forEach((answer) => answer(copy, from, (reply) => resolve(JSON.parse(JSON.stringify(reply)))));
      });
    },
  });

  return {
    grants,
    speakAs(next: Sender, line?: string) {
      sender = next;
      if (line) lines.set(line, next);
    },
    kill() {
      takers.clear();
      answerers.clear();
      for (const near of ports) near.other?.disconnect();
      ports.clear();
    },
    update() {
      Object.assign(runtime, { id: undefined });
      for (const near of ports) near.other?.disconnect();
    },
  };
}

export const shopPage = 'https://mms.pinduoduo.com';

export function contentScript(tab: number, frame = 0, origin = shopPage): Sender {
  return { id: 'test-extension-id', origin, url: `${origin}/chat-merchant/index.html`, tab: aTab(tab), frameId: frame };
}
/** What the console's script says of the panel that it framed, and that panel. */
export const framed = { kind: 'framed', mark: '7-1-4-9' } as const;
export function framedPanel(tab: number, mark: string = framed.mark): Sender {
  return { ...ownPage(), url: `chrome-extension://another-name-today/panel.html#${mark}`, tab: aTab(tab), frameId: 4 };
}
export function windowedPanel(of: number): Sender {
  return { ...ownPage(), url: `chrome-extension://test-extension-id/panel.html?tab=${of}`, tab: aTab(900 + of), frameId: 0 };
}
/** The page of the practice conversation in a tab. */
export function practicePage(tab: number): Sender {
  return { ...ownPage(), url: 'chrome-extension://test-extension-id/practice.html', tab: aTab(tab), frameId: 0 };
}
export function ownPage(): Sender {
  return {
    id: 'test-extension-id',
    origin: 'chrome-extension://test-extension-id',
    url: 'chrome-extension://test-extension-id/popup.html',
  };
}

function aTab(id: number): NonNullable<Sender['tab']> {
  return { id, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
}
