import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import dbus from 'dbus-next';

/** What a browser asked the desktop to show. */
export interface Shown {
  readonly id: number;
  readonly app: string;
  readonly summary: string;
  readonly body: string;
  /** Pairs of key and label; the key `default` is a click on the notification itself. */
  readonly actions: readonly string[];
  closed: boolean;
}

/** The desktop's notification service, played on a session bus of its own. */
export interface Desktop {
  readonly shown: readonly Shown[];
  /** The first notification that fits, shown already or within `ms`. */
  next(fits: (one: Shown) => boolean, ms: number): Promise<Shown>;
  /** A person clicks it. */
  click(one: Shown): void;
  close(): void;
}

const methods = {
  Notify: { name: 'Notify', inSignature: 'susssasa{sv}i', outSignature: 'u' },
  CloseNotification: { name: 'CloseNotification', inSignature: 'u', outSignature: '' },
  GetCapabilities: { name: 'GetCapabilities', inSignature: '', outSignature: 'as' },
  GetServerInformation: { name: 'GetServerInformation', inSignature: '', outSignature: 'ssss' },
};
const signals = {
  ActionInvoked: { name: 'ActionInvoked', signature: 'us' },
  NotificationClosed: { name: 'NotificationClosed', signature: 'uu' },
};

/** A session bus that nobody else speaks on. Throws where the machine has no `dbus-daemon`. */
async function ownBus(): Promise<{ readonly address: string; end(): void }> {
  const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], { stdio: ['ignore', 'pipe', 'ignore'] });
  // a daemon that ends has no line to give
  const lines = createInterface(daemon.stdout);
  const [address] = await Promise.race([
    once(lines, 'line'),
    once(daemon, 'error').then(([error]) => Promise.reject(error)),
    once(lines, 'close'),
  ]);
  if (address === undefined) throw new Error('the session bus did not start');
  return { address: String(address), end: () => void daemon.kill() };
}

/**
 * Takes the name `org.freedesktop.Notifications` on a bus that the browsers started by this process find in their environment.
 * Must be there before a browser starts: browsers look for it once.
 */
export async function playDesktop(): Promise<Desktop> {
  const { address, end } = await ownBus();
  process.env['DBUS_SESSION_BUS_ADDRESS'] = address;
  const shown: Shown[] = [];
  const waiting = new Set<() => void>();

  class Notifications extends dbus.interface.Interface {
    Notify(app: string, replaces: number, _icon: string, summary: string, body: string, actions: string[]): number {
      const id = replaces > 0 ? replaces : shown.length + 1;
      shown.push({ id, app, summary, body, actions, closed: false });
      for (const look of waiting) look();
      return id;
    }
    CloseNotification(id: number): void {
      this.close(id, 3);
    }
    GetCapabilities(): string[] {
      return ['actions', 'body', 'body-markup', 'persistence'];
    }
    GetServerInformation(): string[] {
      return ['tuoda-test', 'tuoda', '1', '1.2'];
    }
    ActionInvoked(id: number, key: string): [number, string] {
      return [id, key];
    }
    NotificationClosed(id: number, why: number): [number, number] {
      return [id, why];
    }
    close(id: number, why: number): void {
      for (const one of shown) if (one.id === id) one.closed = true;
      this.NotificationClosed(id, why);
    }
  }
  Notifications.configureMembers({ methods, signals });

  const bus = dbus.sessionBus({ busAddress: address });
  const service = new Notifications('org.freedesktop.Notifications');
  bus.export('/org/freedesktop/Notifications', service);
  await bus.requestName('org.freedesktop.Notifications', 0);

  return {
    shown,
    next: (fits, ms) =>
      new Promise((found, fail) => {
        const look = () => {
          const one = shown.find(fits);
          if (one === undefined) return;
          clearTimeout(limit);
          waiting.delete(look);
          found(one);
        };
        const limit = setTimeout(() => {
          waiting.delete(look);
          fail(new Error(`no such notification within ${ms} ms; shown: ${JSON.stringify(shown.map((one) => [one.summary, one.body]))}`));
        }, ms);
        waiting.add(look);
        look();
      }),
    click: (one) => {
      service.ActionInvoked(one.id, 'default');
      service.close(one.id, 2);
    },
    close: () => {
      bus.disconnect();
      end();
    },
  };
}
