import { useLocale } from './locale.tsx';
import type { Settled } from './settled.ts';
import { Tabs } from './tabs.tsx';
import { Tally } from './tally.tsx';

export type ZoneName = 'replies' | 'check';

interface Props {
  readonly current: ZoneName;
  readonly replies: number;
  readonly items: readonly Settled[];
  readonly choose: (zone: ZoneName) => void;
  readonly next: () => void;
  readonly search: () => void;
}

/** Switch between replies and the check of the draft. */
export function Zone({ current, replies, items, choose, next, search }: Props) {
  const { t } = useLocale();
  return (
    <div className="zone">
      <Tabs
        label={t('zone.list')}
        current={current}
        choose={choose}
        tabs={[
          { id: 'replies', words: t('zone.replies'), after: replies > 0 && <span className="mute">{replies}</span> },
          { id: 'check', words: t('zone.check'), after: items.some((one) => !one.mended) && <Tally items={items} /> },
        ]}
      />
      <span className="grow" />
      {current === 'check' && items.length > 0 ? (
        <button type="button" className="btn quiet" title={`${t('check.next')}  Alt+.`} onClick={() => next()}>
          {t('check.next')} <kbd>Alt+.</kbd>
        </button>
      ) : (
        <button type="button" className="btn quiet" onClick={() => search()}>
          {t('zone.find')} <kbd>/</kbd>
        </button>
      )}
    </div>
  );
}
