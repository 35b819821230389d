import { steps } from '../lib/cases/case.ts';
import type { Step } from '../lib/cases/case.ts';
import { useLocale } from './locale.tsx';

/** Where a case goes from this step; after the last it is closed. */
export const stepAfter = (step: Step): Step | 'closed' => steps[steps.indexOf(step) + 1] ?? 'closed';

/** The six steps of a case, and where it is. */
export function Steps({ step, closed }: { readonly step: Step; readonly closed: boolean }) {
  const { t } = useLocale();
  const at = closed ? steps.length : steps.indexOf(step);
  return (
    <ol className="steps" aria-label={t('case.steps')}>
      {steps.map((one, place) => (
        <li key={one} className={place < at ? 'past' : place === at ? 'here' : undefined} aria-current={place === at ? 'step' : undefined}>
          {t(`step.${one}`)}
        </li>
      ))}
    </ol>
  );
}
