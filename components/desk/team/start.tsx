import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { fixedTeamQuery } from '../../../lib/queries.ts';
import { parseInvite } from '../../../lib/team/invite.ts';
import type { Invite } from '../../../lib/team/invite.ts';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';
import { PlaceForm } from './place-form.tsx';
import { SaveKeyFile } from './save-key-file.tsx';
import { TroubleLine } from './trouble-line.tsx';
import { useWork } from './use-team.ts';

/** No team yet: join one by an invite, or make one. `made`: the recovery file of a team that was just made. */
export function Start({ made }: { readonly made: (file: string) => void }) {
  const { t } = useWords();
  const { ask, settings, sites, reachLive } = useDesk();
  const work = useWork();
  const [pasted, paste] = useState('');
  const [name, setName] = useState('');
  const [by, setBy] = useState(settings.agent);
  const [passphrase, setPassphrase] = useState('');
  const invite = parseInvite(pasted);
  const fixed = useQuery(fixedTeamQuery).data ?? null;
  const join = (invite: Invite) => {
    const live = invite.base.startsWith('wss:');
    if (live) reachLive();
    const asked = live ? Promise.resolve(true) : sites.ask(invite.base);
    void work.run('join', async () => ((await asked) === true ? ask('joinTeam', invite) : { failed: 'denied' }));
  };
  const ready = name.trim() !== '' && by.trim() !== '' && passphrase.length >= 8;
  return (
    <div className="setpage">
      <section aria-label={t('team.join')}>
        <h2 className="sec flat">{t('team.join')}</h2>
        <p className="s mute note">{t('team.join-note')}</p>
        <label className="col">
          <span className="s mute">{t('team.invite')}</span>
          <textarea className="paper" rows={4} value={pasted} onChange={({ target }) => paste(target.value)} />
        </label>
        {pasted.trim() !== '' && (
          <p className={invite ? 's' : 's is-warn'} role="status">
            {invite ? t('team.invite-of', { name: invite.name || invite.base, base: invite.base }) : t('team.no.invite')}
          </p>
        )}
        <p className="tools flat">
          <button type="button" className="btn big go" disabled={!invite || work.busy !== null} onClick={() => invite && join(invite)}>
            {t('team.join-go')}
          </button>
        </p>
        <TroubleLine trouble={work.trouble} />
        {fixed && (
          <p className="tools flat">
            <span className="s mute">{t('team.fixed')}</span>
            <button type="button" className="btn big" disabled={work.busy !== null} onClick={() => join(fixed)}>
              {t('team.fixed-go')}
            </button>
          </p>
        )}
      </section>
      <section aria-label={t('team.make')}>
        <h2 className="sec flat">{t('team.make')}</h2>
        <p className="s mute note">{t('team.make-note')}</p>
        <label className="col">
          <span className="s mute">{t('team.name')}</span>
          <input className="field" maxLength={60} value={name} onChange={({ target }) => setName(target.value)} />
        </label>
        <label className="col">
          <span className="s mute">{t('team.by')}</span>
          <input className="field" maxLength={40} value={by} onChange={({ target }) => setBy(target.value)} />
        </label>
        <SaveKeyFile passphrase={passphrase} set={setPassphrase} />
        <PlaceForm
          go={t('team.make-go')}
          busy={!ready || work.busy !== null}
          take={(place) =>
            void work
              .run('make', () => ask('makeTeam', { name: name.trim(), by: by.trim(), place, passphrase }))
              .then((answer) => answer && made(answer.done.file))
          }
        />
      </section>
    </div>
  );
}
