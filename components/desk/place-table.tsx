import { marketplaces } from '../../lib/conversation/conversation.ts';
import type { Place, Policy } from '../../lib/policy/policy.ts';
import { NumberField } from './number-field.tsx';
import { useWords } from './use-words.ts';

interface Props {
  readonly policy: Policy;
  readonly set: (places: readonly Place[]) => void;
}

const minute = 60;

/** Limits and clocks that hold otherwise on one marketplace, in one shop, or in one shop on one marketplace. The nearest holds. */
export function PlaceTable({ policy, set }: Props) {
  const { t } = useWords();
  const { places } = policy;
  /** A setting that is emptied holds as everywhere again: it is left out, not set to nothing. */
  const change = (at: number, to: Partial<Place>) => set(places.map((one, place) => (place === at ? { ...one, ...to } : one)));
  const clockOf = (one: Place, which: 'first' | 'each', minutes: number | null): Place['clock'] => {
    const clock = { first: null, each: null, ...one.clock, [which]: minutes === null ? null : Math.round(minutes * minute) };
    return clock.first === null && clock.each === null ? undefined : clock;
  };
  return (
    <>
      {places.length > 0 && (
        <table className="t mini">
          <thead>
            <tr>
              <th>{t('policy.marketplace')}</th>
              <th>{t('policy.shop')}</th>
              <th>{t('policy.limit')}</th>
              <th>{t('policy.percent')}</th>
              <th>{t('policy.times')}</th>
              <th>{t('policy.first')}</th>
              <th>{t('policy.each')}</th>
              <th>{t('policy.further')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {places.map((one, at) => {
              const currency = one.limit?.currency ?? policy.limit?.currency ?? 'CNY';
              const more = Object.keys(one.rules ?? {}).length + (one.phrases?.length ?? 0);
              return (
                <tr key={at}>
                  <td>
                    <select
                      className="field"
                      aria-label={t('policy.marketplace')}
                      value={one.marketplace ?? ''}
                      onChange={({ target }) => change(at, { marketplace: marketplaces.find((name) => name === target.value) ?? null })}
                    >
                      <option value="">{t('policy.every-marketplace')}</option>
                      {marketplaces.map((name) => (
                        <option key={name} value={name}>
                          {t(`marketplace.${name}`)}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td>
                    <input
                      key={one.shop}
                      className="field"
                      maxLength={120}
                      aria-label={t('policy.shop')}
                      placeholder={t('policy.every-shop')}
                      defaultValue={one.shop ?? ''}
                      onBlur={({ target: { value } }) =>
                        value.trim() !== (one.shop ?? '') && change(at, { shop: value.trim() === '' ? null : value.trim() })
                      }
                    />
                  </td>
                  <td className="nb">
                    <NumberField
                      name={t('policy.limit')}
                      value={one.limit?.amount ?? null}
                      set={(amount) => change(at, { limit: amount === null ? undefined : { amount, currency } })}
                    />{' '}
                    {one.limit && (
                      <input
                        key={currency}
                        className="field code"
                        maxLength={3}
                        aria-label={t('policy.currency')}
                        defaultValue={currency}
                        onBlur={({ target: { value } }) =>
                          one.limit && value !== currency && change(at, { limit: { ...one.limit, currency: value.toUpperCase() } })
                        }
                      />
                    )}
                  </td>
                  <td>
                    <NumberField
                      name={t('policy.percent')}
                      max={100}
                      value={one.limitPercent ?? null}
                      set={(share) => change(at, { limitPercent: share ?? undefined })}
                    />
                  </td>
                  <td>
                    <NumberField
                      name={t('policy.times')}
                      value={one.limitTimes ?? null}
                      set={(times) => change(at, { limitTimes: times ?? undefined })}
                    />
                  </td>
                  {(['first', 'each'] as const).map((which) => (
                    <td key={which}>
                      <NumberField
                        name={t(`policy.${which}`)}
                        min={0.1}
                        value={one.clock?.[which] ? one.clock[which] / minute : null}
                        set={(minutes) => change(at, { clock: clockOf(one, which, minutes) })}
                      />
                    </td>
                  ))}
                  <td className="nb mute">{more > 0 && t('policy.further-n', { n: more })}</td>
                  <td>
                    <button type="button" className="btn quiet" onClick={() => set(places.filter((_, place) => place !== at))}>
                      {t('policy.remove')}
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <p className="tools flat">
        <button type="button" className="btn" onClick={() => set([...places, { marketplace: null, shop: null }])}>
          {t('policy.add-place')}
        </button>
      </p>
    </>
  );
}
