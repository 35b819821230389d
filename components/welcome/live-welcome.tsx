import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { refresh, settingsQuery } from '../../lib/queries.ts';
import type { Questions } from '../../lib/messages.ts';
import { speakFirst } from '../../lib/words/first/say.ts';
import type { Ask, Connect } from '../line.ts';
import { Localised } from '../locale.tsx';
import { useDress } from '../use-dress.ts';
import { useOwnPolicy } from '../use-own-policy.ts';
import { usePushes } from '../use-pushes.ts';
import { settingsBefore } from '../use-scene.ts';
import { ConsolesStep } from './consoles-step.tsx';
import type { Place } from './consoles-step.tsx';
import { Ready } from './ready.tsx';
import { ShopStep } from './shop-step.tsx';
import { useLacking } from './use-lacking.ts';
import type { Sites } from './use-lacking.ts';
import { Welcome } from './welcome.tsx';

interface Props {
  readonly ask: Ask;
  readonly connect: Connect;
  readonly places: readonly Place[];
  readonly sites: Sites;
}

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const nothing = () => undefined;

/** The first steps with their questions to the background and to the browser. */
export function LiveWelcome({ ask, connect, places, sites }: Props) {
  const client = useQueryClient();
  const asked = useQuery(settingsQuery);
  const settings = asked.data ?? settingsBefore(navigator.language);
  const { own, save, outcome } = useOwnPolicy(ask);
  const sight = useLacking(places, sites);
  usePushes(connect);
  useDress(settings);
  const title = `${speakFirst(settings.lang)('welcome.title')} - 妥答 Tuoda`;
  useEffect(() => void (document.title = title), [title]);
  if (asked.isPending) return null;
  const settle = (patch: Questions['saveSettings']['ask']) => {
    const again = () => refresh(client, ['settings']);
    return ask('saveSettings', patch).then(again, again);
  };
  const turn = (id: string, on: boolean) => {
    const others = settings.off.filter((one) => one !== id);
    void settle({ off: on ? others : [...others, id] });
  };
  const begin = () => void settle({ tour: 'due' }).then(() => ask('openPage', { page: 'practice' }).catch(nothing));
  return (
    <Localised lang={settings.lang} timeZone={timeZone} shopZone={own.timeZone}>
      <Welcome
        begin={begin}
        parts={{
          shop: (
            <ShopStep
              settings={settings}
              chooseLang={(lang) => void settle({ lang })}
              policy={own}
              set={(patch) => void save({ ...own, ...patch })}
              outcome={outcome}
            />
          ),
          consoles: <ConsolesStep places={places} settings={settings} turn={turn} {...sight} />,
          ready: (
            <Ready
              places={places.filter(({ id }) => !settings.off.includes(id))}
              openDesk={() => void ask('openDesk', { page: '' }).catch(nothing)}
            />
          ),
        }}
      />
    </Localised>
  );
}
