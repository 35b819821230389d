import { useState } from 'react';
import { useWords } from '../use-words.ts';
import { sizeWords } from './size-words.ts';
import { useRoom } from './use-room.ts';

/** What the browser says of the room that we take, and whether it may clear it. */
export function RoomLine() {
  const { t } = useWords();
  const { room, persist } = useRoom();
  const [refused, setRefused] = useState(false);
  if (room === null) return null;
  return (
    <>
      {room.used !== null && room.quota !== null && (
        <p className="s mute line">{t('keep.room', { used: sizeWords(room.used), quota: sizeWords(room.quota) })}</p>
      )}
      <p className="s line">
        <span className={room.persisted ? 'is-ok' : 'mute'}>{t(room.persisted ? 'keep.persisted' : 'keep.not-persisted')}</span>{' '}
        {!room.persisted && (
          <button type="button" className="link" onClick={() => void persist().then((agreed) => setRefused(!agreed))}>
            {t('keep.persist')}
          </button>
        )}
        {refused && <span className="is-warn"> {t('keep.refused')}</span>}
      </p>
    </>
  );
}
