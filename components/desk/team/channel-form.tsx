import { useState } from 'react';
import type { Channel } from '../../../lib/team/root.ts';
import type { MemberView } from '../../../lib/team/view.ts';
import { useWords } from '../use-words.ts';

interface Props {
  readonly channel: Channel;
  readonly members: readonly MemberView[];
  readonly busy: boolean;
  readonly save: (channel: Channel) => void;
  readonly drop: (() => void) | null;
}

const listIn = (typed: string): string[] =>
  typed
    .split(/[,，、\n]/)
    .map((one) => one.trim())
    .filter(Boolean);

/** One channel's title, groups, shops and editors. */
export function ChannelForm({ channel, members, busy, save, drop }: Props) {
  const { t } = useWords();
  const [title, setTitle] = useState(channel.title);
  const [all, setAll] = useState(channel.groups.includes('*'));
  const [groups, setGroups] = useState(channel.groups.filter((one) => one !== '*').join('、'));
  const [shops, setShops] = useState(channel.shops.join('、'));
  const [writers, setWriters] = useState<readonly string[]>(channel.writers);
  const [sure, setSure] = useState(false);
  const editors = members.filter((one) => one.role === 'editor');
  return (
    <div className="place">
      <label className="col">
        <span className="s mute">{t('team.channel')}</span>
        <input className="field" maxLength={60} value={title} onChange={({ target }) => setTitle(target.value)} />
      </label>
      <label>
        <input type="checkbox" checked={all} onChange={({ target }) => setAll(target.checked)} /> {t('team.for-everyone')}
      </label>
      <label className="col">
        <span className="s mute">{t('team.groups')}</span>
        <input className="field" disabled={all} value={groups} onChange={({ target }) => setGroups(target.value)} />
      </label>
      {!all && listIn(groups).length === 0 && <p className="s is-warn">{t('team.nobody-sees')}</p>}
      <label className="col">
        <span className="s mute">{t('team.shops')}</span>
        <input className="field" value={shops} onChange={({ target }) => setShops(target.value)} />
      </label>
      {editors.map((one) => (
        <label key={one.kid}>
          <input
            type="checkbox"
            checked={writers.includes(one.kid)}
            onChange={({ target }) => setWriters(target.checked ? [...writers, one.kid] : writers.filter((kid) => kid !== one.kid))}
          />{' '}
          {t('team.may-write', { name: one.name })}
        </label>
      ))}
      <p className="tools flat">
        <button
          type="button"
          className="btn go"
          disabled={busy || title.trim() === ''}
          onClick={() => save({ title: title.trim(), groups: all ? ['*'] : listIn(groups), shops: listIn(shops), writers: [...writers] })}
        >
          {t('team.channel-save')}
        </button>
        {drop && (
          <button
            type="button"
            className="btn quiet"
            disabled={busy}
            onBlur={() => setSure(false)}
            onClick={() => (sure ? drop() : setSure(true))}
          >
            {t(sure ? 'team.channel-drop-sure' : 'team.channel-drop')}
          </button>
        )}
      </p>
    </div>
  );
}
