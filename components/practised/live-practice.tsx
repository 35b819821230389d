import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { builtIn } from '../../lib/policy/built-in.ts';
import { firstBuyer } from '../../lib/practice/first.ts';
import type { Check } from '../../lib/practice/play.ts';
import { policyOf, refresh, settingsQuery } from '../../lib/queries.ts';
import { speakFirst } from '../../lib/words/first/say.ts';
import type { Ask, Connect } from '../line.ts';
import { Localised } from '../locale.tsx';
import { useReader } from '../use-reader.ts';
import { useDress } from '../use-dress.ts';
import { settingsBefore } from '../use-scene.ts';
import { Practice } from './practice.tsx';
import { usePlay } from './use-play.ts';
import { useTries } from './use-tries.ts';
import type { Watch } from './use-tries.ts';

interface Props {
  readonly ask: Ask;
  readonly connect: Connect;
  readonly watch: Watch;
}

const clock = () => Date.now();
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const nothing = () => undefined;

/** The practice conversation with its questions to the background. */
export function LivePractice({ ask, connect, watch }: Props) {
  const client = useQueryClient();
  const asked = useQuery(settingsQuery);
  const settings = asked.data ?? settingsBefore(navigator.language);
  const drill = firstBuyer[settings.lang];
  const policy = useQuery(policyOf(null)).data ?? builtIn;
  const reader = useReader();
  // the buyer minds what the panel would have warned of
  const check: Check = (draft, conversation, moment) => {
    const here = { ...conversation, marketplace: null };
    return reader?.checkAll(draft, here, policy, moment, reader.understand(here)) ?? [];
  };
  const played = usePlay(drill, check, clock);
  const tried = useTries(connect, watch);
  useDress(settings);
  const title = `${speakFirst(settings.lang)('practised.title')} - 妥答 Tuoda`;
  useEffect(() => void (document.title = title), [title]);
  if (asked.isPending) return null;
  const again = () => {
    tried.forget();
    void ask('forgetPractice', null).then(played.again, played.again);
  };
  return (
    <Localised lang={settings.lang} timeZone={timeZone} shopZone={policy.timeZone}>
      <Practice
        drill={drill}
        played={played}
        tried={tried}
        again={again}
        tour={() => void ask('saveSettings', { tour: 'due' }).then(() => refresh(client, ['settings']), nothing)}
        more={() => void ask('openDesk', { page: 'practice' }).catch(nothing)}
      />
    </Localised>
  );
}
