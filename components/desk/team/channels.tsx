import { useState } from 'react';
import type { RootChange } from '../../../lib/team/change-root.ts';
import type { TeamView } from '../../../lib/team/view.ts';
import { useWords } from '../use-words.ts';
import { ChannelForm } from './channel-form.tsx';

interface Props {
  readonly team: TeamView;
  readonly change: (change: RootChange) => Promise<object | null>;
  readonly busy: boolean;
}

/** The channels: who sees each, in which shops, and who writes it. */
export function Channels({ team, change, busy }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const fresh = { id: '', title: '', groups: [], shops: [], writers: [] };
  return (
    <>
      <h2 className="sec flat">
        {t('team.channels')}
        <span className="grow" />
        <button type="button" className="btn" onClick={() => setOpen('')}>
          {t('team.channel-new')}
        </button>
      </h2>
      <p className="s mute note">{t('team.channels-note')}</p>
      <ul className="changes">
        {[...team.channels, ...(open === '' ? [fresh] : [])].map((one) => (
          <li key={one.id} className="change">
            <b>{one.title}</b>
            <button
              type="button"
              className="btn quiet"
              aria-expanded={open === one.id}
              onClick={() => setOpen(open === one.id ? null : one.id)}
            >
              {t(open === one.id ? 'desk.close' : 'team.channel-edit')}
            </button>
            {open === one.id && (
              <ChannelForm
                channel={one}
                members={team.members}
                busy={busy}
                save={(channel) => {
                  const id = one.id || `c-${crypto.randomUUID().slice(0, 8)}`;
                  void change({ what: 'channel', id, channel }).then((done) => done && setOpen(null));
                }}
                drop={one.id === '' ? null : () => void change({ what: 'drop', id: one.id }).then((done) => done && setOpen(null))}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
