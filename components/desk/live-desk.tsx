import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { builtIn } from '../../lib/policy/built-in.ts';
import { ownPolicyQuery, settingsQuery, teamQuery } from '../../lib/queries.ts';
import { speakDesk } from '../../lib/words/desk/say.ts';
import type { Ask, Connect } from '../line.ts';
import { Localised } from '../locale.tsx';
import { PageGuard } from '../page-guard.tsx';
import { useDress } from '../use-dress.ts';
import { usePushes } from '../use-pushes.ts';
import { settingsBefore } from '../use-scene.ts';
import { DeskContext } from './context.ts';
import type { Desk } from './context.ts';
import { PageAt, prepare } from './page-at.tsx';
import { firstPage, pages } from './pages.ts';
import { Side } from './side.tsx';
import { useRoute } from './use-route.ts';

interface Props {
  readonly ask: Ask;
  readonly connect: Connect;
  readonly consoles: Desk['consoles'];
  readonly saveFile: Desk['saveFile'];
  readonly sites: Desk['sites'];
  readonly keeping: Desk['keeping'];
  readonly reachLive: Desk['reachLive'];
  readonly version: string;
}

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
/** By then the page that was asked for stands; ms. */
const drawnWithin = 400;
const unheard = () => undefined;

/** The desk with its questions to the background; what is written elsewhere shows here at once. */
export function LiveDesk({ ask, connect, consoles, saveFile, sites, keeping, reachLive, version }: Props) {
  const client = useQueryClient();
  const route = useRoute();
  const asked = useQuery(settingsQuery);
  const zone = useQuery(ownPolicyQuery).data?.timeZone ?? builtIn.timeZone;
  const settings = asked.data ?? settingsBefore(navigator.language);
  useDress(settings);
  usePushes(connect);
  const here = pages.find((one) => one.id === route.page) ?? pages.find((one) => one.id === firstPage);
  // a lead looks there first thing, and the counts of many cases take their time
  useEffect(() => {
    const soon = setTimeout(() => prepare('insights', client), drawnWithin);
    return () => clearTimeout(soon);
  }, [client]);
  // a cluster is reached from an open page alone, whichever of them it is
  const live = useQuery(teamQuery).data?.kind === 'nats';
  useEffect(() => void (live && reachLive()), [live, reachLive]);
  const desk = useMemo(() => {
    const names = Object.fromEntries(consoles.map((one) => [one.id, one.name]));
    return { ask, settings, consoles, names, saveFile, sites, keeping, reachLive, version };
  }, [ask, settings, consoles, saveFile, sites, keeping, reachLive, version]);
  const t = speakDesk(settings.lang);
  const title = here ? `${t(`desk.${here.id}`)} - ${t('desk.title')}` : t('desk.title');
  useEffect(() => void (document.title = title), [title]);
  if (asked.isPending || !here) return null;
  return (
    <DeskContext value={desk}>
      <Localised lang={settings.lang} timeZone={timeZone} shopZone={zone}>
        <div className="desk">
          <Side current={here.id} settle={(patch) => void ask('saveSettings', patch).catch(unheard)} />
          <PageGuard
            key={here.id}
            instead={(again) => (
              <main className="page">
                <p className="padded" role="alert">
                  {t('desk.broken')}{' '}
                  <button type="button" className="btn" onClick={again}>
                    {t('fallen.again')}
                  </button>
                </p>
              </main>
            )}
          >
            <PageAt page={here} at={route.at} />
          </PageGuard>
        </div>
      </Localised>
    </DeskContext>
  );
}
