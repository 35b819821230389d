import { useState } from 'react';
import type { RootChange } from '../../../lib/team/change-root.ts';
import { parseCard } from '../../../lib/team/card.ts';
import { roles } from '../../../lib/team/root.ts';
import type { Role } from '../../../lib/team/root.ts';
import type { TeamView } from '../../../lib/team/view.ts';
import { happenedAt } from '../../../lib/words/times.ts';
import { Choice } from '../../choice.tsx';
import { useNow } from '../../now.tsx';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';
import { Channels } from './channels.tsx';
import { TroubleLine } from './trouble-line.tsx';
import { useWork } from './use-team.ts';

/** Who has a key and what it may do, and the channels that they write or see. */
export function People({ team }: { readonly team: TeamView }) {
  const { t, locale } = useWords();
  const { ask } = useDesk();
  const work = useWork();
  const now = Math.floor(useNow() / 60_000) * 60_000;
  const [pasted, paste] = useState('');
  const [role, setRole] = useState<Role>('agent');
  const [sure, setSure] = useState<string | null>(null);
  const change = (one: RootChange) => work.run('change', () => ask('changeTeam', one));
  const card = parseCard(pasted);
  const take = async () => {
    if (!card) return;
    if (await change({ what: 'key', pub: card.pub, name: card.name || t('team.someone'), role })) paste('');
  };
  return (
    <>
      <h2 className="sec flat">{t('team.members')}</h2>
      <p className="s mute note">{t('team.members-note')}</p>
      <table className="t">
        <thead>
          <tr>
            <th>{t('team.member')}</th>
            <th>{t('team.role')}</th>
            <th>{t('team.last')}</th>
            <th>{t('team.key')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {team.members.map((one) => (
            <tr key={one.kid}>
              <td>
                {one.name} {one.kid === team.own?.kid && <span className="tag">{t('team.you')}</span>}
              </td>
              <td>{t(`team.role.${one.role}`)}</td>
              <td className="mute">{one.published === null ? t('team.never-published') : happenedAt(one.published, now, locale)}</td>
              <td className="mono mute">{one.kid.slice(0, 8)}</td>
              <td className="r">
                {one.kid !== team.own?.kid && (
                  <button
                    type="button"
                    className="btn quiet"
                    disabled={work.busy !== null}
                    onBlur={() => setSure(null)}
                    onClick={() => (sure === one.kid ? void change({ what: 'revoke', kid: one.kid }) : setSure(one.kid))}
                  >
                    {t(sure === one.kid ? 'team.revoke-sure' : 'team.revoke')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="col">
        <span className="s mute">{t('team.paste-card')}</span>
        <input className="field" value={pasted} onChange={({ target }) => paste(target.value)} />
      </label>
      <div className="tools flat">
        <Choice name={t('team.role')} current={role} options={roles.map((one) => [one, t(`team.role.${one}`)] as const)} choose={setRole} />
        <button type="button" className="btn" disabled={!card || work.busy !== null} onClick={() => void take()}>
          {card ? t('team.take-in', { name: card.name }) : t('team.take-card')}
        </button>
      </div>
      <p className="s mute note">{t(`team.role-note.${role}`)}</p>
      <TroubleLine trouble={work.trouble} />
      <Channels team={team} change={change} busy={work.busy !== null} />
    </>
  );
}
