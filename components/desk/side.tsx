import { useQuery, useQueryClient } from '@tanstack/react-query';
import { graveFilter } from '../../lib/insights/signs.ts';
import { casesCounted } from '../../lib/queries.ts';
import { Brand } from '../brand.tsx';
import { Fixed } from '../fixed.tsx';
import { Icon } from '../icon.tsx';
import { useDesk } from './context.ts';
import { DueBadge } from './handbook/due-badge.tsx';
import { prepare } from './page-at.tsx';
import { pages } from './pages.ts';
import { Skip } from './skip.tsx';
import { linkTo } from './use-route.ts';
import { useWords } from './use-words.ts';

/** Left of every page: where one is, where one can go, language and colours. */
export function Side({
  current,
  settle,
}: {
  readonly current: string;
  readonly settle: (patch: { lang?: 'zh' | 'en'; theme?: 'light' | 'dark' }) => void;
}) {
  const { t } = useWords();
  const { settings } = useDesk();
  const graves = useQuery(casesCounted([graveFilter])).data?.[0] ?? 0;
  const client = useQueryClient();
  // most likely it is pressed next
  const ready = (id: string) => ({ onPointerEnter: () => prepare(id, client), onFocus: () => prepare(id, client) });
  const dark = settings.theme === 'dark' || (settings.theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  return (
    <aside className="side" aria-label={t('desk.title')}>
      <Skip past="menu" />
      <p className="logo">
        <Brand />
        {t('app.name')}
      </p>
      <nav aria-label={t('desk.pages')}>
        {pages.map(({ id, icon, apart }) => (
          <a
            key={id}
            href={linkTo(id)}
            aria-current={id === current ? 'page' : undefined}
            className={apart ? 'apart' : undefined}
            {...ready(id)}
          >
            <Icon name={icon} />
            {t(`desk.${id}`)}
            {id === 'insights' && graves > 0 && (
              <span className="sum" title={t('ins.sign.grave', { n: graves })}>
                {graves}
              </span>
            )}
            {id === 'handbook' && <DueBadge />}
          </a>
        ))}
      </nav>
      <div className="me" role="group" aria-label={t('desk.looks')}>
        <p>{t('desk.local')}</p>
        <Fixed fixed={settings.fixed} name="language">
          <span>
            <button type="button" lang="zh" aria-pressed={settings.lang === 'zh'} onClick={() => settle({ lang: 'zh' })}>
              {t('settings.zh')}
            </button>
            <button type="button" lang="en" aria-pressed={settings.lang === 'en'} onClick={() => settle({ lang: 'en' })}>
              {t('settings.en')}
            </button>
          </span>
        </Fixed>
        <span>
          <button type="button" aria-pressed={!dark} onClick={() => settle({ theme: 'light' })}>
            {t('desk.light')}
          </button>
          <button type="button" aria-pressed={dark} onClick={() => settle({ theme: 'dark' })}>
            {t('desk.dark')}
          </button>
        </span>
      </div>
    </aside>
  );
}
