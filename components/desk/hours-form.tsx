import type { Policy } from '../../lib/policy/policy.ts';
import { Fixed } from '../fixed.tsx';
import { OpeningHours } from '../opening-hours.tsx';
import { useDesk } from './context.ts';
import { NumberField } from './number-field.tsx';
import { Setting } from './setting.tsx';
import { useWords } from './use-words.ts';

interface Props {
  readonly policy: Policy;
  readonly set: (patch: Partial<Policy>) => void;
}

const daysOf = (typed: string): string[] => typed.split(/[\s,，、]+/).filter(Boolean);

/** Limit, hours, zone and days of the shop. */
export function HoursForm({ policy, set }: Props) {
  const { t } = useWords();
  const { fixed } = useDesk().settings;
  const { limit } = policy;
  const amount = limit === null ? '' : String(limit.amount);
  const currency = limit?.currency ?? 'CNY';
  return (
    <div>
      <h2 className="sec flat">{t('policy.form')}</h2>
      <ul className="set">
        <Setting
          name={t('policy.limit')}
          note={t('policy.limit-note')}
          control={(ids) => (
            <Fixed fixed={fixed} name="limit">
              <span className="pair">
                <input
                  key={amount}
                  className="field short"
                  type="number"
                  min="0"
                  step="any"
                  aria-labelledby={ids.name}
                  aria-describedby={ids.note}
                  defaultValue={amount}
                  onBlur={({ target: { value } }) =>
                    value !== amount && set({ limit: value === '' ? null : { amount: Number(value), currency } })
                  }
                />
                <input
                  key={currency}
                  className="field code"
                  maxLength={3}
                  aria-label={t('policy.currency')}
                  defaultValue={currency}
                  disabled={limit === null}
                  onBlur={({ target: { value } }) =>
                    limit !== null && value !== currency && set({ limit: { amount: limit.amount, currency: value.toUpperCase() } })
                  }
                />
              </span>
            </Fixed>
          )}
        />
        <Setting
          name={t('policy.share')}
          note={t('policy.share-note')}
          control={() => (
            <span className="pair">
              <NumberField
                name={t('policy.percent')}
                placeholder="%"
                max={100}
                value={policy.limitPercent}
                set={(limitPercent) => set({ limitPercent })}
              />
              <NumberField name={t('policy.times')} placeholder="×" value={policy.limitTimes} set={(limitTimes) => set({ limitTimes })} />
            </span>
          )}
        />
        <Setting
          name={t('policy.hours')}
          note={t('policy.hours-note')}
          control={() => <OpeningHours policy={policy} labels={{ opens: t('policy.opens'), closes: t('policy.closes') }} set={set} />}
        />
        <Setting
          name={t('policy.zone')}
          note={t('policy.zone-note')}
          control={(ids) => (
            <input
              key={policy.timeZone}
              className="field"
              maxLength={60}
              aria-labelledby={ids.name}
              aria-describedby={ids.note}
              defaultValue={policy.timeZone}
              onBlur={({ target: { value } }) => value.trim() !== policy.timeZone && set({ timeZone: value.trim() })}
            />
          )}
        />
        <Setting
          name={t('policy.review')}
          note={t('policy.review-note')}
          control={(ids) => (
            <input
              key={policy.review}
              className="field"
              type="date"
              aria-labelledby={ids.name}
              aria-describedby={ids.note}
              defaultValue={policy.review ?? ''}
              onBlur={({ target: { value } }) => value !== (policy.review ?? '') && set({ review: value === '' ? null : value })}
            />
          )}
        />
        {(['daysOff', 'daysOn'] as const).map((which) => (
          <Setting
            key={which}
            name={t(which === 'daysOff' ? 'policy.days-off' : 'policy.days-on')}
            note={t('policy.days-note')}
            control={(ids) => (
              <textarea
                key={policy[which].join()}
                className="days"
                rows={2}
                aria-labelledby={ids.name}
                aria-describedby={ids.note}
                defaultValue={policy[which].join('\n')}
                onBlur={({ target: { value } }) => daysOf(value).join() !== policy[which].join() && set({ [which]: daysOf(value) })}
              />
            )}
          />
        ))}
      </ul>
    </div>
  );
}
