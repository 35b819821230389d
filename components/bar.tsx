import { Brand } from './brand.tsx';
import { Icon } from './icon.tsx';
import { useLocale } from './locale.tsx';
import { Tabs } from './tabs.tsx';

const tabs = ['talk', 'case', 'reminders'] as const;
export type Tab = (typeof tabs)[number];

interface Props {
  readonly tab: Tab;
  readonly due: { readonly count: number; readonly late: boolean };
  readonly place: 'search' | 'settings' | null;
  readonly popped: boolean;
  readonly side: 'left' | 'right';
  readonly choose: (tab: Tab) => void;
  readonly search: () => void;
  readonly settings: () => void;
  readonly popOut: () => void;
  readonly collapse: () => void;
}

/** Top of the panel: what is shown below, and where the panel stands. */
export function Bar({ tab, due, place, popped, side, choose, search, settings, popOut, collapse }: Props) {
  const { t } = useLocale();
  return (
    <header className="bar">
      <span className="brand" title={t('app.name')}>
        <Brand />
      </span>
      <Tabs
        label={t('tab.list')}
        current={tab}
        choose={choose}
        tabs={tabs.map((id) => ({
          id,
          words: t(`tab.${id}`),
          after: id === 'reminders' && due.count > 0 && (
            <span className={due.late ? 'count hot' : 'count'}>
              <span aria-hidden="true">{due.count}</span>
              <span className="sr">{t('tab.due', { n: due.count })}</span>
            </span>
          ),
        }))}
      />
      <span className="grow" />
      <button
        type="button"
        className="ib"
        title={`${t('bar.search')}  /`}
        aria-label={t('bar.search')}
        aria-expanded={place === 'search'}
        onClick={() => search()}
      >
        <Icon name="search" />
      </button>
      <button
        type="button"
        className="ib"
        title={t('bar.settings')}
        aria-label={t('bar.settings')}
        aria-expanded={place === 'settings'}
        onClick={() => settings()}
      >
        <Icon name="settings" />
      </button>
      {!popped && (
        <>
          <button type="button" className="ib" title={`${t('bar.pop-out')}  Alt+P`} aria-label={t('bar.pop-out')} onClick={() => popOut()}>
            <Icon name="out" />
          </button>
          <button
            type="button"
            className="ib"
            title={`${t('bar.collapse')}  Alt+T`}
            aria-label={t('bar.collapse')}
            onClick={() => collapse()}
          >
            <Icon name={side} />
          </button>
        </>
      )}
    </header>
  );
}
