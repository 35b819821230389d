import { Fixed } from '../../fixed.tsx';
import { LanguageChoice } from '../../language-choice.tsx';
import { QuietFields } from '../../quiet-hours.tsx';
import type { Controls } from '../../scene.ts';
import { ThemeChoice } from '../../theme-choice.tsx';
import { useDesk } from '../context.ts';
import { Setting } from '../setting.tsx';
import { linkTo } from '../use-route.ts';
import { useWords } from '../use-words.ts';

/** What a person chooses on this machine, each with what it does. */
export function OwnChoices() {
  const { t } = useWords();
  const { ask, settings } = useDesk();
  // what is not saved is seen: the choice stays where it was
  const settle: Controls['settle'] = (patch) => void ask('saveSettings', patch).catch(() => undefined);
  return (
    <>
      <Setting
        name={t('settings.lang')}
        note={t('own.lang-note')}
        control={() => (
          <span>
            <LanguageChoice settings={settings} choose={(lang) => settle({ lang })} />
          </span>
        )}
      />
      <Setting
        name={t('settings.theme')}
        note={t('own.theme-note')}
        control={() => (
          <span>
            <ThemeChoice current={settings.theme} choose={(theme) => settle({ theme })} />
          </span>
        )}
      />
      <Setting
        name={t('settings.agent')}
        note={t('own.agent-note')}
        control={(ids) => (
          <input
            key={settings.agent}
            className="field"
            maxLength={40}
            aria-labelledby={ids.name}
            aria-describedby={ids.note}
            defaultValue={settings.agent}
            onBlur={({ target: { value } }) => value.trim() !== settings.agent && settle({ agent: value.trim() })}
          />
        )}
      />
      <Setting
        name={t('settings.quiet')}
        note={t('own.quiet-note')}
        control={() => (
          <Fixed fixed={settings.fixed} name="quietHours">
            <span className="pair">
              <QuietFields settings={settings} settle={settle} />
            </span>
          </Fixed>
        )}
      />
      <Setting
        name={t('own.shop')}
        note={t('own.shop-note')}
        control={(ids) => (
          <input
            type="checkbox"
            role="switch"
            className="switch"
            aria-labelledby={ids.name}
            aria-describedby={ids.note}
            checked={settings.oneShop ?? false}
            onChange={({ target }) => settle({ oneShop: target.checked })}
          />
        )}
      />
      {(['consoles', 'policy'] as const).map((page) => (
        <Setting
          key={page}
          name={t(`own.${page}`)}
          note={page === 'consoles' ? t('own.consoles-note', { n: settings.off.length }) : t('own.policy-note')}
          control={(ids) => (
            <a className="btn" href={linkTo(page)} aria-describedby={ids.name}>
              {t('own.see')}
            </a>
          )}
        />
      ))}
    </>
  );
}
