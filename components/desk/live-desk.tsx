import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useMemo } from 'react';
import { builtIn } from '../../lib/policy/built-in.ts';
import { ownPolicyQuery, settingsQuery, teamQuery } from '../../lib/queries.ts';
import { speakDesk } from '../../lib/words/desk/say.ts';
import type { Ask, Connect } from '../line.ts';
import { Localised } from '../locale.tsx';
import { useDress } from '../use-dress.ts';
import { usePushes } from '../use-pushes.ts';
import { settingsBefore } from '../use-scene.ts';
import { DeskContext } from './context.ts';
import type { Desk } from './context.ts';
import { PageGuard } from './page-guard.tsx';
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
}

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const unheard = () => undefined;

/** The desk with its questions to the background; what is written elsewhere shows here at once. */
export function LiveDesk({ ask, connect, consoles, saveFile, sites, keeping, reachLive }: Props) {
  const route = useRoute();
  const asked = useQuery(settingsQuery);
  const zone = useQuery(ownPolicyQuery).data?.timeZone ?? builtIn.timeZone;
  const settings = asked.data ?? settingsBefore(navigator.language);
  useDress(settings);
  usePushes(connect);
  // a cluster is reached from an open page alone, whichever of them it is
  const live = useQuery(teamQuery).data?.kind === 'nats';
  useEffect(() => void (live && reachLive()), [live, reachLive]);
  const desk = useMemo(() => {
    const names = Object.fromEntries(consoles.map((one) => [one.id, one.name]));
    return { ask, settings, consoles, names, saveFile, sites, keeping, reachLive };
  }, [ask, settings, consoles, saveFile, sites, keeping, reachLive]);
  const here = pages.find((one) => one.id === route.page) ?? pages.find((one) => one.id === firstPage);
  const t = speakDesk(settings.lang);
  const title = here ? `${t(`desk.${here.id}`)} - ${t('desk.title')}` : t('desk.title');
  useEffect(() => void (document.title = title), [title]);
  if (asked.isPending || !here) return null;
  const Page = here.page;
  return (
    <DeskContext value={desk}>
      <Localised lang={settings.lang} timeZone={timeZone} shopZone={zone}>
        <div className="desk">
          <Side current={here.id} settle={(patch) => void ask('saveSettings', patch).catch(unheard)} />
          <PageGuard
            key={here.id}
            instead={
              <main className="page">
                <p className="padded">{t('desk.broken')}</p>
              </main>
            }
          >
            <Suspense fallback={<main className="page" aria-busy="true" aria-label={t('desk.loading')} />}>
              <Page at={route.at} />
            </Suspense>
          </PageGuard>
        </div>
      </Localised>
    </DeskContext>
  );
}
