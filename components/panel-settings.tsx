import { Choice } from './choice.tsx';
import { Fixed } from './fixed.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { Icon } from './icon.tsx';
import { QuietHours } from './quiet-hours.tsx';
import { useLocale } from './locale.tsx';
import type { Controls, Settings } from './scene.ts';
import { ThemeChoice } from './theme-choice.tsx';

const keys = [
  ['Alt+1…9', 'key.take'],
  ['Alt+.', 'key.next'],
  ['Alt+0', 'key.holding'],
  ['Alt+R', 'key.say-back'],
  ['Alt+J', 'key.progress'],
  ['Alt+H', 'key.hand-over'],
  ['/', 'key.search'],
  ['→', 'key.slots'],
  ['Alt+→', 'key.step'],
  ['Alt+T', 'key.rail'],
  ['Alt+P', 'key.window'],
] as const;

interface Props {
  readonly settings: Settings;
  /** null where the panel stands in its own window. */
  readonly side: 'left' | 'right' | null;
  readonly controls: Pick<Controls, 'settle' | 'dock' | 'openDesk' | 'openPage'>;
  readonly close: () => void;
}

/** Language, colours, side, the agent's name; and the keys. */
export function PanelSettings({ settings, side, controls, close }: Props) {
  const { t } = useLocale();
  return (
    <section className="settings" aria-label={t('settings.title')}>
      <div className="line">
        <span>{t('settings.lang')}</span>
        <LanguageChoice settings={settings} choose={(lang) => controls.settle({ lang })} />
      </div>
      <div className="line">
        <span>{t('settings.theme')}</span>
        <ThemeChoice current={settings.theme} choose={(theme) => controls.settle({ theme })} />
      </div>
      <Fixed fixed={settings.fixed} name="quietHours">
        <QuietHours settings={settings} settle={controls.settle} />
      </Fixed>
      {side !== null && (
        <div className="line">
          <span>{t('settings.side')}</span>
          <Choice
            name={t('settings.side')}
            current={side}
            options={[
              ['left', t('settings.left')],
              ['right', t('settings.right')],
            ]}
            choose={(next) => controls.dock({ side: next })}
          />
        </div>
      )}
      <label className="line">
        <span>
          {t('settings.agent')}
          <br />
          <span className="s mute">{t('settings.agent-note')}</span>
        </span>
        <input
          className="field"
          maxLength={40}
          defaultValue={settings.agent}
          onBlur={(event) => controls.settle({ agent: event.target.value.trim() })}
        />
      </label>
      <h2 className="keys-title">{t('settings.keys')}</h2>
      <dl className="keys">
        {keys.map(([key, words]) => (
          <div key={key} className="keyline">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <div className="acts">
        <button
          type="button"
          className="btn"
          onClick={() => {
            controls.settle({ tour: 'due' });
            close();
          }}
        >
          {t('settings.tour')}
        </button>
        <button type="button" className="btn" onClick={() => controls.openPage('practice')}>
          {t('settings.practice')}
        </button>
        <button type="button" className="btn" onClick={() => controls.openDesk('')}>
          <Icon name="book" /> {t('popup.desk')}
        </button>
        <button type="button" className="btn" onClick={() => close()}>
          {t('settings.close')} <kbd>Esc</kbd>
        </button>
      </div>
    </section>
  );
}
