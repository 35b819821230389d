import { Choice } from './choice.tsx';
import { useLocale } from './locale.tsx';
import type { Settings } from './scene.ts';

interface Props {
  readonly current: Settings['theme'];
  readonly choose: (theme: Settings['theme']) => void;
}

/** Light, dark, or as the system is. */
export function ThemeChoice({ current, choose }: Props) {
  const { t } = useLocale();
  return (
    <Choice
      name={t('settings.theme')}
      current={current}
      options={[
        ['system', t('settings.system')],
        ['light', t('settings.light')],
        ['dark', t('settings.dark')],
      ]}
      choose={choose}
    />
  );
}
