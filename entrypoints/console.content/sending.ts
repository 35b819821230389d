import type { Conversation } from '../../lib/conversation/conversation.ts';
import type { Understanding } from '../../lib/conversation/understanding.ts';
import type { FromConsole } from '../../lib/line-messages.ts';
import type { Sent } from '../../lib/messages.ts';
import { keyOf } from '../../lib/messages.ts';
import type { Finding } from '../../lib/taboos/finding.ts';
import { watchSent } from '../../lib/consoles/sent.ts';
import { askReader } from './read-sent.ts';

interface Needs {
  /** Id of the console. */
  readonly console: string;
  readonly say: (message: FromConsole) => boolean;
  readonly logSent: (sent: Sent) => Promise<unknown>;
  readonly conversation: () => Conversation | null;
  /** The panel's reading of it. */
  readonly understanding: () => Understanding | null;
  /** The draft is gone: what was put into it counts no longer. */
  readonly forget: () => void;
}

/** Tells the background once of every draft that was sent, with what the panel says that it promises. */
export function startSending({ console, say, logSent, conversation: open, understanding, forget }: Needs) {
  const reader = askReader(say);
  const { pressed, see } = watchSent<{ findings: readonly Finding[]; template: string | null }>(
    Date.now,
    (sent, { findings, template }) => {
      const conversation = open();
      const key = conversation && keyOf(console, conversation);
      if (!key) return;
      const noted = findings.map(({ rule, taboo, severity }) => ({ rule, taboo, severity }));
      const at = sent.at ?? Date.now();
      const message = { id: sent.id, text: sent.text, at };
      const reading = understanding();
      forget();
      reader
        .promisesOf(message)
        .then((promised) => logSent({ key, conversation, understanding: reading, message, findings: noted, template, promised }))
        .then(
          () => say({ kind: 'saved', what: 'sent', at }),
          () => say({ kind: 'saved', what: 'failed', at }),
        );
    },
  );
  return { pressed, see, hear: reader.hear };
}
