import type { Policy } from '../../../lib/policy/policy.ts';
import { reviewsDue, withReview } from '../../../lib/reminders/reviews.ts';
import { dateOf } from '../../../lib/words/times.ts';
import { useNow } from '../../now.tsx';
import { useWords } from '../use-words.ts';

interface Props {
  /** A part of the handbook or one of its entries, by id. */
  readonly of: string;
  /** What a reminder calls an entry; empty for a part, which has words of its own. */
  readonly name: string;
  readonly policy: Policy;
  readonly save: (policy: unknown) => Promise<boolean>;
}

const quarter = 91 * 24 * 3_600_000;

/** When a part of the handbook or one entry is to be looked at again. */
export function Review({ of, name, policy, save }: Props) {
  const { t, locale } = useWords();
  const now = useNow();
  const day = policy.reviews.find((one) => one.of === of)?.day ?? '';
  const late = reviewsDue(policy, now).has(of);
  const set = (to: string) => void save({ ...policy, reviews: withReview(policy.reviews, of, to || null, name) });
  return (
    <div className="review">
      <label>
        {t('hand.review')} <input className="field" type="date" value={day} onChange={({ target }) => set(target.value)} />
      </label>
      <button type="button" className="link" onClick={() => set(dateOf(now + quarter, locale.shopZone))}>
        {t(late ? 'hand.quarter-late' : 'hand.quarter')}
      </button>
      <span className={late ? 's is-warn' : 's mute'}>
        {t(late ? 'hand.review-late' : day === '' ? 'hand.review-none' : 'hand.review-note')}
      </span>
    </div>
  );
}
