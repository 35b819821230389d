import { LanguageChoice } from '../language-choice.tsx';
import { OpeningHours } from '../opening-hours.tsx';
import { useFirst } from '../practised/use-first.ts';
import type { Settings } from '../scene.ts';
import type { Outcome } from '../use-own-policy.ts';
import type { Policy } from '../../lib/policy/policy.ts';

interface Props {
  readonly settings: Settings;
  readonly chooseLang: (lang: Settings['lang']) => void;
  readonly policy: Policy;
  readonly set: (patch: Partial<Policy>) => void;
  readonly outcome: Outcome;
}

/** The language of everything, and when the shop answers. */
export function ShopStep({ settings, chooseLang, policy, set, outcome }: Props) {
  const { t, timeZone } = useFirst();
  const zones = [...new Set([policy.timeZone, timeZone])];
  return (
    <>
      <div className="line">
        <span>{t('welcome.lang')}</span>
        <span className="pair">
          <LanguageChoice settings={settings} choose={chooseLang} />
        </span>
      </div>
      <div className="line">
        <span>{t('welcome.hours')}</span>
        <OpeningHours policy={policy} labels={{ opens: t('welcome.opens'), closes: t('welcome.closes') }} set={set} />
      </div>
      <label className="line">
        <span>{t('welcome.zone')}</span>
        <select className="field" value={policy.timeZone} onChange={(event) => set({ timeZone: event.target.value })}>
          {zones.map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </select>
      </label>
      <p className="s" role="status">
        {outcome === 'saved' && <span className="is-ok">{t('welcome.kept')}</span>}
        {outcome !== null && outcome !== 'saved' && <span className="is-warn">{t('welcome.unkept')}</span>}
      </p>
    </>
  );
}
