import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, connect } from 'node:net';
import { once } from 'node:events';

/** A server of ours on loopback. */
export interface Running {
  readonly port: number;
  /** Ends the process that was started, by its own id, and waits until it is gone. */
  readonly stop: () => Promise<void>;
  /** As `stop`, but without a chance to tidy up. */
  readonly kill: () => Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port of its own');
  return address.port;
}

/** Starts a program that stays in the foreground and waits until something answers at its port. */
export async function start(program: string, words: readonly string[], port: number, env: NodeJS.ProcessEnv = {}): Promise<Running> {
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (said = (said + bytes.toString()).slice(-2000)));
  let failed: Error | null = null;
  child.once('error', (error) => (failed = error));
  for (let tries = 0; !(await answers(port)); tries++) {
    if (failed !== null || child.exitCode !== null || tries > 100) {
      child.kill('SIGKILL');
      throw new Error(`${program} did not start: ${String(failed ?? '')} ${said}`);
    }
    await new Promise((settle) => setTimeout(settle, 50));
  }
  return { port, stop: () => end(child, 'SIGTERM'), kill: () => end(child, 'SIGKILL') };
}

function answers(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      settle(true);
    });
    socket.once('error', () => settle(false));
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  const hard = setTimeout(() => child.kill('SIGKILL'), 3000);
  await gone;
  clearTimeout(hard);
}
