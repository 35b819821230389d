import { useState } from 'react';
import { policyItem, templateOf } from '../../../lib/team/book.ts';
import type { Edit } from '../../../lib/team/edit.ts';
import type { Former, TeamItemRow } from '../../../lib/team/kept.ts';
import type { TeamView } from '../../../lib/team/view.ts';
import { happenedAt } from '../../../lib/words/times.ts';
import { useNow } from '../../now.tsx';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';
import { useFieldWords } from './field-words.ts';
import { TroubleLine } from './trouble-line.tsx';
import { useWork } from './use-team.ts';

/** The change that brings a former state back: what it had then, and null for what it had not. */
const backTo = (item: TeamItemRow, former: Former): Edit => ({
  id: item.id,
  set: Object.fromEntries(
    [...new Set([...Object.keys(item.value), ...Object.keys(former.value)])].map((name) => [name, former.value[name] ?? null]),
  ),
});

/** One shared thing: what it says, what somebody else would have it say, what it was before. */
export function SharedItem({ item, team }: { readonly item: TeamItemRow; readonly team: TeamView }) {
  const { t, locale } = useWords();
  const { ask } = useDesk();
  const work = useWork();
  const words = useFieldWords();
  const now = Math.floor(useNow() / 60_000) * 60_000;
  const [sure, setSure] = useState(false);
  const channel = team.channels.find((one) => one.id === item.channel);
  const mine = channel?.mine === true;
  const template = templateOf(item);
  // of a template its text, of a policy every setting
  const said = (value: Former['value']): string =>
    typeof value['text'] === 'string'
      ? value['text']
      : Object.entries(value)
          .map(([field, one]) => `${words.name(field)} ${words.value(field, one) || t('setfile.none')}`)
          .join(' · ');
  const nameOf = (kid: string | null): string => team.members.find((one) => one.kid === kid)?.name ?? t('team.someone');
  const write = (edit: Edit) =>
    void work.run('write', () => ask('publish', { edits: { [item.channel]: [edit] }, answers: {}, clears: false }));
  return (
    <li className="change">
      <span>
        <b className={item.gone === null ? undefined : 'mute'}>
          {item.id === policyItem ? t('desk.policy') : (template?.title ?? item.id)}
        </b>{' '}
        {team.channels.length > 1 && <span className="tag">{channel?.title}</span>}{' '}
        {item.gone !== null && <span className="tag">{t('team.what.gone')}</span>}
      </span>
      <span className="s mute">{nameOf(item.by)}</span>
      {template && <p className="out two">{template.text}</p>}
      {item.deletedToo && item.gone === null && <p className="is-warn">{t('team.deleted-too')}</p>}
      {item.conflicts.map((one) => (
        <div key={one.field} className="conflict">
          <p className="is-warn">{t('team.conflict', { field: words.name(one.field) })}</p>
          {[one.kept, ...one.lost].map((side, at) => (
            <p key={`${side.kid} ${at}`} className="out two">
              <span className="mute">{nameOf(side.kid)}:</span> {words.value(one.field, side.value)}{' '}
              {mine && (
                <button type="button" className="btn" onClick={() => write({ id: item.id, set: { [one.field]: side.value } })}>
                  {t('team.take-this')}
                </button>
              )}
            </p>
          ))}
        </div>
      ))}
      <TroubleLine trouble={work.trouble} />
      {(item.history.length > 0 || mine) && (
        <details>
          <summary className="s mute">{item.history.length > 0 ? t('team.history', { n: item.history.length }) : t('team.acts')}</summary>
          <ul>
            {item.history.map((former) => (
              <li key={former.until} className="s two">
                <span className="mute">
                  {t('tpl.version', { time: happenedAt(former.until, now, locale) })} · {nameOf(former.by)}
                </span>{' '}
                <span className="out">{said(former.value)}</span>{' '}
                {mine && (
                  <button type="button" className="btn" onClick={() => write(backTo(item, former))}>
                    {t('tpl.restore')}
                  </button>
                )}
              </li>
            ))}
          </ul>
          {mine && item.gone === null && (
            <button
              type="button"
              className="btn quiet"
              onBlur={() => setSure(false)}
              onClick={() => (sure ? write({ id: item.id, delete: true }) : setSure(true))}
            >
              {t(sure ? 'team.delete-sure' : 'team.delete')}
            </button>
          )}
          {mine && item.gone !== null && (
            <button type="button" className="btn" onClick={() => write({ id: item.id, set: {} })}>
              {t('team.bring-back')}
            </button>
          )}
        </details>
      )}
    </li>
  );
}
