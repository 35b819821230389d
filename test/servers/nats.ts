import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, start, type Running } from './loopback.ts';

export interface Node {
  readonly name: string;
  /** Where its WebSocket listens. */
  readonly address: string;
  readonly running: Running;
}

/**
 * Three nats-server nodes as one JetStream cluster. The lead may do everything in the account; an agent may read the heads' bucket
 * and the packs and hear the news, and write nothing of the team's.
 */
export async function startNats(root: string, folder: string): Promise<readonly Node[]> {
  const names = ['one', 'two', 'three'];
  const places = await Promise.all(names.map(async (name) => ({ name, ports: await Promise.all([freePort(), freePort(), freePort()]) })));
  const routes = places.map(({ ports }) => `nats-route://127.0.0.1:${ports[2]}`).join(', ');
  return Promise.all(
    places.map(async ({ name, ports: [client, socket, route] }) => {
      const own = join(folder, name);
      mkdirSync(own, { recursive: true });
      const file = join(own, 'nats.conf');
      writeFileSync(
        file,
        `server_name: ${name}
listen: 127.0.0.1:${client}
websocket { listen: "127.0.0.1:${socket}", no_tls: true }
jetstream { store_dir: "${own}" }
cluster { name: team, listen: 127.0.0.1:${route}, routes: [${routes}] }
accounts { TEAM { jetstream: enabled, users: [
  { user: lead, password: lead-pass }
  { user: agent, password: agent-pass, permissions {
    publish { allow: ["$JS.API.INFO", "$JS.API.STREAM.INFO.*", "$JS.API.STREAM.MSG.GET.*", "$JS.API.DIRECT.GET.>", "$JS.API.CONSUMER.>", "$JS.ACK.>", "$JS.FC.>"] }
    subscribe { allow: ["_INBOX.>", "team.*.head"] } } }
] } }
`,
      );
      const running = await start(join(root, 'usr/sbin/nats-server'), ['-c', file], client);
      return { name, address: `ws://127.0.0.1:${socket}`, running };
    }),
  );
}
