import { useWords } from '../use-words.ts';
import { useReviewsDue } from './use-reviews-due.ts';

/** In the menu: how many parts and entries of the handbook wait to be looked at again. */
export function DueBadge() {
  const { t } = useWords();
  const { length: n } = useReviewsDue();
  if (n === 0) return null;
  return (
    <span className="sum" title={t('hand.due', { n })}>
      {n}
    </span>
  );
}
