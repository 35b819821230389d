import { instantOf } from '../../../lib/promises/zone.ts';
import type { Policy } from '../../../lib/policy/policy.ts';
import { dateOf } from '../../../lib/words/times.ts';
import { Fixed } from '../../fixed.tsx';
import { useNow } from '../../now.tsx';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';

interface Props {
  readonly policy: Policy;
  readonly save: (policy: unknown) => Promise<boolean>;
}

const quarter = 91 * 24 * 3_600_000;

/** When what stands here is to be looked at again; the reminder comes from the policy's own date. */
export function Review({ policy, save }: Props) {
  const { t, locale } = useWords();
  const { fixed } = useDesk().settings;
  const now = useNow();
  const { review } = policy;
  const [year = 0, month = 1, day = 1] = (review ?? '').split('-').map(Number);
  const late = review !== null && instantOf({ year, month, day, minute: 9 * 60 }, policy.timeZone) <= now;
  const set = (to: string | null) => void save({ ...policy, review: to });
  return (
    <div className="review">
      <Fixed fixed={fixed} name="review">
        <label>
          {t('hand.review')}{' '}
          <input className="field" type="date" value={review ?? ''} onChange={({ target }) => set(target.value || null)} />
        </label>
        <button type="button" className="link" onClick={() => set(dateOf(now + quarter, locale.shopZone))}>
          {t('hand.quarter')}
        </button>
      </Fixed>
      <span className={late ? 's is-warn' : 's mute'}>
        {t(late ? 'hand.review-late' : review === null ? 'hand.review-none' : 'hand.review-note')}
      </span>
    </div>
  );
}
