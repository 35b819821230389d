import { useState } from 'react';
import type { TeamView } from '../../../lib/team/view.ts';
import { copy } from '../../copy.ts';
import { useDesk } from '../context.ts';
import { FileButton } from '../file-button.tsx';
import { useWords } from '../use-words.ts';
import { PlaceForm } from './place-form.tsx';
import { SaveKeyFile } from './save-key-file.tsx';
import { TroubleLine } from './trouble-line.tsx';
import { useWork } from './use-team.ts';

/** This machine's key, where the team lies, and what is done when either has to change. */
export function Keys({ team, made }: { readonly team: TeamView; readonly made: (file: string) => void }) {
  const { t } = useWords();
  const { ask, settings } = useDesk();
  const work = useWork();
  const [passphrase, setPassphrase] = useState('');
  const [name, setName] = useState(settings.agent);
  const [card, setCard] = useState('');
  const lead = team.own?.role === 'lead';
  const long = passphrase.length >= 8;
  return (
    <div className="setpage">
      <div>
        <h2 className="sec flat">{t('team.fingerprint')}</h2>
        <p className="mono out">{team.hash}</p>
        <p className="s mute note">{t('team.fingerprint-note', { v: team.version, base: team.base })}</p>
        <button type="button" className="btn" onClick={() => void copy(team.hash)}>
          {t('team.copy')}
        </button>
        <h2 className="sec flat">{t('team.own-key')}</h2>
        <p className="s note">
          {team.own === null
            ? t('team.own-none')
            : team.own.role === null
              ? t('team.own-out')
              : t('team.own-is', { role: t(`team.role.${team.own.role}`) })}
        </p>
        {!lead && (
          <>
            <p className="s mute note">{t('team.card-note')}</p>
            <label className="col">
              <span className="s mute">{t('team.by')}</span>
              <input className="field" maxLength={40} value={name} onChange={({ target }) => setName(target.value)} />
            </label>
            <p className="tools flat">
              <button
                type="button"
                className="btn"
                disabled={name.trim() === '' || work.busy !== null}
                onClick={() =>
                  void work.run('card', () => ask('teamCard', { name: name.trim() })).then((answer) => answer && setCard(answer.done.card))
                }
              >
                {t('team.card-make')}
              </button>
            </p>
            {card !== '' && (
              <textarea
                className="paper mono"
                rows={3}
                readOnly
                aria-label={t('team.card')}
                value={card}
                onFocus={({ target }) => target.select()}
              />
            )}
          </>
        )}
        <h2 className="sec flat">{t('team.recovery')}</h2>
        <SaveKeyFile passphrase={passphrase} set={setPassphrase} />
        <p className="tools flat">
          {lead && (
            <button
              type="button"
              className="btn"
              disabled={!long || work.busy !== null}
              onClick={() =>
                void work.run('rotate', () => ask('rotateKey', { passphrase })).then((answer) => answer && made(answer.done.file))
              }
            >
              {t(work.busy === 'rotate' ? 'team.rotating' : 'team.rotate')}
            </button>
          )}
          {long && (
            <FileButton
              name={t('team.recover')}
              accept=".txt,text/plain"
              take={(file) =>
                void file
                  .slice(0, 4_000)
                  .text()
                  .then((text) => work.run('recover', () => ask('recoverKey', { file: text, passphrase })))
              }
            />
          )}
        </p>
        <p className="s mute note">{t(lead ? 'team.rotate-note' : 'team.recover-note')}</p>
        <TroubleLine trouble={work.trouble} />
      </div>
      <div>
        <h2 className="sec flat">{t('team.place')}</h2>
        <p className="out">{team.base}</p>
        <p className="s mute note">{t('team.account-note')}</p>
        <details>
          <summary>{t('team.account-go')}</summary>
          <PlaceForm
            go={t('team.account-go')}
            busy={work.busy !== null}
            take={(place) => void work.run('place', () => ask('teamPlace', place))}
          />
        </details>
        {lead && (
          <>
            <h2 className="sec flat">{t('team.move')}</h2>
            <p className="s mute note">{t('team.move-note')}</p>
            <details>
              <summary>{t('team.move-go')}</summary>
              <PlaceForm
                go={t('team.move-go')}
                busy={work.busy !== null}
                take={(place) => void work.run('move', () => ask('moveTeam', place))}
              />
            </details>
          </>
        )}
      </div>
    </div>
  );
}
