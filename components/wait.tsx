import type { CSSProperties } from 'react';
import type { Conversation } from '../lib/conversation/conversation.ts';
import type { Understanding } from '../lib/conversation/understanding.ts';
import { runningLong } from '../lib/words/times.ts';
import { Dotted } from './dotted.tsx';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';
import type { Scene } from './scene.ts';
import { limitWords, shareOf, tagWords, tailOf } from './wait-words.ts';

interface Props {
  readonly conversation: Conversation;
  readonly understanding: Understanding | null;
  readonly waiting: Scene['waiting'];
  /** Messages of the burst that the buyer is in the middle of; 0 when there is none. */
  readonly burst: number;
}

/** Who it is, where, about which order, and how long they have waited. */
export function Wait({ conversation, understanding, waiting, burst }: Props) {
  const locale = useLocale();
  const { t, lang } = locale;
  const { marketplace, shop, buyer } = conversation;
  const order = understanding?.facts.orders[0] ?? conversation.orders[0];
  const now = waiting(useNow());
  return (
    <section className={`wait at-${now?.stage ?? 'quiet'}`}>
      <div className="who">
        <h1>
          <span className="cut out">{buyer.name ?? buyer.id ?? t('wait.unnamed')}</span>
          <span className="tag">{understanding && tagWords(understanding, t).map((word) => <span key={word}>{word}</span>)}</span>
        </h1>
        <p className="places" title={order}>
          {marketplace && <span>{t(`marketplace.${marketplace}`)}</span>}
          {shop?.name && <span className="cut out">{shop.name}</span>}
          <span>{order === undefined ? t('wait.no-order') : t('wait.order', { order: tailOf(order) })}</span>
        </p>
      </div>
      <div
        className="clock"
        role="timer"
        aria-label={now === null ? t('wait.nobody') : t('wait.waited', { time: runningLong(now.waited, lang) })}
      >
        <b>{now === null ? '—' : runningLong(now.waited, lang)}</b>
        <span>
          <Dotted words={now === null ? t('wait.nobody') : burst > 1 ? t('wait.burst', { n: burst }) : limitWords(now, locale)} />
        </span>
      </div>
      <div className={now === null ? 'track' : 'track limited'} style={{ '--p': `${now ? shareOf(now) : 0}%` } as CSSProperties}>
        <i />
      </div>
    </section>
  );
}
