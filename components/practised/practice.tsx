import { useEffect, useRef } from 'react';
import type { Drill } from '../../lib/practice/drill.ts';
import { Brand } from '../brand.tsx';
import { Compose } from './compose.tsx';
import { Row } from './row.tsx';
import { TryList } from './try-list.tsx';
import { useFirst } from './use-first.ts';
import type { Played } from './use-play.ts';
import type { Tried } from './use-tries.ts';

interface Props {
  readonly drill: Drill;
  readonly played: Played;
  readonly tried: Pick<Tried, 'done' | 'side' | 'rail'>;
  readonly again: () => void;
  readonly tour: () => void;
  /** More drills, in the desk. */
  readonly more: () => void;
}

/** A made-up console with one angry buyer, and beside it what to try. */
export function Practice({ drill, played, tried: { done, side, rail }, again, tour, more }: Props) {
  const { t, lang } = useFirst();
  const box = useRef<HTMLTextAreaElement>(null);
  const foot = useRef<HTMLLIElement>(null);
  useEffect(() => {
    foot.current?.scrollIntoView({ block: 'end' });
  }, [played.messages.length, played.types, played.end]);
  const write = (words: string) => {
    if (box.current === null || box.current.disabled) return;
    box.current.focus();
    box.current.value = words;
    box.current.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const submit = () => {
    const text = box.current?.value.trim() ?? '';
    if (box.current === null || text === '') return;
    box.current.value = '';
    played.send(text);
  };
  return (
    <main className={`practised ${side}${rail ? ' rail' : ''}`}>
      <header className="phead">
        <span className="is-ok">
          <Brand />
        </span>
        <div className="grow">
          <h1>{t('practised.title')}</h1>
          <p className="s two">{t('practised.note')}</p>
        </div>
        <button type="button" className="btn" onClick={() => tour()}>
          {t('practised.tour')}
        </button>
        <button type="button" className="btn" onClick={() => again()}>
          {t('practised.again')}
        </button>
        <button type="button" className="btn" onClick={() => more()}>
          {t('practised.more')}
        </button>
      </header>
      <div className="pcols">
        <TryList done={done} write={write} />
        <section className="played" data-buyer={played.buyer} aria-label={t('practised.talk')}>
          <header className="chathead">
            <b className="buyer">{t('practised.buyer')}</b>
            <span className="grow" />
            <span className="shop s mute">{t('practised.shop')}</span>
          </header>
          <ol className="turns" aria-live="polite" tabIndex={0} aria-label={t('practised.talk')}>
            {played.messages.map((message) => (
              <Row key={message.id} message={message} lang={drill.lang} />
            ))}
            <li ref={foot} className="ending">
              {played.types && (
                <span className="types s mute">
                  {t('practised.buyer')} {t('practised.types')}…
                </span>
              )}
              {played.end !== null && <p className={played.end === 'solved' ? 'is-ok' : 'is-warn'}>{t(`practised.end.${played.end}`)}</p>}
            </li>
          </ol>
          <Compose key={`${played.buyer} ${lang}`} box={box} over={played.end !== null} submit={submit} />
        </section>
      </div>
    </main>
  );
}
