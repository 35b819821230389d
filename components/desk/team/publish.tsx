import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { ownPolicyQuery, ownTemplatesQuery, policyOf } from '../../../lib/queries.ts';
import type { TeamItemRow } from '../../../lib/team/kept.ts';
import type { Asks } from '../../../lib/team/publish.ts';
import type { TeamView } from '../../../lib/team/view.ts';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';
import { ChangeRow } from './change-row.tsx';
import { changesOf } from './changes.ts';
import { TroubleLine } from './trouble-line.tsx';
import { useVerdicts } from './use-verdicts.ts';
import { useWork } from './use-team.ts';

/** What this machine has and the team has not: chosen, proved safe, and published in one go. */
export function Publish({ team, items }: { readonly team: TeamView; readonly items: readonly TeamItemRow[] }) {
  const { t } = useWords();
  const { ask } = useDesk();
  const work = useWork();
  const own = useQuery(ownTemplatesQuery).data;
  const policy = useQuery(ownPolicyQuery).data ?? builtIn;
  const holds = useQuery(policyOf(null)).data ?? builtIn;
  const mine = team.channels.filter((one) => one.mine);
  const [channel, setChannel] = useState(mine[0]?.id ?? '');
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const [asks, setAsks] = useState<Asks | null>(null);
  const [done, setDone] = useState<{ readonly n: number; readonly bytes: number } | null>(null);
  const changes = useMemo(() => changesOf(channel, { own: own ?? [], policy, items }), [channel, own, policy, items]);
  const templates = useMemo(() => changes.flatMap((one) => one.template ?? []), [changes]);
  const verdictOf = useVerdicts(templates, holds);
  const chosen = changes.filter((one) => !left.has(one.id) && (one.template === null || verdictOf(one.template) === 0));
  const waiting = templates.filter((one) => verdictOf(one) === null && !left.has(`t:${one.id}`)).length;
  const broken = templates.filter((one) => (verdictOf(one) ?? 0) > 0).length;

  const publish = async (clears: boolean) => {
    setAsks(null);
    const edits = { [channel]: chosen.map(({ edit }) => edit) };
    const answer = await work.run('publish', () => ask('publish', { edits, answers: {}, clears }));
    if (!answer) return;
    if ('asks' in answer) return setAsks(answer.asks);
    setDone({ n: chosen.length, bytes: answer.done.bytes });
    // from now on they are the team's; what they were before stays in the team's history
    const published = chosen.flatMap(({ template }) => template?.id ?? []);
    for (let from = 0; from < published.length; from += 500)
      await ask('saveTemplates', { put: [], remove: published.slice(from, from + 500) });
  };
  return (
    <>
      <p className="tools flat">
        {mine.length > 1 && (
          <select className="field" aria-label={t('team.channel')} value={channel} onChange={({ target }) => setChannel(target.value)}>
            {mine.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        )}
        <button
          type="button"
          className="btn big go"
          disabled={chosen.length === 0 || waiting > 0 || work.busy !== null}
          onClick={() => void publish(false)}
        >
          {t(work.busy ? 'team.publishing' : 'team.publish', { n: chosen.length })}
        </button>
        <span className="s mute" role="status">
          {waiting > 0
            ? t('team.to-prove', { n: waiting })
            : done
              ? t('team.published', { n: done.n, kb: Math.ceil(done.bytes / 1000) })
              : ''}
        </span>
      </p>
      <TroubleLine trouble={work.trouble} />
      {asks && (
        <p className="hold-much" role="alert">
          {t('team.asks', { gone: asks.gone, of: asks.of })}{' '}
          <button type="button" className="btn" onClick={() => void publish(true)}>
            {t('team.asks-go')}
          </button>
        </p>
      )}
      {broken > 0 && <p className="is-warn">{t('team.broken', { n: broken })}</p>}
      {changes.length === 0 && own && <p className="mute note">{t('team.nothing')}</p>}
      <ul className="changes">
        {changes.map((change) => (
          <ChangeRow
            key={change.id}
            change={change}
            chosen={!left.has(change.id)}
            choose={(one) => {
              const next = new Set(left);
              if (one) next.delete(change.id);
              else next.add(change.id);
              leave(next);
            }}
            verdict={change.template ? verdictOf(change.template) : 0}
          />
        ))}
      </ul>
    </>
  );
}
