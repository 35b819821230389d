import { dueAt } from '../../../lib/words/times.ts';
import { useNow } from '../../now.tsx';
import { FileButton } from '../file-button.tsx';
import { PolicyRefused } from '../policy-refused.tsx';
import { useWords } from '../use-words.ts';
import { ChangeTable } from './change-table.tsx';
import { useSettingsFile } from './use-settings-file.ts';

/** Every setting as a file of its own: for another machine, a colleague, or the day when one wants it back. */
export function SettingsFilePart() {
  const { t, locale } = useWords();
  const now = useNow();
  const { state, earlier, leave, save, look, lookBack, take, undo } = useSettingsFile();
  return (
    <section aria-label={t('setfile.title')}>
      <h2 className="sec flat">{t('setfile.title')}</h2>
      <p className="s mute line">{t('setfile.note')}</p>
      <p className="tools flat">
        <button type="button" className="btn big" onClick={() => void save().catch(leave)}>
          {t('setfile.save')}
        </button>
        <FileButton name={t('setfile.open')} accept=".json,application/json" take={(file) => void look(file)} />
      </p>
      {state.at === 'refused' && <PolicyRefused name={state.name} reasons={state.reasons} title={t('setfile.refused')} close={leave} />}
      {state.at === 'looked' && (
        <ChangeTable
          key={String(state.changes.length)}
          would={t('setfile.would', { n: state.changes.length })}
          changes={state.changes}
          take={(names) => void take(state.file, names)}
          leave={leave}
        />
      )}
      {state.at === 'back' && (
        <ChangeTable would={t('setfile.back-would')} changes={state.changes} take={(names) => void undo(names)} leave={leave} />
      )}
      {earlier && state.at === 'idle' && (
        <p className="tools flat">
          <span className="mute">{t('setfile.earlier', { at: dueAt(earlier.at, now, locale) })}</span>
          <button type="button" className="btn" onClick={() => lookBack(earlier.changes)}>
            {t('setfile.back')}
          </button>
        </p>
      )}
      <div role="status">
        {state.at === 'bad' && <p className="is-warn">{t(`setfile.bad.${state.why}`)}</p>}
        {(state.at === 'same' || state.at === 'undone') && <p className="is-ok">{t(`setfile.${state.at}`)}</p>}
        {state.at === 'unsaved' && <p className="is-warn">{t('setfile.unsaved')}</p>}
        {state.at === 'took' && (
          <p className="tools flat">
            <span className="is-ok">{t('setfile.took', { n: state.names.length })}</span>
            <button type="button" className="btn" onClick={() => void undo(state.names)}>
              {t('desk.undo')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
