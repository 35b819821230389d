import type { Finding as Found } from '../lib/taboos/finding.ts';
import type { Verdict } from '../lib/taboos/verdict.ts';
import { Finding } from './finding.tsx';
import { Icon } from './icon.tsx';
import { useLocale } from './locale.tsx';
import { isGrounded } from './settled.ts';
import type { Settled } from './settled.ts';

interface Props {
  readonly items: readonly Settled[];
  /** The whole list, by whose places the findings are numbered. */
  readonly all: readonly Settled[];
  readonly draft: string;
  readonly fix: (finding: Found) => void;
  readonly point: (finding: Found) => void;
  readonly judge: (finding: Found, what: Verdict['what']) => Promise<boolean>;
}

/** The findings of the draft, in their settled order. */
export function Check({ items, all, draft, fix, point, judge }: Props) {
  const { t } = useLocale();
  if (items.length === 0) {
    return (
      <div className="clean">
        {draft !== '' && (
          <span className="is-ok">
            <Icon name="check" />
          </span>
        )}
        <div>
          <p>{t(draft === '' ? 'check.empty' : 'check.clean')}</p>
          {draft !== '' && <p className="s mute">{t('check.clean-note')}</p>}
        </div>
      </div>
    );
  }
  return (
    <ol aria-label={t('check.list')}>
      {items.map((item) => (
        <Finding
          key={item.id}
          item={item}
          draft={draft}
          grounded={isGrounded(item, items)}
          number={all.indexOf(item) + 1}
          fix={() => fix(item.finding)}
          point={() => point(item.finding)}
          judge={(what) => judge(item.finding, what)}
        />
      ))}
    </ol>
  );
}
