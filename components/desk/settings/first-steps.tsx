import { useDesk } from '../context.ts';
import { Setting } from '../setting.tsx';
import { useWords } from '../use-words.ts';

const unheard = () => undefined;

/** The first steps, the practice conversation and the tour, to be called again. */
export function FirstSteps() {
  const { t } = useWords();
  const { ask } = useDesk();
  const open = (page: 'welcome' | 'practice') => void ask('openPage', { page }).catch(unheard);
  const tour = () => void ask('saveSettings', { tour: 'due' }).then(() => open('practice'), unheard);
  return (
    <Setting
      name={t('first.title')}
      note={t('first.note')}
      control={() => (
        <span className="pair">
          <button type="button" className="btn" onClick={() => open('welcome')}>
            {t('first.steps')}
          </button>
          <button type="button" className="btn" onClick={() => open('practice')}>
            {t('settings.practice')}
          </button>
          <button type="button" className="btn" onClick={tour}>
            {t('settings.tour')}
          </button>
        </span>
      )}
    />
  );
}
