import { createServer as createProxy, type IncomingMessage, type Server } from 'node:http';
import { createServer } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { answer, type Reply } from './answer.ts';
import { makeCertificate } from './certificate.ts';
import { hosts } from './sites.ts';

export interface Marketplace {
  /** On 127.0.0.1, TLS. */
  readonly port: number;
  /** On 127.0.0.1: a proxy that leads every host name to the marketplace, for browsers that map none themselves. */
  readonly proxyPort: number;
  readonly spki: string;
  close(): Promise<void>;
}

/** Serves the practice marketplace on the loopback alone. `also` answers first, for tests that need pages of their own. */
export async function serveMarketplace(also: (url: URL) => Reply | null = () => null): Promise<Marketplace> {
  const certificate = await makeCertificate([...hosts, 'elsewhere.example']);
  const server = createServer(certificate, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'nowhere.example'}`);
    const { status, type, headers, body } = also(url) ?? answer(url);
    response.writeHead(status, { 'Content-Type': type, ...headers }).end(body);
  });
  const sockets = new Set<Socket>();
  const proxy = createProxy().on('connect', (_request: IncomingMessage, client: Socket, head: Buffer) => {
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy()).on('close', () => sockets.delete(one));
    }
  });
  const port = await listen(server);
  const proxyPort = await listen(proxy);
  return {
    port,
    proxyPort,
    spki: certificate.spki,
    close: async () => {
      for (const one of sockets) one.destroy();
      server.closeAllConnections();
      await Promise.all([server, proxy].map((one) => new Promise((done) => one.close(done))));
    },
  };
}

async function listen(server: Pick<Server, 'listen' | 'address' | 'once'>): Promise<number> {
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  return (server.address() as AddressInfo).port;
}
