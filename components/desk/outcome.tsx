import type { Outcome as Came } from '../use-own-policy.ts';
import { useWords } from './use-words.ts';

/** One line on what came of a change; the reasons where it was refused. */
export function Outcome({ outcome }: { readonly outcome: Came }) {
  const { t, lang } = useWords();
  if (outcome === null) return null;
  if (outcome === 'saved') return <span className="is-ok">{t('desk.saved')}</span>;
  if (outcome === 'unsaved') {
    return (
      <span className="is-warn" role="alert">
        {t('desk.unsaved')}
      </span>
    );
  }
  return (
    <span className="is-warn" role="alert">
      {t('policy.refused')}{' '}
      {outcome
        .slice(0, 2)
        .map((one) => t('policy.bad', { where: one.path || t('policy.whole'), why: one.why[lang] }))
        .join(' ')}
    </span>
  );
}
