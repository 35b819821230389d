import type { OwnTemplate } from '../../lib/messages.ts';
import { doublesIn } from '../../lib/templates/doubles.ts';
import type { Version } from '../../lib/templates/history.ts';
import type { Template } from '../../lib/templates/template.ts';
import { happenedAt } from '../../lib/words/times.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { usesQuery } from '../../lib/queries.ts';
import { useNow } from '../now.tsx';
import { linkTo } from './use-route.ts';
import { useWords } from './use-words.ts';

interface Props {
  readonly template: Template;
  /** It stands nowhere yet. */
  readonly fresh: boolean;
  readonly own: OwnTemplate | null;
  /** The team shares it: what is changed here stays here until it is published or proposed. */
  readonly shared: boolean;
  readonly all: readonly Template[];
  readonly restore: (version: Version) => void;
}

/** What a template was before, and what is much like it. */
export function TemplateSide({ template, fresh, own, shared, all, restore }: Props) {
  const { t, locale } = useWords();
  const minute = Math.floor(useNow() / 60_000) * 60_000;
  const doubles = useMemo(
    () =>
      doublesIn(all).flatMap(({ one, other, likeness }) =>
        one.id === template.id ? [{ twin: other, likeness }] : other.id === template.id ? [{ twin: one, likeness }] : [],
      ),
    [all, template.id],
  );
  const history = own?.history ?? [];
  const count = useQuery(usesQuery).data?.counts[template.id];
  return (
    <aside className="pub" aria-label={t('tpl.history')}>
      {!fresh && (own === null || shared) && <p className="s mute note">{t(shared ? 'tpl.shared' : 'tpl.shipped')}</p>}
      <h3 className="sec flat">{t('tpl.uses')}</h3>
      {count ? (
        <p className="s">
          {t('tpl.put', { n: count.put })}
          <br />
          {t('tpl.used', { n: count.sent, kept: count.kept })}
          <br />
          {t('tpl.came', { helped: count.helped, worse: count.worse })}
        </p>
      ) : (
        <p className="s mute">{t('tpl.uses-none')}</p>
      )}
      <h3 className="sec flat">{t('tpl.history')}</h3>
      {history.length === 0 && <p className="s mute">{t('tpl.history-none')}</p>}
      <ul className="hist">
        {history.map((one) => (
          <li key={one.until}>
            <p className="s mute">
              {t('tpl.version', { time: happenedAt(one.until, minute, locale) })}
              {one.by !== '' && <i className="d"> · </i>}
              {one.by}
            </p>
            <p className="out">{one.template.text}</p>
            <button type="button" className="btn" onClick={() => restore(one)}>
              {t('tpl.restore')}
            </button>
          </li>
        ))}
      </ul>
      <h3 className="sec flat">{t('tpl.doubles')}</h3>
      {doubles.length === 0 && <p className="s mute">{t('tpl.doubles-none')}</p>}
      <ul>
        {doubles.map(({ twin, likeness }) => (
          <li key={twin.id} className="dup">
            <a className="link" href={linkTo('templates', twin.id)}>
              {twin.title}
            </a>{' '}
            <span className="s mute">{t('tpl.alike', { n: Math.round(likeness * 100) })}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
