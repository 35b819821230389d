import { agreements } from '../lib/cases/form.ts';
import { happenedAt } from '../lib/words/times.ts';
import type { CasePart } from './case-controls.ts';
import { CaseFold } from './case-fold.tsx';
import { CaseLine } from './case-line.tsx';
import { CasePick } from './case-pick.tsx';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';

/** The plan and what the buyer says to it. */
export function CasePlan({ one, controls }: CasePart) {
  const locale = useLocale();
  const { t } = locale;
  const now = useNow();
  const { agreement, plan } = one.form;
  const since = agreement.at === null ? '' : ` ${happenedAt(agreement.at, now, locale)}`;
  return (
    <CaseFold title={t('case.plan')} after={`${t(`agreement.${agreement.state}`)}${since}`}>
      <CaseLine long name={t('field.plan')} value={plan} save={(value) => controls.edit([{ field: 'plan', value }])} />
      <CasePick
        name={t('field.agreement')}
        value={agreement.state}
        options={agreements.map((state) => [state, t(`agreement.${state}`)])}
        save={(state) => controls.edit([{ field: 'agreement', value: { ...agreement, state, at: state === 'none' ? null : now } }])}
      />
      {agreement.state !== 'none' && (
        <CaseLine
          name={t('field.agreed')}
          value={agreement.words}
          save={(words) => controls.edit([{ field: 'agreement', value: { ...agreement, words } }])}
        />
      )}
    </CaseFold>
  );
}
