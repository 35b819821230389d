import { useState } from 'react';
import { owed } from '../lib/cases/cases.ts';
import { causes, outcomes } from '../lib/cases/form.ts';
import type { CallBack, Cause, Edit, Outcome } from '../lib/cases/form.ts';
import { callBackAt } from '../lib/cases/limits.ts';
import { CaseDay } from './case-day.tsx';
import type { CasePart } from './case-controls.ts';
import { CasePick } from './case-pick.tsx';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';

const answers = { working: '', feeling: '', better: '' };

/** What closing asks: why it happened, how it ended, what is done better, and when to ask once more. Nothing is forced. */
export function CaseClosing({ one, policy, controls, leave }: CasePart & { readonly leave: () => void }) {
  const { t } = useLocale();
  const now = useNow();
  const [cause, setCause] = useState<Cause | 'none'>(one.form.cause ?? 'none');
  const [outcome, setOutcome] = useState<Outcome | 'none'>(one.form.outcome ?? 'none');
  const [lesson, setLesson] = useState(one.form.lesson);
  const [result, setResult] = useState(one.form.result);
  const [call, setCall] = useState<number | null>(() => one.form.callBack?.at ?? callBackAt(now, policy));
  const open = owed(one).length;
  const lacks = cause === 'none' || outcome === 'none' || lesson.trim() === '';
  const callBack: CallBack | null = call === null ? null : { answers, ...one.form.callBack, at: call, done: null };
  const edits: readonly Edit[] = [
    { field: 'cause', value: cause === 'none' ? null : cause },
    { field: 'outcome', value: outcome === 'none' ? null : outcome },
    { field: 'result', value: result },
    { field: 'lesson', value: lesson },
    { field: 'callBack', value: callBack },
  ];
  return (
    <form
      className="closing"
      aria-label={t('closing.title')}
      onSubmit={(event) => {
        event.preventDefault();
        controls.close(edits);
        leave();
      }}
    >
      {open > 0 && (
        <p className="is-warn" role="alert">
          {t('closing.open', { n: open })}
        </p>
      )}
      <CasePick<Cause | 'none'>
        name={t('field.cause')}
        value={cause}
        options={[['none', t('cause.none')], ...causes.map((each) => [each, t(`cause.${each}`)] as const)]}
        save={setCause}
      />
      <CasePick<Outcome | 'none'>
        name={t('field.outcome')}
        value={outcome}
        options={[['none', t('outcome.none')], ...outcomes.map((each) => [each, t(`outcome.${each}`)] as const)]}
        save={setOutcome}
      />
      <label className="cl long">
        <span>{t('field.result')}</span>
        <textarea className="field" rows={2} maxLength={2_000} value={result} onChange={(event) => setResult(event.currentTarget.value)} />
      </label>
      <label className="cl long">
        <span>{t('field.lesson')}</span>
        <textarea className="field" rows={2} maxLength={2_000} value={lesson} onChange={(event) => setLesson(event.currentTarget.value)} />
      </label>
      <CaseDay name={t('field.call-back')} value={call} save={setCall} />
      {lacks && <p className="s mute">{t('closing.lacks')}</p>}
      <div className="acts">
        <button type="submit" className="btn go">
          {t('case.close')}
        </button>
        <button type="button" className="btn quiet" onClick={() => leave()}>
          {t('closing.leave')}
        </button>
      </div>
    </form>
  );
}
