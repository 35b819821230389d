import type { Question, Questions } from '../messages.ts';
import { isAlive } from './extension.ts';
import { native } from './native.ts';
import { Refusal, reasons } from './refusal.ts';
import type { Reason } from './refusal.ts';

/** What travels back: the answer, or why there is none. */
export type Reply<Answer> = { readonly answer: Answer } | { readonly reason: Reason; readonly message: string };

/**
 * Ask the background. It is woken when it sleeps, and asked once more when it dies before it answers; that is safe
 * because every question may be asked twice with the same effect as once.
 * @throws {Refusal} with the reason; what was to be saved is then not saved.
 */
export async function ask<Q extends Question>(question: Q, body: Questions[Q]['ask']): Promise<Questions[Q]['answer']> {
  const put = (): Promise<unknown> => sent({ question, body });
  const reply = (await (first.includes(question) ? inTime(put) : put()).catch(put).catch(unheard)) as
    | Reply<Questions[Q]['answer']>
    | undefined;
  if (reply === undefined) throw unheardBecause('no answer');
  if ('answer' in reply) return reply.answer;
  throw new Refusal(reasons.find((one) => one === reply.reason) ?? 'silent', reply.message);
}

/** Without these nothing is drawn and no limit is known: a browser that lost the question or its answer is asked once more. */
const first: readonly Question[] = ['settings', 'policy'];
/** Milliseconds. */
const patience = 8_000;

async function inTime(put: () => Promise<unknown>): Promise<unknown> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const again = new Promise<unknown>((done) => {
    late = setTimeout(() => done(put()), patience);
  });
  try {
    return await Promise.race([put(), again]);
  } finally {
    clearTimeout(late);
  }
}

function sent(message: unknown): Promise<unknown> {
  return isAlive() ? native.runtime.sendMessage(message) : Promise.resolve(undefined);
}

function unheard(error: unknown): never {
  throw unheardBecause(error instanceof Error ? error.message : String(error), error);
}

function unheardBecause(message: string, cause?: unknown): Refusal {
  return new Refusal(isAlive() ? 'silent' : 'gone', message, { cause });
}
