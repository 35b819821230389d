import { useState } from 'react';
import { useDesk } from '../context.ts';
import { Setting } from '../setting.tsx';
import { useWords } from '../use-words.ts';

const spans = [90, 180, 365, 730, 1_095] as const;

/** How long closed cases are kept. A shorter time deletes, so it is asked for twice. */
export function KeepDays() {
  const { t } = useWords();
  const { settings, ask } = useDesk();
  const [wanted, setWanted] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const now = settings.keepDays ?? null;
  const fixed = settings.fixed?.includes('keepDays') ?? false;
  const keep = (days: number | null) => {
    setWanted(null);
    void ask('saveSettings', { keepDays: days }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  const options = [...new Set([...spans, ...(now === null ? [] : [now])])].toSorted((a, b) => a - b);
  return (
    <Setting
      name={t('age.title')}
      note={fixed ? t('age.fixed') : failed ? t('desk.unsaved') : wanted === null ? t('age.note') : t('age.sure', { n: wanted })}
      control={(ids) => (
        <span className="pair">
          <select
            className="field"
            aria-labelledby={ids.name}
            aria-describedby={ids.note}
            disabled={fixed}
            value={wanted ?? now ?? 'ever'}
            onChange={(event) => {
              const days = event.currentTarget.value === 'ever' ? null : Number(event.currentTarget.value);
              if (days === null || (now !== null && days >= now)) keep(days);
              else setWanted(days);
            }}
          >
            <option value="ever">{t('age.for-ever')}</option>
            {options.map((days) => (
              <option key={days} value={days}>
                {t('age.days', { n: days })}
              </option>
            ))}
          </select>
          {wanted !== null && (
            <button type="button" className="btn danger" onClick={() => keep(wanted)}>
              {t('age.do')}
            </button>
          )}
        </span>
      )}
    />
  );
}
