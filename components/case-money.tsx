import { useState } from 'react';
import { payments } from '../lib/cases/form.ts';
import { ledgerOf } from '../lib/cases/money.ts';
import { happenedAt } from '../lib/words/times.ts';
import { newId } from './case-controls.ts';
import type { CasePart } from './case-controls.ts';
import { CaseFold } from './case-fold.tsx';
import { CaseLine } from './case-line.tsx';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';

/** Sums that were spoken of, against what may be given without asking. */
export function CaseMoney({ one, policy, controls }: CasePart) {
  const locale = useLocale();
  const { t } = locale;
  const now = useNow();
  const [sum, setSum] = useState('');
  const { money, loss } = one.form;
  const ledger = ledgerOf(one, policy);
  const currency = policy.limit?.currency ?? money.at(-1)?.currency ?? (one.marketplace === null ? '' : currencyOf(locale.lang));
  const amount = Number(sum.replace(',', '.'));
  const isSum = sum.trim() !== '' && Number.isFinite(amount) && amount > 0;
  const add = () => {
    if (!isSum) return;
    controls.edit([{ field: 'money', value: [...money, { id: newId(), at: now, amount, currency, state: 'offered', reason: '' }] }]);
    setSum('');
  };
  const after = ledger
    .map(({ currency: of, limit, left, given, offered }) =>
      limit === null
        ? t(given === 0 && offered > 0 ? 'money.offered' : 'money.given', { sum: `${(given || offered).toFixed(2)} ${of}` })
        : t('money.left', { limit: limit.toFixed(2), left: (left ?? 0).toFixed(2) }),
    )
    .join(' · ');
  return (
    <CaseFold title={t('case.money')} after={after}>
      {ledger.some(({ left }) => left !== null && left < 0) && (
        <p className="is-warn s" role="status">
          {t('money.over')}
        </p>
      )}
      <ul className="sums">
        {money.map((each) => (
          <li key={each.id}>
            <span className="out">
              {each.amount.toFixed(2)} {each.currency} <span className="mute s">{happenedAt(each.at, now, locale)}</span>
            </span>
            <select
              className="field"
              aria-label={t('money.state', { sum: each.amount })}
              value={each.state}
              onChange={(event) => {
                const state = payments.find((known) => known === event.currentTarget.value);
                if (state) controls.edit([{ field: 'money', value: money.map((other) => (other === each ? { ...each, state } : other)) }]);
              }}
            >
              {payments.map((state) => (
                <option key={state} value={state}>
                  {t(`payment.${state}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <form
        className="adds"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          className="field"
          inputMode="decimal"
          aria-label={t('money.sum', { currency })}
          placeholder={t('money.sum', { currency })}
          value={sum}
          maxLength={12}
          onChange={(event) => setSum(event.currentTarget.value)}
        />
        <button type="submit" className="btn" disabled={!isSum}>
          {t('money.add')}
        </button>
      </form>
      <CaseLine name={t('field.loss')} value={loss} save={(value) => controls.edit([{ field: 'loss', value }])} />
    </CaseFold>
  );
}

const currencyOf = (lang: 'zh' | 'en'): string => (lang === 'zh' ? 'CNY' : 'USD');
