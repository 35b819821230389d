import { practiceConsole } from '../lib/practice/console.ts';
import { useLocale } from './locale.tsx';

/** Says that nothing here is real, where the panel stands beside the practice conversation. */
export function PracticeMark({ console }: { readonly console: string | undefined }) {
  const { t } = useLocale();
  return console === practiceConsole ? <p className="practice-mark s">{t('practice.mark')}</p> : null;
}
