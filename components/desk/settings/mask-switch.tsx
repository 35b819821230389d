import { useState } from 'react';
import { Setting } from '../setting.tsx';
import { usePolicy } from '../use-policy.ts';
import { useWords } from '../use-words.ts';

/** Whether personal words are masked before they are written. To switch it off is asked for twice. */
export function MaskSwitch() {
  const { t } = useWords();
  const { own, save } = usePolicy();
  const [asked, setAsked] = useState(false);
  const set = (mask: boolean) => {
    setAsked(false);
    void save({ ...own, mask });
  };
  return (
    <Setting
      name={t('mask.title')}
      note={t('mask.note')}
      control={(ids) => (
        <span className="pair">
          {asked && (
            <button type="button" className="btn danger" onClick={() => set(false)}>
              {t('mask.sure')}
            </button>
          )}
          <input
            type="checkbox"
            role="switch"
            className="switch"
            aria-labelledby={ids.name}
            aria-describedby={ids.note}
            checked={own.mask}
            onChange={(event) => (event.currentTarget.checked ? set(true) : setAsked(!asked))}
          />
        </span>
      )}
    />
  );
}
