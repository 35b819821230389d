import type { Bilingual } from '../../lib/language/lang.ts';
import { Fixed } from '../fixed.tsx';
import { useFirst } from '../practised/use-first.ts';
import type { Settings } from '../scene.ts';
import type { useLacking } from './use-lacking.ts';

/** What the first steps tell of a console. */
export interface Place {
  readonly id: string;
  readonly name: Bilingual;
  readonly address: string;
  readonly matches: readonly string[];
}

interface Props extends ReturnType<typeof useLacking> {
  readonly places: readonly Place[];
  readonly settings: Settings;
  readonly turn: (id: string, on: boolean) => void;
}

/** Every console with its switch; what the browser does not allow yet is asked for in the press. */
export function ConsolesStep({ places, settings, turn, lacking, allow }: Props) {
  const { t, lang } = useFirst();
  const isOn = ({ id }: Place) => !settings.off.includes(id);
  const wanted = places.filter((one) => isOn(one) && lacking.has(one.id));
  return (
    <>
      {wanted.length > 1 && (
        <p className="line">
          <span className="is-warn">{t('welcome.lacking')}</span>
          <button type="button" className="btn go" onClick={() => void allow(wanted)}>
            {t('welcome.allow-all', { n: wanted.length })}
          </button>
        </p>
      )}
      <ul className="sitelist">
        {places.map((one) => (
          <li key={one.id}>
            <Fixed fixed={settings.fixed} name={`consolesOff.${one.id}`}>
              <label className="line">
                <input
                  type="checkbox"
                  role="switch"
                  className="switch"
                  aria-label={t('welcome.use', { console: one.name[lang] })}
                  checked={isOn(one)}
                  onChange={(event) => {
                    const on = event.target.checked;
                    if (on && lacking.has(one.id)) void allow([one]);
                    turn(one.id, on);
                  }}
                />
                <span className="grow">
                  {one.name[lang]} <span className="s mute">{new URL(one.address).host}</span>
                </span>
              </label>
            </Fixed>
            {isOn(one) && lacking.has(one.id) && (
              <button
                type="button"
                className="btn"
                aria-label={t('welcome.allow-one', { console: one.name[lang] })}
                onClick={() => void allow([one])}
              >
                {t('welcome.allow')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="s mute">{t('welcome.other')}</p>
    </>
  );
}
