import type { Severity as Grade } from '../lib/taboos/finding.ts';
import { Icon } from './icon.tsx';
import { useLocale } from './locale.tsx';

/** How grave a finding is: shape, then word, then colour. */
export function Severity({ grade }: { readonly grade: Grade }) {
  const { t } = useLocale();
  return (
    <span className={`sev is-${grade}`}>
      <Icon name={grade} />
      <b>{t(`severity.${grade}`)}</b>
    </span>
  );
}
