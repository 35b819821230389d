import type { Policy } from '../../lib/policy/policy.ts';
import { useWords } from './use-words.ts';

interface Props {
  readonly name: string;
  readonly places: Policy['places'];
  /** Which of them; null: everywhere. */
  readonly current: number | null;
  readonly pick: (place: number | null) => void;
}

/** For which marketplace and shop a setting is meant. Not drawn where no place differs. */
export function PlacePick({ name, places, current, pick }: Props) {
  const { t } = useWords();
  if (places.length === 0) return null;
  return (
    <select
      className="field"
      aria-label={name}
      value={current ?? ''}
      onChange={({ target }) => pick(target.value === '' ? null : Number(target.value))}
    >
      <option value="">{t('policy.everywhere')}</option>
      {places.map(({ marketplace, shop }, at) => (
        <option key={at} value={at}>
          {[marketplace === null ? t('policy.every-marketplace') : t(`marketplace.${marketplace}`), shop ?? t('policy.every-shop')].join(
            ' · ',
          )}
        </option>
      ))}
    </select>
  );
}
