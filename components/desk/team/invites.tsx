import { useState } from 'react';
import { inviteLink } from '../../../lib/team/invite.ts';
import type { TeamView } from '../../../lib/team/view.ts';
import { copy } from '../../copy.ts';
import { Several } from '../several.tsx';
import { useWords } from '../use-words.ts';
import { Qr } from './qr.tsx';

/** The link by which somebody joins, as text and as a code to scan; for some groups, with an account to read where one is needed. */
export function Invites({ team }: { readonly team: TeamView }) {
  const { t } = useWords();
  const known = [...new Set(team.channels.flatMap((one) => one.groups))].filter((one) => one !== '*');
  const [groups, setGroups] = useState<readonly string[]>([]);
  const [base, setBase] = useState(team.base);
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [copied, setCopied] = useState(false);
  const good = /^(?:https?|wss):\/\/[^\s@]+$/.test(base.trim());
  const link = inviteLink({
    base: base.trim().endsWith('/') ? base.trim() : `${base.trim()}/`,
    version: team.version,
    hash: team.hash,
    name: team.name,
    groups: [...groups],
    user: user.trim(),
    password,
  });
  return (
    <div className="setpage">
      <div>
        <h2 className="sec flat">{t('team.invite-who')}</h2>
        <p className="s mute note">{t('team.invite-note')}</p>
        {known.length > 0 && (
          <Several name={t('team.groups')} options={known.map((one) => [one, one] as const)} chosen={groups} choose={setGroups} />
        )}
        <label className="col">
          <span className="s mute">{t('team.read-at')}</span>
          <input className="field" type="url" maxLength={400} value={base} onChange={({ target }) => setBase(target.value)} />
        </label>
        <div className="row2">
          <label className="col">
            <span className="s mute">{t('team.read-user')}</span>
            <input className="field" autoComplete="off" maxLength={200} value={user} onChange={({ target }) => setUser(target.value)} />
          </label>
          <label className="col">
            <span className="s mute">{t('team.read-password')}</span>
            <input
              className="field"
              type="password"
              autoComplete="off"
              maxLength={400}
              value={password}
              onChange={({ target }) => setPassword(target.value)}
            />
          </label>
        </div>
        <p className="s mute note">{t('team.read-note')}</p>
      </div>
      {good && (
        <div>
          <Qr text={link} name={t('team.qr')} />
          <textarea
            className="paper mono"
            rows={5}
            readOnly
            aria-label={t('team.invite')}
            value={link}
            onFocus={({ target }) => target.select()}
          />
          <button type="button" className="btn big go" onClick={() => void copy(link).then(setCopied)}>
            {t(copied ? 'team.copied' : 'team.copy')}
          </button>
        </div>
      )}
    </div>
  );
}
