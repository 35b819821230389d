import type { ReactNode } from 'react';
import type { Message } from '../../lib/conversation/conversation.ts';
import { localTime } from './local-time.ts';
import { useFirst } from './use-first.ts';

/** One message of the played console. A photo with words is two rows, as on most consoles. */
export function Row({ message, lang }: { readonly message: Message; readonly lang: string }) {
  const { t } = useFirst();
  const { id, role, kind, text, goods, at } = message;
  const time = at === null ? null : localTime(at);
  const row = (key: string, what: ReactNode) => (
    <li key={key} data-id={key} data-role={role} className={role === 'agent' ? 'a' : undefined} lang={lang}>
      {what}
      {time && (
        <time className="s mute" dateTime={time.whole}>
          {time.clock}
        </time>
      )}
    </li>
  );
  if (kind === 'goods')
    return row(
      id,
      <span className="said card">
        <span className="mute">{t('practised.goods')}</span> <b className="goods">{goods}</b>
      </span>,
    );
  return (
    <>
      {(kind === 'image' || kind === 'video') && row(`${id}-photo`, <span className="said photo">[{t('practised.photo')}]</span>)}
      {text !== '' && row(id, <span className="said words">{text}</span>)}
    </>
  );
}
