import type { ask as askBackground } from '../../lib/browser/ask.ts';
import type { Message } from '../../lib/conversation/conversation.ts';
import type { Part } from '../../lib/consoles/console.ts';
import { meantBy } from '../../lib/consoles/meant.ts';
import type { Sought } from '../../lib/consoles/meant.ts';
import { pointOut } from '../../lib/consoles/point-out.ts';
import type { Pointed } from '../../lib/consoles/point-out.ts';
import { readPage } from '../../lib/consoles/read.ts';
import { inItsFrame, learnFrom } from '../../lib/consoles/teach.ts';
import { consoleOf } from '../../lib/consoles/taught-console.ts';
import type { Taught } from '../../lib/consoles/taught.ts';
import { fill } from '../../lib/words/fill.ts';
import { lesson as words } from '../../lib/words/lesson.ts';
import { openCard } from './card.ts';
import type { Line } from './card.ts';

const steps = ['buyer', 'agent', 'draft', 'send', 'name'] as const;
type Step = (typeof steps)[number];
const sought: Readonly<Record<Step, Sought>> = { buyer: 'message', agent: 'message', draft: 'box', send: 'button', name: 'name' };
/** Steps that a page may have nothing for. */
const optional = { send: 'no-send', name: 'no-name' } as const;
type Found = Readonly<Partial<Record<Step, Pointed | null>>>;

const linesShown = 8;

interface Lesson {
  readonly page: Document;
  readonly view: Window;
  readonly lang: 'zh' | 'en';
  /** Id of the adapter that knows this page, if one does. */
  readonly adapter: string | null;
  readonly ask: typeof askBackground;
  readonly signal: AbortSignal;
}

/** From pointing to a map that is kept, or to nothing: what was not looked over by the agent is not kept. */
export async function teachPage({ page, view, lang, adapter, ask, signal }: Lesson): Promise<void> {
  const end = new AbortController();
  const until = AbortSignal.any([signal, end.signal]);
  const word = (key: keyof typeof words, values: Readonly<Record<string, number>> = {}): string => fill(words[key][lang], values);
  const card = openCard(page, lang, until);
  let note: string | undefined;
  for (;;) {
    const found = await pointAll(note);
    if (!found) return end.abort();
    const made = learned(found);
    if (!('problem' in made)) {
      const verdict = await confirmed(made, found);
      if (verdict === 'stop') return end.abort();
      if (verdict === 'keep') {
        const kept = await ask('keepTaught', { console: adapter, taught: made }).catch(() => null);
        if (kept) return farewell();
        note = word('fail-kept');
      } else note = undefined;
    } else note = word(failure(made.problem));
  }

  /** Step by step; null where the agent stops. */
  async function pointAll(why: string | undefined): Promise<Found | null> {
    const found: Partial<Record<Step, Pointed | null>> = {};
    for (let at = 0; at < steps.length;) {
      const step = steps[at] ?? 'buyer';
      const answer = await pointOne(step, at, at === 0 ? why : undefined);
      if (answer === 'stop') return null;
      if (answer === 'back') at -= 1;
      else {
        found[step] = answer;
        at += 1;
      }
    }
    return found;
  }

  async function pointOne(step: Step, at: number, why: string | undefined): Promise<Pointed | null | 'back' | 'stop'> {
    const pressed = new AbortController();
    let press: 'back' | 'stop' | 'none' | null = null;
    const choose = (what: 'back' | 'stop' | 'none') => (): void => {
      press = what;
      pressed.abort();
    };
    const skip = step === 'send' || step === 'name' ? optional[step] : null;
    const hint = why ?? (step === 'name' ? word('name-note') : undefined);
    card.show({
      title: `${word('title')} · ${at + 1}/${steps.length}`,
      words: word(step),
      note: hint === undefined ? word('esc') : `${hint}\n${word('esc')}`,
      presses: [
        ...(skip ? [{ words: word(skip), act: choose('none') }] : []),
        ...(at > 0 ? [{ words: word('back'), act: choose('back') }] : []),
        { words: word('cancel'), act: choose('stop') },
      ],
    });
    const pointed = await pointOut(page, AbortSignal.any([until, pressed.signal]), (under) => meantBy(under, sought[step]));
    return pointed ?? (press === 'none' ? null : (press ?? 'stop'));
  }

  function learned({ buyer, agent, draft, send, name }: Found): Taught | { readonly problem: Part } {
    if (!buyer || !agent || !draft) return { problem: 'row' };
    const map = {
      buyer: buyer.selector,
      agent: agent.selector,
      draft: draft.selector,
      send: send?.selector ?? null,
      name: name?.selector ?? null,
    };
    if (!buyer.element.isConnected || !agent.element.isConnected) return { problem: 'row' };
    const lesson = learnFrom(buyer.element, agent.element, map);
    if ('problem' in lesson || !lesson.taught) return { problem: 'problem' in lesson ? lesson.problem.part : 'role' };
    const framed = inItsFrame(lesson.taught, page);
    return 'problem' in framed || !framed.taught ? { problem: 'draft' } : framed.taught;
  }

  /** What is read by it, for the agent to judge. */
  function confirmed(taught: Taught, found: Found): Promise<'keep' | 'again' | 'stop'> {
    const console = consoleOf(taught);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const reading = readPage(page, console, { url: view.location.href, now: Date.now(), zone });
    const spoken = reading.messages.filter((one) => one.role !== 'system');
    const readable = spoken.some((one) => one.role === 'buyer') && spoken.some((one) => one.role === 'agent');
    return new Promise((resolve) => {
      until.addEventListener('abort', () => resolve('stop'), { once: true });
      card.show({
        title: word('title'),
        words: readable ? word('check') : word('fail-unread'),
        ...(readable ? { note: `${word('check-note')}\n${word('count', { n: spoken.length })}` } : {}),
        lines: reading.messages.slice(-linesShown).map((one) => lineOf(one)),
        facts: [
          [word('box'), word('found')],
          [word('button'), word(found.send ? 'found' : 'none')],
          [word('who'), reading.buyer.name ?? word('none')],
        ],
        presses: [
          ...(readable ? [{ words: word('keep'), go: true, act: () => resolve('keep') }] : []),
          { words: word('again'), act: () => resolve('again') },
          { words: word('cancel'), act: () => resolve('stop') },
        ],
      });
    });
  }

  function lineOf({ role, text, at }: Message): Line {
    const when = at === null ? word('no-time') : new Date(at).toLocaleString(lang === 'zh' ? 'zh-CN' : 'en-GB', stamp);
    return { side: role, who: word(`side-${role}`), text: text === '' ? word('no-words') : text, when };
  }

  function farewell(): void {
    card.show({ title: word('title'), words: word('done'), presses: [{ words: '×', act: () => end.abort() }] });
    setTimeout(() => end.abort(), 8_000);
  }
}

const stamp = { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' } as const;

const failure = (part: Part): 'fail-role' | 'fail-row' | 'fail-text' | 'fail-draft' =>
  part === 'row' || part === 'text' || part === 'draft' ? `fail-${part}` : 'fail-role';
