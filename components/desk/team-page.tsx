import { useState } from 'react';
import { PageFrame } from './page-frame.tsx';
import { Invites } from './team/invites.tsx';
import { KeyFile } from './team/key-file.tsx';
import { Keys } from './team/keys.tsx';
import { People } from './team/people.tsx';
import { Proposals } from './team/proposals.tsx';
import { Publish } from './team/publish.tsx';
import { SharedList } from './team/shared-list.tsx';
import { Start } from './team/start.tsx';
import { Status } from './team/status.tsx';
import { Checked } from './team/checked.tsx';
import { useItems, useTeam } from './team/use-team.ts';
import { linkTo } from './use-route.ts';
import { useWords } from './use-words.ts';

/** What is shared with the team, who belongs to it, and what of it is new. */
export function TeamPage({ at }: { readonly at: string | null }) {
  const { t } = useWords();
  const asked = useTeam();
  const items = useItems();
  const [keyFile, setKeyFile] = useState<string | null>(null);
  const team = asked.data ?? null;
  if (asked.isPending) return <PageFrame title={t('desk.team')}>{null}</PageFrame>;
  const given = keyFile !== null && <KeyFile file={keyFile} close={() => setKeyFile(null)} />;
  if (team === null) {
    return (
      <PageFrame title={t('desk.team')} note={t('team.none')}>
        <div className="scroll padded" tabIndex={0} role="region" aria-label={t('desk.team')}>
          <Start made={setKeyFile} />
        </div>
      </PageFrame>
    );
  }
  const lead = team.own?.role === 'lead';
  const writes = team.channels.some((one) => one.mine);
  const conflicts = items.filter((one) => one.gone === null && (one.conflicts.length > 0 || one.deletedToo)).length;
  const views = [
    { id: 'status', shown: true, count: team.fresh.length, view: <Status team={team} items={items} /> },
    { id: 'shared', shown: true, count: conflicts, view: <SharedList team={team} items={items} /> },
    { id: 'publish', shown: writes, count: 0, view: <Publish team={team} items={items} /> },
    { id: 'proposals', shown: true, count: lead ? team.proposals.length : 0, view: <Proposals team={team} items={items} /> },
    { id: 'invite', shown: lead, count: 0, view: <Invites team={team} /> },
    { id: 'people', shown: lead, count: 0, view: <People team={team} /> },
    { id: 'keys', shown: true, count: 0, view: <Keys team={team} made={setKeyFile} /> },
  ] as const;
  const here = views.find((one) => one.id === at && one.shown) ?? views[0];
  return (
    <PageFrame
      title={t('desk.team')}
      note={team.name}
      acts={<Checked team={team} />}
      views={views
        .filter((one) => one.shown)
        .map(({ id, count }) => (
          <a key={id} href={linkTo('team', id)} aria-current={here.id === id ? 'page' : undefined}>
            {t(`team.view.${id}`)} {count > 0 && <b>{count}</b>}
          </a>
        ))}
    >
      <div className="scroll padded" tabIndex={0} role="region" aria-label={t(`team.view.${here.id}`)}>
        {given}
        {here.view}
      </div>
    </PageFrame>
  );
}
