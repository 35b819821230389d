import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { keptQuery } from '../../../lib/queries.ts';
import { useDesk } from '../context.ts';
import { usePolicy } from '../use-policy.ts';
import { useWords } from '../use-words.ts';
import { sizeWords } from './size-words.ts';
import { useRoom } from './use-room.ts';

/** What this extension sees and keeps, each with how much of it there is now. */
export function KeepTable() {
  const { t } = useWords();
  const { settings } = useDesk();
  const kept = useQuery(keptQuery).data;
  const { own } = usePolicy();
  const { room, persist } = useRoom();
  const [refused, setRefused] = useState(false);
  const days = settings.keepDays ?? null;
  const here = t('keep.computer');
  const rows = [
    [t('keep.conversation'), t('keep.in-page'), '', t('keep.until-closed')],
    [
      t(own.mask ? 'keep.cases' : 'keep.cases-open'),
      here,
      kept ? t('keep.cases-now', { cases: kept.cases, open: kept.open }) : '',
      days === null ? t('keep.for-ever') : t('keep.days', { n: days }),
    ],
    [t('keep.handled'), here, kept?.handled ?? '', t('keep.with-case')],
    [t('keep.templates'), here, kept?.templates ?? '', t('keep.until-removed')],
    [t('keep.verdicts'), here, kept?.verdicts ?? '', t('keep.until-removed')],
    [t('keep.erased'), here, kept?.erased ?? '', t('keep.for-ever')],
    [t('keep.drafts'), t('keep.nowhere'), t('keep.never'), '–'],
    [t('keep.sent-out'), t('keep.nowhere'), t('keep.never'), '–'],
  ] as const;
  return (
    <>
      <h2 className="sec flat">{t('keep.title')}</h2>
      <table className="t mini keep">
        <thead>
          <tr>
            {(['what', 'where', 'now', 'long'] as const).map((head) => (
              <th key={head} scope="col" className={head === 'now' ? 'r' : undefined}>
                {t(`keep.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, where, now, long]) => (
            <tr key={what}>
              <td>{what}</td>
              <td className="mute">{where}</td>
              <td className="r">{now}</td>
              <td className="mute">{long}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {room !== null && room.used !== null && room.quota !== null && (
        <p className="s mute line">{t('keep.room', { used: sizeWords(room.used), quota: sizeWords(room.quota) })}</p>
      )}
      {room !== null && (
        <p className="s line">
          <span className={room.persisted ? 'is-ok' : 'mute'}>{t(room.persisted ? 'keep.persisted' : 'keep.not-persisted')}</span>{' '}
          {!room.persisted && (
            <button type="button" className="link" onClick={() => void persist().then((agreed) => setRefused(!agreed))}>
              {t('keep.persist')}
            </button>
          )}
          {refused && <span className="is-warn"> {t('keep.refused')}</span>}
        </p>
      )}
    </>
  );
}
