import { Choice } from './choice.tsx';
import { Fixed } from './fixed.tsx';
import { useLocale } from './locale.tsx';
import type { Settings } from './scene.ts';

interface Props {
  readonly settings: Settings;
  readonly choose: (lang: Settings['lang']) => void;
}

/** The language of everything that is shown. */
export function LanguageChoice({ settings, choose }: Props) {
  const { t } = useLocale();
  return (
    <Fixed fixed={settings.fixed} name="language">
      <Choice
        name={t('settings.lang')}
        current={settings.lang}
        options={[
          ['zh', t('settings.zh')],
          ['en', t('settings.en')],
        ]}
        choose={choose}
      />
    </Fixed>
  );
}
