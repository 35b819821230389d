import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../../lib/browser/ask.ts';
import { answerAll } from '../../../lib/browser/door.ts';
import { onWake } from '../../../lib/browser/alarms.ts';
import { onNoticeClick } from '../../../lib/browser/notifications.ts';
import { serveStores } from '../../../lib/browser/store-line.ts';
import { startRelay } from '../../../lib/browser/relay.ts';
import type { Relay } from '../../../lib/browser/relay.ts';
import type { Case } from '../../../lib/cases/case.ts';
import { promisesIn } from '../../../components/promises-in.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { understand } from '../../../lib/conversation/understand.ts';
import type { Conversation } from '../../../lib/conversation/conversation.ts';
import { keyOf } from '../../../lib/messages.ts';
import type { Sent } from '../../../lib/messages.ts';
import { answersOf } from '../../../entrypoints/background/answers.ts';
import { toolbarButton } from '../../../entrypoints/background/button.ts';
import { clocks } from '../../../entrypoints/background/clocks.ts';
import { loadPolicy } from '../../../lib/database/policies.ts';
import { diskOf } from '../../../entrypoints/background/disk.ts';
import type { Disk } from '../../../entrypoints/background/disk.ts';
import { teaming } from '../../../entrypoints/background/team.ts';
import type { Teaming } from '../../../entrypoints/background/team.ts';
import { teaching } from '../../../entrypoints/background/teaching.ts';
import { noteChanges } from '../../../entrypoints/background/note-changes.ts';
import { practising } from '../../../entrypoints/background/practising.ts';
import { reminding } from '../../../entrypoints/background/reminding.ts';
import type { Reminding } from '../../../entrypoints/background/reminding.ts';

export interface Made {
  readonly relay: Relay;
  readonly reminders: Reminding;
  readonly team: Teaming;
  readonly disk: Disk;
  /** Buyers whose consoles were brought to the front. */
  readonly went: readonly string[];
  /** Pages at which the desk was opened. */
  readonly desks: readonly string[];
  /** Resolves when all changes of the policy until now are noted. */
  looked(): Promise<void>;
}

let ids = 0;

/** The background as its entry puts it together, over a database of this name, with a clock that the test drives. */
export function startBackground(name: string, clock: { now: number }, disk: Disk = diskOf(name)): Made {
  const went: string[] = [];
  const desks: string[] = [];
  const now = (): number => clock.now;
  const goTo = async (one: Pick<Case, 'buyer'>): Promise<void> => void went.push(one.buyer.name ?? '');
  const lessons = teaching({ relay: () => relay, now });
  const { consolesAt, ready } = lessons;
  const relay = startRelay(consolesAt);
  const button = toolbarButton();
  const reminders = reminding({
    disk,
    relay,
    goTo,
    openDesk: async (page) => void desks.push(page),
    button,
    now,
    sureAfter: 0,
    patience: 2_000,
  });
  const waits = clocks({ relay, button, policyNow: async () => loadPolicy(await disk()), now });
  const team: Teaming = teaming({
    disk,
    relay,
    line: serveStores(() => void team.sync()),
    fetch: (address, init) => globalThis.fetch(address, init),
    now,
    random: () => 0.5,
  });
  const id = () => `id-${++ids}`;
  const practiceDisk = diskOf(`${name}-practice`);
  const answers = answersOf({ disk, practiceDisk, relay, reminders, goTo, team, look: waits.look, teaching: lessons, now, id });
  const practice = practising(answers, { disk: practiceDisk, relay, now, id });
  answerAll(answers, { consolesAt, ready, announced: (tab, mark) => relay.announced(tab, 100, mark) }, practice);
  const looked = noteChanges({ disk, relay, now });
  const wakes = { clocks: waits.look, reminders: () => reminders.speak(), team: () => team.sync() };
  onWake((name) => void wakes[name]());
  relay.watch(() => void waits.look());
  onNoticeClick((notice) => void reminders.open(notice));
  return { relay, reminders, team, disk, went, desks, looked };
}

/** Let it speak, and wait until it is noted. */
export async function say(reminders: Reminding): Promise<void> {
  await reminders.speak();
  await reminders.noted();
}

export const noon = Date.UTC(2026, 10, 22, 4);

export function aConversation(buyer = '林*', id: string | null = '5501'): Conversation {
  const message = { id: 'b-1', role: 'buyer', kind: 'text', text: '花瓶收到就是碎的，请给我补发一个', at: noon - 60_000 } as const;
  return {
    marketplace: 'pinduoduo',
    shop: { id: null, name: '青柚家居' },
    buyer: { id, name: buyer },
    orders: ['261118-400012'],
    messages: [message],
    typing: false,
  };
}

/** The question that a content script asks when it sees this text sent. */
export function aSent(text: string, patch: { id?: string; at?: number; conversation?: Conversation } = {}): Sent {
  const { id = 'm-1', at = noon, conversation = aConversation() } = patch;
  const key = keyOf('pinduoduo', conversation);
  if (!key) throw new Error('a conversation without a buyer');
  const promised = promisesIn(text, at, builtIn);
  return { key, conversation, understanding: understand(conversation), message: { id, text, at }, findings: [], template: null, promised };
}

export const tell = (text: string, patch: Parameters<typeof aSent>[1] = {}) => ask('sent', aSent(text, patch));

export const notices = (): string[] =>
  Object.values(fakeBrowser.notifications.getAllCreateOptions()).map((one) => `${one.title} | ${one.message}`);
export const alarm = async (): Promise<number | undefined> => (await fakeBrowser.alarms.get('reminders'))?.scheduledTime;
export const badge = (): Promise<string> => fakeBrowser.action.getBadgeText({});
