import type { Severity } from '../lib/taboos/finding.ts';
import { Icon } from './icon.tsx';
import { useLocale } from './locale.tsx';
import type { Settled } from './settled.ts';

const grades: readonly Severity[] = ['block', 'warn', 'hint'];
const countOf = (items: readonly Settled[], grade: Severity): number =>
  items.filter((one) => !one.mended && one.finding.severity === grade).length;

/** How many findings of each severity. */
export function Tally({ items, className = 'tally' }: { readonly items: readonly Settled[]; readonly className?: string }) {
  const { t } = useLocale();
  const [block = 0, warn = 0, hint = 0] = grades.map((grade) => countOf(items, grade));
  return (
    <span className={className}>
      <span className="sr">{t('check.tally', { block, warn, hint })}</span>
      {grades
        .filter((grade) => countOf(items, grade) > 0)
        .map((grade) => (
          <span key={grade} className={`is-${grade}`} aria-hidden="true">
            <Icon name={grade} />
            {countOf(items, grade)}
          </span>
        ))}
    </span>
  );
}
