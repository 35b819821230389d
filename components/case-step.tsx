import { stepDue } from '../lib/cases/limits.ts';
import { lasting } from '../lib/words/times.ts';
import type { CasePart } from './case-controls.ts';
import { CaseDay } from './case-day.tsx';
import { CaseFold } from './case-fold.tsx';
import { CaseLine } from './case-line.tsx';
import { Dotted } from './dotted.tsx';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';
import { owedAt } from './owed.ts';

/** Who does the step that the case is at, and until when. */
export function CaseStep({ one, policy, controls, close }: CasePart & { readonly close: () => void }) {
  const locale = useLocale();
  const { t, lang } = locale;
  const now = useNow();
  const { step, form } = one;
  const due = stepDue(one, step, policy);
  const left = due < now ? t('promise.over', { over: lasting(now - due, lang) }) : t('promise.left', { left: lasting(due - now, lang) });
  const who = form.owners[step] ?? '';
  const after = (
    <>
      <Dotted words={[who === '' ? t('step.nobody') : who, t('step.by', { time: owedAt(due, now, locale) })]} />
      <i className="d"> · </i>
      <span className={due < now ? 'over' : 'mute'}>{left}</span>
    </>
  );
  return (
    <CaseFold title={t(`step.${step}`)} after={after}>
      <CaseLine
        name={t('field.owner')}
        value={who}
        save={(words) => controls.edit([{ field: 'owners', value: { ...form.owners, [step]: words } }])}
      />
      <CaseDay
        name={t('field.limit')}
        value={due}
        save={(at) => {
          const { [step]: _, ...others } = form.limits;
          controls.edit([{ field: 'limits', value: at === null ? others : { ...others, [step]: at } }]);
        }}
      />
      {step !== 'follow-up' && (
        <button type="button" className="btn" onClick={() => close()}>
          {t('case.close')}
        </button>
      )}
    </CaseFold>
  );
}
