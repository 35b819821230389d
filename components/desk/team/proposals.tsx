import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { ownTemplatesQuery, policyOf } from '../../../lib/queries.ts';
import { templateEdit, templateItem, templateOf } from '../../../lib/team/book.ts';
import type { TeamItemRow } from '../../../lib/team/kept.ts';
import type { TeamView } from '../../../lib/team/view.ts';
import { prove } from '../../../lib/templates/prove.ts';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';
import { Propose } from './propose.tsx';
import { TroubleLine } from './trouble-line.tsx';
import { useWork } from './use-team.ts';

/** What agents would like to have otherwise: for leads to take or decline, for agents to see what became of it. */
export function Proposals({ team, items }: { readonly team: TeamView; readonly items: readonly TeamItemRow[] }) {
  const { t } = useWords();
  const { ask } = useDesk();
  const work = useWork();
  const own = useQuery(ownTemplatesQuery).data ?? [];
  const policy = useQuery(policyOf(null)).data ?? builtIn;
  const [pasted, paste] = useState('');
  const [unsafe, setUnsafe] = useState<string | null>(null);
  const lead = team.own?.role === 'lead';
  const there = (channel: string, id: string) => {
    const row = items.find((one) => one.channel === channel && one.id === templateItem(id) && one.gone === null);
    return row ? templateOf(row) : null;
  };
  const answer = (one: TeamView['proposals'][number], what: 'accepted' | 'declined') => {
    // nobody's proposal goes out unproved
    if (what === 'accepted' && prove(one.template, policy).length > 0) return setUnsafe(one.id);
    setUnsafe(null);
    const edits = what === 'accepted' ? { [one.channel]: [templateEdit(one.template, there(one.channel, one.template.id))] } : {};
    void work.run('answer', () => ask('publish', { edits, answers: { [one.id]: what }, clears: false }));
  };
  return (
    <>
      {lead && (
        <>
          <p className="s mute note">{t('team.proposals-note')}</p>
          {team.proposals.length === 0 && <p className="mute">{t('team.proposals-none')}</p>}
          <ul className="changes">
            {team.proposals.map((one) => {
              const before = there(one.channel, one.template.id);
              return (
                <li key={one.id} className="change">
                  <span>
                    <b>{one.template.title}</b> <span className="tag">{t(before ? 'team.what.changed' : 'team.what.new')}</span>
                  </span>
                  <span className={one.known ? 's mute' : 's is-warn'}>
                    {one.from} {!one.known && t('team.unknown')}
                  </span>
                  <p className="two">
                    {before && <del className="out">{before.text}</del>} <ins className="out">{one.template.text}</ins>
                  </p>
                  {one.why !== '' && <p className="s">{one.why}</p>}
                  {unsafe === one.id && (
                    <p className="is-warn" role="alert">
                      {t('team.unsafe')}
                    </p>
                  )}
                  <p className="tools flat">
                    <button type="button" className="btn go" disabled={work.busy !== null} onClick={() => answer(one, 'accepted')}>
                      {t('team.accept')}
                    </button>
                    <button type="button" className="btn" disabled={work.busy !== null} onClick={() => answer(one, 'declined')}>
                      {t('team.decline')}
                    </button>
                  </p>
                </li>
              );
            })}
          </ul>
          <label className="col">
            <span className="s mute">{t('team.paste-proposal')}</span>
            <textarea className="paper" rows={3} value={pasted} onChange={({ target }) => paste(target.value)} />
          </label>
          <p className="tools flat">
            <button
              type="button"
              className="btn"
              disabled={pasted.trim() === '' || work.busy !== null}
              onClick={() => void work.run('take', () => ask('takeProposal', { text: pasted })).then((taken) => taken && paste(''))}
            >
              {t('team.take-proposal')}
            </button>
          </p>
          <TroubleLine trouble={work.trouble} />
        </>
      )}
      {!lead && <Propose team={team} own={own} there={there} />}
    </>
  );
}
