import { lasting } from '../lib/words/times.ts';
import type { CasePart } from './case-controls.ts';
import { CaseFold } from './case-fold.tsx';
import { CaseLine } from './case-line.tsx';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';

/** Whom the case waits for, since when, and whether it is more than one person can settle. */
export function CaseWaiting({ one, controls }: CasePart) {
  const { t, lang } = useLocale();
  const now = useNow();
  const { waiting, complex } = one.form;
  const set = (patch: { readonly department?: string; readonly person?: string }) => {
    const next = { department: '', person: '', since: now, ...waiting, ...patch };
    const isNobody = next.department === '' && next.person === '';
    controls.edit([{ field: 'waiting', value: isNobody ? null : next }]);
  };
  const whom = waiting ? [waiting.department, waiting.person].filter(Boolean).join(' ') : '';
  const after = waiting ? t('case.waits', { whom, time: lasting(Math.max(0, now - waiting.since), lang) }) : t('case.waits-nobody');
  return (
    <CaseFold title={t('case.waiting')} after={after}>
      <CaseLine name={t('field.department')} value={waiting?.department ?? ''} save={(department) => set({ department })} />
      <CaseLine name={t('field.person')} value={waiting?.person ?? ''} save={(person) => set({ person })} />
      <label className="tick">
        <input
          type="checkbox"
          checked={complex}
          onChange={(event) => controls.edit([{ field: 'complex', value: event.currentTarget.checked }])}
        />
        {t('field.complex')}
      </label>
      {waiting && (
        <button type="button" className="btn" onClick={() => controls.edit([{ field: 'waiting', value: null }])}>
          {t('case.answered')}
        </button>
      )}
    </CaseFold>
  );
}
