import type { Conversation, Message } from '../lib/conversation/conversation.ts';
import { secondOf } from '../lib/words/times.ts';
import { useLocale } from './locale.tsx';
import { messageWords } from './message-words.ts';

/** Seconds of quiet after which replies are offered again. */
export const quietAfter = 8;
const shown = 4;

interface Props {
  readonly conversation: Conversation;
  /** The messages of this burst, oldest first. */
  readonly burst: readonly Message[];
  /** Ids of those that name a risk. */
  readonly grave: ReadonlySet<string>;
  /** The one word, in the buyer's language. */
  readonly word: string;
  readonly insert: () => void;
}

/** The buyer is still telling: their words so far, and one short word to say meanwhile. */
export function Listening({ conversation, burst, grave, word, insert }: Props) {
  const { t, timeZone } = useLocale();
  const recent = burst.slice(-shown);
  return (
    <>
      <div className="zone">
        <span className="ear" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        <b>{t('listen.title')}</b>
        <span className="grow" />
        <span className="s mute">{t('listen.after', { n: quietAfter })}</span>
      </div>
      <section className="hush">
        <p className="two">{t('listen.burst', { n: burst.length })}</p>
        <ol className="tl">
          {burst.length > shown && (
            <li>
              <time />
              <i />
              <span className="mute">{t('listen.earlier', { n: burst.length - shown })}</span>
            </li>
          )}
          {recent.map((one) => (
            <li key={one.id} className={grave.has(one.id) ? 'bad' : undefined}>
              <time>{one.at === null ? '' : secondOf(one.at, timeZone)}</time>
              <i />
              <span className="out">{messageWords(one, t)}</span>
            </li>
          ))}
          {conversation.typing && (
            <li>
              <time />
              <i />
              <span className="mute">{t('listen.typing')}</span>
            </li>
          )}
        </ol>
        <p className="two">{t('listen.one-word')}</p>
        <p className="acts">
          <button type="button" className="btn" onClick={() => insert()}>
            {t('listen.quoted', { words: word })} <kbd>Alt+0</kbd>
          </button>
        </p>
      </section>
    </>
  );
}
