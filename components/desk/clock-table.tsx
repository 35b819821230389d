import { marketplaces } from '../../lib/conversation/conversation.ts';
import type { Marketplace } from '../../lib/conversation/conversation.ts';
import { knownClocks } from '../../lib/policy/clocks.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { fallback } from '../../lib/policy/waiting.ts';
import { lasting } from '../../lib/words/times.ts';
import { useWords } from './use-words.ts';

interface Props {
  readonly clocks: Policy['clocks'];
  readonly set: (clocks: Policy['clocks']) => void;
}

const minutes = (seconds: number): string => String(Math.round((seconds / 60) * 100) / 100);

/** How long a buyer may wait, marketplace by marketplace; what is empty is the marketplace's own. */
export function ClockTable({ clocks, set }: Props) {
  const { t, lang } = useWords();
  const change = (where: Marketplace, which: 'first' | 'each', typed: string) => {
    const seconds = typed.trim() === '' ? null : Math.round(Number(typed) * 60);
    const one = { first: null, each: null, ...clocks[where], [which]: seconds };
    const others = Object.fromEntries(Object.entries(clocks).filter(([key]) => key !== where));
    set(one.first === null && one.each === null ? others : { ...others, [where]: one });
  };
  return (
    <table className="t mini">
      <thead>
        <tr>
          <th>{t('policy.marketplace')}</th>
          <th>{t('policy.own')}</th>
          <th>{t('policy.first')}</th>
          <th>{t('policy.each')}</th>
        </tr>
      </thead>
      <tbody>
        {marketplaces.map((where) => {
          const known = knownClocks[where];
          return (
            <tr key={where}>
              <td>{t(`marketplace.${where}`)}</td>
              <td className="mute">{lasting((known.each ?? fallback) * 1000, lang)}</td>
              {(['first', 'each'] as const).map((which) => {
                const value = clocks[where]?.[which];
                const shown = value === undefined || value === null ? '' : minutes(value);
                return (
                  <td key={which}>
                    <input
                      key={shown}
                      className="field short"
                      inputMode="decimal"
                      type="number"
                      min="0.1"
                      max="43200"
                      step="any"
                      aria-label={`${t(`marketplace.${where}`)} ${t(`policy.${which}`)}`}
                      defaultValue={shown}
                      onBlur={(event) => event.target.value !== shown && change(where, which, event.target.value)}
                    />
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
