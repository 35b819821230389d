import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Bilingual } from '../lib/language/lang.ts';
import { builtIn } from '../lib/policy/built-in.ts';
import { hereQuery, refresh, remindersQuery, settingsQuery } from '../lib/queries.ts';
import type { Ask } from './line.ts';
import { Localised } from './locale.tsx';
import { Popup } from './popup.tsx';
import { useDress } from './use-dress.ts';
import { settingsBefore } from './use-scene.ts';

interface Props {
  readonly ask: Ask;
  readonly names: Readonly<Record<string, Bilingual>>;
  /** Closes the popup: another window comes to the front. */
  readonly close: () => void;
}

/** The popup with its questions to the background. */
export function LivePopup({ ask, names, close }: Props) {
  const client = useQueryClient();
  const asked = useQuery(settingsQuery);
  const here = useQuery(hereQuery);
  const reminders = useQuery(remindersQuery).data ?? [];
  const settings = asked.data ?? settingsBefore(navigator.language);
  useDress(settings);
  // what failed is seen in what is shown: it is asked again either way
  const tell = (done: Promise<unknown>, then: () => unknown) => void done.catch(() => undefined).then(then);
  if (asked.isPending) return null;
  return (
    <Localised lang={settings.lang} timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone} shopZone={builtIn.timeZone}>
      <Popup
        here={here.isError ? null : here.data}
        settings={settings}
        reminders={reminders}
        names={names}
        settle={(patch) => tell(ask('saveSettings', patch), () => Promise.all([refresh(client, ['settings']), here.refetch()]))}
        openConsole={(id) => tell(ask('openConsole', { case: id }), close)}
        openDesk={() => tell(ask('openDesk', { page: '' }), close)}
        popOut={(tab) => tell(ask('popOut', { tab }), close)}
      />
    </Localised>
  );
}
