import type { Conversation } from '../../lib/conversation/conversation.ts';
import { openIn } from '../../lib/messages.ts';
import type { Sent } from '../../lib/messages.ts';
import type { ConsoleState, FromConsole, ToConsole } from '../../lib/line-messages.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import type { Finding } from '../../lib/taboos/finding.ts';
import { aloud } from '../../lib/browser/tell-faults.ts';
import { readBox } from '../../lib/consoles/box.ts';
import type { Ears } from '../../lib/consoles/ears.ts';
import type { Console } from '../../lib/consoles/console.ts';
import { watchDraft } from '../../lib/consoles/draft.ts';
import type { Draft } from '../../lib/consoles/draft.ts';
import { guardSend } from '../../lib/consoles/guard.ts';
import { pointAt, ringAround } from '../../lib/consoles/point.ts';
import { findContact } from '../../lib/consoles/contacts.ts';
import { afterDrawing } from '../../lib/consoles/turns.ts';
import { openUnderline } from '../../lib/consoles/underline.ts';
import { watchConsole } from '../../lib/consoles/watch.ts';
import type { Sight } from '../../lib/consoles/sight.ts';
import { openJudging } from './judging.ts';
import { startSending } from './sending.ts';
import { tickAtNotches } from './ticking.ts';
import { startWriting } from './writing.ts';

export interface SessionOptions {
  readonly console: Console;
  /** The guard was there before the page's own scripts. */
  readonly certain: boolean;
  readonly say: (message: FromConsole) => boolean;
  readonly logSent: (sent: Sent) => Promise<unknown>;
  readonly notePut: (template: string) => void;
  readonly dock: () => { readonly side: 'left' | 'right'; readonly rail: boolean };
  /** The agent moved the panel. */
  readonly move: (wish: { readonly side: 'left' | 'right'; readonly width: number; readonly rail: boolean }) => void;
  readonly stir: (records: readonly MutationRecord[]) => void;
  /** Another conversation, perhaps of another shop, is open. */
  readonly opened: (conversation: Conversation | null) => void;
  /** Shadow roots that hold parts of the chat: their changes are not seen from outside. */
  readonly insides?: (() => readonly ParentNode[]) | undefined;
  readonly signal: AbortSignal;
}

export interface Session {
  readonly hear: (message: ToConsole) => void;
  /** Somebody listens now: say the whole state. */
  readonly sayAll: () => void;
  readonly setPolicy: (policy: Policy) => void;
  /** The shop as the agent named it; null: not named. */
  readonly setShop: (name: string | null) => void;
  readonly lastMessage: () => Element | null;
}

/** The agent's words and how they are judged, while one console page is open. */
export function startSession(page: Document, view: Ears, options: SessionOptions): Session {
  const { console, certain, say, signal } = options;
  let policy: Policy = builtIn;
  let sight: Sight = { key: null, conversation: null, problems: [], fresh: [] };
  let findings: readonly Finding[] = [];
  let held: readonly string[] = [];
  let named: string | null = null;
  /** Presses that were done. */
  const pressed = new Set<string>();
  const { understanding, judge, fullest, ...reader } = openJudging(() => ({ sight, policy }));

  const timeWait = tickAtNotches(Date.now, () => say({ kind: 'tick' }), signal);
  const underline = openUnderline(page, signal);
  const draft = watchDraft(page, console, aloud(onDraft), signal);
  const writing = startWriting(page, view, { draft, say, taken: options.notePut, signal });
  const guard = guardSend(view, {
    console,
    box: () => draft.box(),
    blocking: () => {
      const text = textNow();
      return {
        text,
        rules: judge(text)
          .filter((one) => one.severity === 'block')
          .map((one) => one.rule),
      };
    },
    held(rules) {
      held = [...new Set(rules)];
      say({ kind: 'held', rules: held });
    },
    released() {
      held = [];
      say({ kind: 'released' });
    },
    pressed() {
      sent.pressed(sight.key, textNow(), { findings: fullest(textNow()), template: writing.template() });
      watch.hurry();
    },
    signal,
  });
  const sent = startSending({
    console: console.id,
    say,
    logSent: options.logSent,
    conversation: () => sight.conversation,
    understanding,
    forget: () => writing.forget(),
  });
  const watch = watchConsole(page, console, {
    url: () => view.location.href,
    now: Date.now,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    hear: aloud(onSight),
    stir: options.stir,
    insides: options.insides,
    signal,
  });

  function textNow(): string {
    const box = draft.box();
    return box ? readBox(box).text : '';
  }

  function onSight(next: Sight): void {
    const switched = next.key !== sight.key;
    sight = next.conversation ? { ...next, conversation: ofShop(next.conversation) } : next;
    if (switched) {
      guard.reset();
      writing.forget();
      reader.forget();
    }
    draft.look();
    sent.see(sight, textNow());
    options.opened(sight.conversation);
    timeWait(sight.conversation, policy);
    sayState();
    showFindings(draft.current());
  }

  /** A console that shows no shop is of the one that the agent has named. */
  const ofShop = (one: Conversation): Conversation => (one.shop || named === null ? one : { ...one, shop: { id: null, name: named } });

  /** A press is judged when it comes; what is marked and said can wait for the next frame. */
  const judgeSoon = afterDrawing(() => showFindings(draft.current()), signal);

  function onDraft(now: Draft | null): void {
    if (now === null || now.text === '') guard.reset();
    writing.look(now?.composing ?? false);
    judgeSoon();
  }

  /** Nothing is judged or marked while an input method is in the middle of a word. */
  function showFindings(now: Draft | null): void {
    if (!now?.composing) findings = now ? judge(now.text) : [];
    drawMarks(now);
    say({ kind: 'findings', draft: now?.text ?? '', findings, composing: now?.composing ?? false });
  }

  function drawMarks(now: Draft | null): void {
    const spans = now && !now.composing ? fullest(now.text) : [];
    underline.mark(
      now?.box ?? null,
      spans.flatMap(({ start, end, severity }) => (start === null || end === null ? [] : [{ start, end, severity }])),
    );
  }

  function sayState(): void {
    const state: ConsoleState = {
      console: console.id,
      conversation: sight.conversation,
      problems: sight.problems,
      guard: draft.box() === null ? 'absent' : certain ? 'certain' : 'late',
      ...options.dock(),
    };
    say({ kind: 'state', state });
  }

  function hear(message: ToConsole): void {
    const box = draft.box();
    switch (message.kind) {
      case 'press': {
        const again = pressed.has(message.id);
        const done = again || message.about === openIn({ console: console.id, conversation: sight.conversation });
        say({ kind: 'pressed', id: message.id, done });
        if (!done || again) return;
        pressed.add(message.id);
        return hear(message.ask);
      }
      case 'insert':
        return writing.insert(message);
      case 'hits':
        return writing.hits(message);
      case 'fix':
        return writing.fix(message);
      case 'show': {
        const row = watch.rowOf(message.message);
        if (row) ringAround(page, row, signal);
        return;
      }
      case 'ring': {
        const row = findContact(page, console, message.buyer);
        if (row) ringAround(page, row, signal);
        return;
      }
      case 'point':
        if (box) pointAt(box, message.finding.start, message.finding.end);
        return;
      case 'understood':
        reader.hear(message);
        return showFindings(draft.current());
      case 'found':
        reader.hear(message);
        return drawMarks(draft.current());
      case 'promised':
        return sent.hear(message);
      case 'again':
        return watch.again();
      case 'reload':
        return view.location.reload();
      case 'dock':
        options.move({ side: message.side, width: message.width, rail: message.rail });
        return sayState();
    }
  }

  return {
    hear,
    sayAll() {
      sayState();
      showFindings(draft.current());
      if (held.length > 0) say({ kind: 'held', rules: held });
    },
    setPolicy(next) {
      policy = next;
      timeWait(sight.conversation, policy);
      showFindings(draft.current());
    },
    setShop(name) {
      if (name === named) return;
      named = name;
      watch.again();
    },
    lastMessage: () => {
      const last = sight.conversation?.messages.findLast((one) => one.role === 'buyer');
      return last ? watch.rowOf(last.id) : null;
    },
  };
}
