import { reviewOf } from '../lib/cases/review.ts';
import type { Similar } from '../lib/cases/similar.ts';
import type { CallBack } from '../lib/cases/form.ts';
import { dueAt, happenedAt } from '../lib/words/times.ts';
import type { CasePart } from './case-controls.ts';
import { CaseFold } from './case-fold.tsx';
import { CaseLine } from './case-line.tsx';
import { CasePick } from './case-pick.tsx';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';

const questions = ['working', 'feeling', 'better'] as const;
const scores = ['none', '1', '2', '3', '4', '5'] as const;

/** After closing: what is still to be written down, and the call with its three questions. */
export function CaseAfter({ one, controls, similar }: CasePart & { readonly similar: Similar | null }) {
  const locale = useLocale();
  const { t } = locale;
  const now = useNow();
  const { callBack, lesson, feedback, satisfied } = one.form;
  const lacks = reviewOf(one, similar);
  const set = (value: CallBack) => controls.edit([{ field: 'callBack', value }]);
  const when = !callBack
    ? t('call.none')
    : callBack.done === null
      ? t('call.at', { time: dueAt(callBack.at, now, { ...locale, timeZone: locale.shopZone }) })
      : t('call.done', { time: happenedAt(callBack.done, now, locale) });
  return (
    <>
      {lacks.length > 0 && (
        <p className="is-warn lackline" role="status">
          {t('review.lacks', { what: lacks.map((lack) => t(`review.${lack}`)).join(locale.lang === 'zh' ? '、' : ', ') })}
        </p>
      )}
      <CaseFold open title={t('case.call')} after={when}>
        {callBack && (
          <>
            {questions.map((question) => (
              <CaseLine
                long
                key={question}
                name={t(`call.${question}`)}
                value={callBack.answers[question]}
                save={(words) => set({ ...callBack, answers: { ...callBack.answers, [question]: words } })}
              />
            ))}
            {callBack.done === null && (
              <button type="button" className="btn" onClick={() => set({ ...callBack, done: now })}>
                {t('call.make')}
              </button>
            )}
          </>
        )}
        {one.well !== undefined && <p className="s">{t('case.well', { time: happenedAt(one.well, now, locale) })}</p>}
        <CasePick
          name={t('field.satisfied')}
          value={scores.find((score) => score === String(satisfied)) ?? 'none'}
          options={scores.map((score) => [score, score === 'none' ? t('satisfied.none') : score])}
          save={(score) =>
            controls.edit([{ field: 'satisfied', value: ([1, 2, 3, 4, 5] as const).find((n) => String(n) === score) ?? null }])
          }
        />
        <CaseLine long name={t('field.feedback')} value={feedback} save={(value) => controls.edit([{ field: 'feedback', value }])} />
        <CaseLine long name={t('field.lesson')} value={lesson} save={(value) => controls.edit([{ field: 'lesson', value }])} />
      </CaseFold>
    </>
  );
}
