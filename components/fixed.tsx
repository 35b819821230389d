import type { ReactNode } from 'react';
import { useLocale } from './locale.tsx';

interface Props {
  /** What an administrator fixed, by name; `rules.ID` for a rule. */
  readonly fixed: readonly string[] | undefined;
  readonly name: string;
  readonly children: ReactNode;
}

/** A control that nobody here can change where an administrator fixed it, and that says so. */
export function Fixed({ fixed, name, children }: Props) {
  const { t } = useLocale();
  if (!fixed?.includes(name)) return children;
  return (
    <fieldset disabled className="fixed" aria-label={t('settings.fixed')}>
      {children}
      <span className="s mute">{t('settings.fixed')}</span>
    </fieldset>
  );
}
