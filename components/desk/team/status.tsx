import { policyItem } from '../../../lib/team/book.ts';
import type { TeamItemRow } from '../../../lib/team/kept.ts';
import type { TeamView } from '../../../lib/team/view.ts';
import { useState } from 'react';
import { useDesk } from '../context.ts';
import { linkTo } from '../use-route.ts';
import { useWords } from '../use-words.ts';
import { Notes } from './trouble-line.tsx';
import { useWork } from './use-team.ts';

/** What is new, what went wrong, what is seen here. */
export function Status({ team, items }: { readonly team: TeamView; readonly items: readonly TeamItemRow[] }) {
  const { t } = useWords();
  const { ask } = useDesk();
  const work = useWork();
  const [sure, setSure] = useState(false);
  const nameOf = (kid: string | null): string => team.members.find((one) => one.kid === kid)?.name ?? t('team.someone');
  const count = (channel: string): number =>
    items.filter((one) => one.channel === channel && one.gone === null && one.id !== policyItem).length;
  return (
    <>
      {team.held && (
        <section className="hold-much" role="alert">
          <p>{t('team.held', { gone: team.held.gone, of: team.held.of })}</p>
          <button
            type="button"
            className="btn big"
            onClick={() => void work.run('agree', async () => ({ done: await ask('teamSync', { agree: true }) }))}
          >
            {t('team.agree')}
          </button>
        </section>
      )}
      {team.notes.length > 0 && (
        <section aria-label={t('team.notes')}>
          <h2 className="sec flat">{t('team.notes')}</h2>
          <Notes notes={team.notes} nameOf={nameOf} />
          <p className="s mute note">{t('team.notes-note')}</p>
        </section>
      )}
      <h2 className="sec flat">
        {t('team.fresh')} <span className="mute">{team.fresh.length}</span>
        <span className="grow" />
        {team.fresh.length > 0 && (
          <button type="button" className="btn" onClick={() => void ask('teamSeen', null)}>
            {t('team.seen')}
          </button>
        )}
      </h2>
      {team.fresh.length === 0 && <p className="mute">{t('team.fresh-none')}</p>}
      <ul className="fresh">
        {team.fresh.map((one) => (
          <li key={`${one.channel} ${one.id}`}>
            <span className="tag">{t(`team.what.${one.what}`)}</span>{' '}
            {one.id.startsWith('t:') && one.what !== 'gone' ? (
              <a className="link" href={linkTo('templates', one.id.slice(2))}>
                {one.title}
              </a>
            ) : one.id === policyItem ? (
              t('desk.policy')
            ) : (
              one.title
            )}
          </li>
        ))}
      </ul>
      <h2 className="sec flat">{t('team.channels')}</h2>
      <table className="t">
        <thead>
          <tr>
            <th>{t('team.channel')}</th>
            <th>{t('team.groups')}</th>
            <th>{t('team.shops')}</th>
            <th className="r">{t('desk.templates')}</th>
          </tr>
        </thead>
        <tbody>
          {team.channels
            .filter((one) => one.seen)
            .map((one) => (
              <tr key={one.id}>
                <td>{one.title}</td>
                <td>{one.groups.includes('*') ? t('team.everyone') : one.groups.join(', ') || t('team.nobody')}</td>
                <td>{one.shops.join(', ') || t('team.every-shop')}</td>
                <td className="r">{count(one.id)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {team.groups.length > 0 && <p className="s mute">{t('team.my-groups', { groups: team.groups.join(', ') })}</p>}
      <p className="tools flat">
        <span className="s mute">{t('team.leave-note')}</span>
        <span className="grow" />
        <button
          type="button"
          className="btn quiet"
          onBlur={() => setSure(false)}
          onClick={() => (sure ? void work.run('leave', async () => ({ done: await ask('leaveTeam', null) })) : setSure(true))}
        >
          {t(sure ? 'team.leave-sure' : 'team.leave')}
        </button>
      </p>
    </>
  );
}
