import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';
import { forPages, questions } from './asked.ts';
import type { ConversationKey, Question, Questions } from '../messages.ts';
import type { Reply } from './ask.ts';
import type { Asker } from './asker.ts';
import { askerOf, markOf } from './asker.ts';
import { practiceConsole } from '../practice/console.ts';
import { Refusal, reasons } from './refusal.ts';

/** One answerer a question; a missing one does not compile. */
export type Answers = { readonly [Q in Question]: (body: Questions[Q]['ask'], asker: Asker) => Promise<Questions[Q]['answer']> };

export interface Trust {
  /** Ids of the consoles whose pages live at an origin. */
  readonly consolesAt: (origin: string) => readonly string[];
  /** Resolves once a content script of ours has said that it framed the panel of this mark in this tab, or false when none does within seconds. */
  readonly announced: (tab: number, mark: string) => Promise<boolean>;
  /** Resolves when the sites that were taught are known. */
  readonly ready?: Promise<unknown>;
  /** Hears of an answer that failed for no reason that is known: a mistake of ours. */
  readonly failed?: (error: unknown) => void;
}

/** Who answers what is asked from the practice conversation. */
export interface Practice {
  readonly answers: Answers;
  readonly isFrom: (asker: Asker) => boolean;
}

/** Answer what is asked; to be called while the background's script runs, or the first question after a sleep is lost. */
export function answerAll(answers: Answers, trust: Trust, practice: Practice | null = null): void {
  browser.runtime.onMessage.addListener((raw, sender, reply) => {
    void answerOne({ answers, trust, practice }, raw, sender).then(reply);
    // the answer follows later
    return true;
  });
}

interface Door {
  readonly answers: Answers;
  readonly trust: Trust;
  readonly practice: Practice | null;
}

async function answerOne({ answers, trust, practice }: Door, raw: unknown, sender: Runtime.MessageSender): Promise<Reply<unknown>> {
  try {
    await trust.ready;
    const asker = askerOf(sender, trust.consolesAt);
    const asked = v.safeParse(Asked, raw);
    if (!asker || !asked.success) throw new Refusal('refused', 'not a question of ours');
    const { question, body } = asked.output;
    if (!(await mayAsk(asker, question, body, trust))) throw new Refusal('refused', question);
    const practised = practice && (practice.isFrom(asker) || consoleAsked(body) === practiceConsole) ? practice.answers : answers;
    return await answerAs(practised, question, body, asker);
  } catch (error) {
    if (reasonOf(error) === null) trust.failed?.(error);
    const reason = reasons.find((one) => one === reasonOf(error)) ?? 'unsaved';
    return { reason, message: error instanceof Error ? error.message : String(error) };
  }
}

const names = Object.keys(questions) as Question[];
const Asked = v.object({ question: v.picklist(names), body: v.nullish(v.unknown(), null) });

async function answerAs<Q extends Question>(answers: Answers, question: Q, body: unknown, asker: Asker): Promise<Reply<unknown>> {
  const shape: v.GenericSchema<unknown, Questions[Q]['ask']> = questions[question];
  const parsed = v.safeParse(shape, body);
  if (!parsed.success) throw new Refusal('refused', `${question}: ${v.getDotPath(parsed.issues[0]) ?? 'form'}`);
  return { answer: await answers[question](parsed.output, asker) };
}

async function mayAsk(asker: Asker, question: Question, body: unknown, trust: Trust): Promise<boolean> {
  if (asker.who === 'own') return !asker.framed || asker.tab === null || trust.announced(asker.tab, markOf(asker.url));
  if (!forPages.some((one) => one === question)) return false;
  const about = consoleAsked(body);
  return about === null || asker.consoles.includes(about);
}

/** The console that a question is about; null where it is about none. */
function consoleAsked(body: unknown): string | null {
  const asked = v.safeParse(
    v.union([v.object({ key: v.object({ console: v.string() }) }), v.object({ console: v.string(), buyer: v.string() })]),
    body,
  );
  if (!asked.success) return null;
  const key: Pick<ConversationKey, 'console'> = 'key' in asked.output ? asked.output.key : asked.output;
  return key.console;
}

function reasonOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'reason' in error ? error.reason : null;
}
