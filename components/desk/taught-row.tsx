import type { KnownSite } from '../../lib/messages.ts';
import { happenedAt } from '../../lib/words/times.ts';
import { Icon } from '../icon.tsx';
import { useNow } from '../now.tsx';
import { useWords } from './use-words.ts';

interface Props {
  readonly known: KnownSite;
  /** What an adapter calls the console that this stands in for; null where it stands for itself. */
  readonly instead: string | null;
  readonly teach: () => void;
  readonly save: () => void;
  readonly forget: () => void;
}

/** One page that was taught: whether it is still read, and what can be done with it. */
export function TaughtRow({ known: { site, given }, instead, teach, save, forget }: Props) {
  const { t, locale } = useWords();
  const now = useNow();
  return (
    <tr>
      <td>
        <b>{site.host}</b>
        {instead !== null && <p className="s two">{t('taught.instead', { console: instead })}</p>}
      </td>
      <td className={given ? 'nb is-ok' : 'nb is-warn'}>
        <Icon name={given ? 'check' : 'warn'} /> {t(given ? 'taught.given' : 'taught.not-given')}
      </td>
      <td className="nb two">{t((site.taught.name ?? null) === null ? 'taught.nameless' : 'taught.named')}</td>
      <td className="mute nb">{happenedAt(site.at, now, locale)}</td>
      <td className="nb">
        <button type="button" className="btn" onClick={teach}>
          {t('taught.again')}
        </button>{' '}
        <button type="button" className="btn" onClick={save}>
          {t('taught.export')}
        </button>{' '}
        <button type="button" className="btn" onClick={forget} aria-label={t('taught.forget-of', { host: site.host })}>
          {t('taught.forget')}
        </button>
      </td>
    </tr>
  );
}
