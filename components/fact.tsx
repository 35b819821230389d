import type { ReactNode } from 'react';
import type { Message } from '../lib/conversation/conversation.ts';
import { happenedAt } from '../lib/words/times.ts';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';

interface Props {
  readonly name: string;
  /** The latest message that says it. */
  readonly message?: Message | undefined;
  /** Said in the burst that is going on. */
  readonly live?: boolean;
  readonly children: ReactNode;
  readonly show: (message: string) => void;
}

/** One line of what was read, leading back to the message that it was read from. */
export function Fact({ name, message, live = false, children, show }: Props) {
  const locale = useLocale();
  const now = useNow();
  return (
    <div className={live ? 'fact live' : 'fact'}>
      <dt>{name}</dt>
      <dd>{children}</dd>
      {message && (
        <dd>
          <button type="button" className="at" title={locale.t('read.show')} onClick={() => show(message.id)}>
            {message.at === null ? '↗' : happenedAt(message.at, now, locale)}
            <span className="sr">
              {' '}
              {name} {locale.t('read.show')}
            </span>
          </button>
        </dd>
      )}
    </div>
  );
}
