import type { CSSProperties } from 'react';
import { running, runningLong } from '../lib/words/times.ts';
import { Brand } from './brand.tsx';
import { Icon } from './icon.tsx';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';
import type { Scene } from './scene.ts';
import type { Settled } from './settled.ts';
import { Tally } from './tally.tsx';
import { shareOf } from './wait-words.ts';

interface Props {
  readonly scene: Pick<Scene, 'waiting' | 'held' | 'suggestions'>;
  readonly items: readonly Settled[];
  readonly due: { readonly count: number; readonly late: boolean };
  readonly side: 'left' | 'right';
  readonly expand: (to: 'talk' | 'case' | 'reminders' | 'search') => void;
}

/** The panel as a rail of 44 px: the clock, the findings, and doors to the rest. */
export function Rail({ scene, items, due, side, expand }: Props) {
  const { t, lang } = useLocale();
  // 44 px hold no more
  const short = (ms: number) => (ms < 3_600_000 ? running(ms) : t('time.hours', { n: Math.floor(ms / 3_600_000) }).replace(' ', '\u00a0'));
  // a word and a time below each other from the first second on: nothing below them moves when the time grows
  const inTwo = (words: string) => words.replace(' ', '\n');
  const now = scene.waiting(useNow());
  return (
    <main className="rail" aria-label={t('app.name')}>
      <h1 className="sr">{t('app.name')}</h1>
      <button type="button" className="ib" title={`${t('bar.expand')}  Alt+T`} aria-label={t('bar.expand')} onClick={() => expand('talk')}>
        <Icon name={side === 'right' ? 'left' : 'right'} />
      </button>
      {now !== null && (
        <div
          className={`rclock at-${now.stage}`}
          role="timer"
          aria-label={t('wait.waited', { time: runningLong(now.waited, lang) })}
          style={{ '--p': `${shareOf(now)}%` } as CSSProperties}
        >
          <b>{short(now.waited)}</b>
          <span>
            {inTwo(now.left < 0 ? t('wait.rail-over', { over: short(-now.left) }) : t('wait.rail-left', { left: short(now.left) }))}
          </span>
          <i />
        </div>
      )}
      {items.some((one) => !one.mended) && (
        <button
          type="button"
          className={scene.held === null ? 'rtally' : 'rtally held'}
          title={scene.held === null ? t('zone.check') : t('hold.title')}
          onClick={() => expand('talk')}
        >
          <Tally items={items} className="rtallies" />
        </button>
      )}
      <button type="button" className="rrow" title={t('zone.replies')} onClick={() => expand('talk')}>
        <Icon name="talk" />
        <span className="sr">{t('zone.replies')}</span>
        {scene.suggestions !== null && scene.suggestions.length > 0 && scene.suggestions.length}
      </button>
      <button type="button" className="rrow" title={t('tab.case')} onClick={() => expand('case')}>
        <Icon name="case" />
        <span className="sr">{t('tab.case')}</span>
      </button>
      <button type="button" className="rrow" title={t('tab.reminders')} onClick={() => expand('reminders')}>
        <Icon name="bell" />
        <span className="sr">{t('tab.reminders')}</span>
        {due.count > 0 && <span className={due.late ? 'over' : undefined}>{due.count}</span>}
      </button>
      <button type="button" className="rrow" title={t('bar.search')} onClick={() => expand('search')}>
        <Icon name="search" />
        <span className="sr">{t('bar.search')}</span>
      </button>
      <span className="grow" />
      <span className="brand">
        <Brand />
      </span>
    </main>
  );
}
