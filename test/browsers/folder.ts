import { once } from 'node:events';
import { createServer } from 'node:http';

/** A folder on the web that anybody may read and whoever knows the password may write, for as long as a test runs. */
export async function serveFolder(user: string, password: string) {
  const files = new Map<string, Buffer>();
  const asked: string[] = [];
  const server = createServer((ask, answer) => {
    void (async () => {
      const { method = 'GET', url = '/' } = ask;
      asked.push(`${method} ${url}`);
      // an extension that was not given the host is a stranger to the browser: it asks first
      for (const [name, value] of [
        ['Origin', '*'],
        ['Methods', 'GET, PUT, MKCOL'],
        ['Headers', 'Authorization, Content-Type, If-None-Match, If-Match'],
        ['Private-Network', 'true'],
      ] as const)
        answer.setHeader(`Access-Control-Allow-${name}`, value);
      answer.setHeader('Access-Control-Expose-Headers', 'ETag');
      if (method === 'OPTIONS') return answer.writeHead(204).end();
      if (method === 'PUT') {
        if (ask.headers.authorization !== `Basic ${btoa(`${user}:${password}`)}`) return answer.writeHead(401).end();
        const parts: Buffer[] = [];
        for await (const part of ask) if (Buffer.isBuffer(part)) parts.push(part);
        files.set(url, Buffer.concat(parts));
        return answer.writeHead(201).end();
      }
      const found = files.get(url);
      return found ? answer.writeHead(200, { 'Content-Type': 'application/json' }).end(found) : answer.writeHead(404).end();
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { base: `http://127.0.0.1:${address.port}/team/`, files, asked, close: () => server.close() };
}
