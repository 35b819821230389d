import { AsyncLocalStorage } from 'node:async_hooks';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Relay } from '../../../lib/browser/relay.ts';
import { answersOf } from '../../../entrypoints/background/answers.ts';
import { diskOf } from '../../../entrypoints/background/disk.ts';
import { makeGrants } from '../browser/made-grants.ts';
import { teaching } from '../../../entrypoints/background/teaching.ts';
import { toolbarButton } from '../../../entrypoints/background/button.ts';
import { teaming } from '../../../entrypoints/background/team.ts';
import { reminding } from '../../../entrypoints/background/reminding.ts';
import type { Answers } from '../../../lib/browser/door.ts';
import type { Database } from '../../../lib/database/schema.ts';
import type { Reminding } from '../../../entrypoints/background/reminding.ts';

/** Small, quick, the same on every machine (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const life = new AsyncLocalStorage<number>();
const never = <T>(): Promise<T> => new Promise<T>(() => {});
const noLine = { isOpen: () => false, store: () => never() as never };
const silent: Relay = {
  announced: async () => true,
  pages: () => [],
  practice: () => null,
  practises: () => false,
  tell: () => {},
  watch: () => undefined,
  changed: () => {},
  onChanged: () => {},
};

/** Every transaction that was begun, so that a death can tear those that write. */
const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');

/**
 * A browser with one extension in it, which can die at any point. What a dead background still had in hand never
 * reaches the browser: each life is marked on its asynchronous work, and the browser answers only the one that lives.
 */
export class World {
  now: number;
  /** Ids of notices in the order in which the browser was told to show them. */
  readonly told: string[] = [];
  readonly tray = new Set<string>();
  alarm: number | null = null;
  answers: Answers;
  reminders: Reminding;
  private living = 0;
  private readonly name: string;
  private readonly id: () => string;

  constructor(name: string, now: number) {
    this.name = name;
    this.now = now;
    let ids = 0;
    this.id = () => `id-${++ids}`;
    this.lend();
    [this.answers, this.reminders] = this.start();
  }

  /** Do something as the background that lives now. Never resolves when it dies in between. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.living;
    return new Promise((resolve, reject) => {
      const settle = (then: () => void): void => {
        if (mine === this.living) then();
      };
      life.run(mine, work).then(
        (value) => settle(() => resolve(value)),
        (error: unknown) => settle(() => reject(error instanceof Error ? error : new Error(String(error)))),
      );
    });
  }

  /** The background dies in whatever it was doing; what was not yet complete on disk is torn, or just made it. */
  kill(torn: boolean): void {
    this.living += 1;
    if (torn) for (const { type, value } of begun.mock.results) if (type === 'return' && value.mode === 'readwrite') tear(value);
    begun.mockClear();
    [this.answers, this.reminders] = this.start();
  }

  private start(): [Answers, Reminding] {
    const open = diskOf(this.name);
    const mine = this.living;
    const disk = async (): Promise<Database> => {
      const db = await open();
      return mine === this.living ? db : never<Database>();
    };
    const now = (): number => this.now;
    const goTo = async (): Promise<void> => {};
    const reminders = reminding({ openDesk: async () => undefined, disk, relay: silent, goTo, button: toolbarButton(), now, sureAfter: 0 });
    return [
      answersOf({
        disk,
        practiceDisk: diskOf(`${this.name}-practice`),
        relay: silent,
        reminders,
        goTo,
        team: teaming({ disk, relay: silent, line: noLine, fetch: () => never(), now, random: () => 0.5 }),
        look: async () => undefined,
        teaching: teaching({ relay: () => silent, now }),
        now,
        id: this.id,
      }),
      reminders,
    ];
  }

  /** Lend our tray and our one alarm to the fake browser; nobody but the living may touch them. */
  private lend(): void {
    makeGrants();
    const alive = <T>(act: () => T): Promise<T> => (life.getStore() === this.living ? Promise.resolve(act()) : never());
    Object.assign(fakeBrowser.notifications, {
      create: (id: string) =>
        alive(() => {
          this.told.push(id);
          this.tray.add(id);
          return id;
        }),
      clear: (id: string) => alive(() => this.tray.delete(id)),
      getAll: () => alive(() => Object.fromEntries([...this.tray].map((id) => [id, true]))),
    });
    Object.assign(fakeBrowser.alarms, {
      create: (_: string, { when }: { when: number }) => alive(() => void (this.alarm = when)),
      clear: () =>
        alive(() => {
          this.alarm = null;
          return true;
        }),
    });
  }
}

function tear(tx: IDBTransaction): void {
  try {
    tx.abort();
  } catch {
    // it was complete a moment ago
  }
}
