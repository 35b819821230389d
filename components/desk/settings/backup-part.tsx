import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { keptQuery } from '../../../lib/queries.ts';
import { stampOf } from '../../../lib/words/times.ts';
import { FileButton } from '../file-button.tsx';
import { useWords } from '../use-words.ts';
import { sizeWords } from './size-words.ts';
import { useBackup } from './use-backup.ts';

/** One file of everything; and a file taken back: first what it would do, then, pressed once more, done. */
export function BackupPart() {
  const { t, locale } = useWords();
  const kept = useQuery(keptQuery).data;
  const { state, leave, take, look, merge } = useBackup();
  const [replace, setReplace] = useState(false);
  const busy = state.at === 'taking' || state.at === 'reading';
  const last = kept?.backup ?? null;
  return (
    <section aria-label={t('backup.title')}>
      <h2 className="sec flat">{t('backup.title')}</h2>
      <p className="s mute line">{t('backup.note')}</p>
      <p className="line">{last === null ? t('backup.never') : t('backup.last', { time: stampOf(last, locale.timeZone) })}</p>
      <p className="tools flat">
        <button type="button" className="btn big" disabled={busy} onClick={() => void take()}>
          {t('backup.take')}
        </button>
        <FileButton name={t('backup.restore')} accept=".gz,application/gzip" take={(file) => void look(file)} />
        {busy && <span className="mute">{t(state.at === 'taking' ? 'backup.taking' : 'backup.reading')}</span>}
        {state.at === 'taken' && <span className="is-ok">{t('backup.taken', { size: sizeWords(state.size) })}</span>}
      </p>
      <div role="status">
        {state.at === 'bad' && (
          <p className="is-warn">
            {state.reason === 'damaged' ? t('backup.bad.damaged', { line: state.line }) : t(`backup.bad.${state.reason}`)}
          </p>
        )}
        {state.at === 'did' && <p className="is-ok">{t('backup.did', { ...state.restored })}</p>}
        {state.at === 'looked' && (
          <div className="refused">
            <p>{t('backup.would', { ...state.would, made: stampOf(state.would.made, locale.timeZone) })}</p>
            <label>
              <input type="checkbox" checked={replace} onChange={(event) => setReplace(event.currentTarget.checked)} />{' '}
              {t('backup.replace')}
            </label>
            <p className="pair">
              <button type="button" className="btn go" onClick={() => void merge(state.file, replace)}>
                {t('backup.merge')}
              </button>
              <button type="button" className="btn quiet" onClick={leave}>
                {t('backup.leave')}
              </button>
            </p>
          </div>
        )}
      </div>
    </section>
  );
}
