import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Bilingual } from '../lib/language/lang.ts';
import { builtIn } from '../lib/policy/built-in.ts';
import { hereQuery, refresh, remindersQuery, settingsQuery, teachableQuery } from '../lib/queries.ts';
import { deskPageOf } from '../lib/reminders/desk-page.ts';
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
  /** Asks the person for a site, by its match pattern; only in a press. */
  readonly askForSites: (patterns: readonly string[]) => Promise<boolean>;
  /** Whether the browser lets us read these. */
  readonly hasSites: (patterns: readonly string[]) => Promise<boolean>;
  /** Match patterns of the consoles, by id. */
  readonly matches: Readonly<Record<string, readonly string[]>>;
}

/** The popup with its questions to the background. */
export function LivePopup({ ask, names, close, askForSites, hasSites, matches }: Props) {
  const client = useQueryClient();
  const asked = useQuery(settingsQuery);
  const here = useQuery(hereQuery);
  const teachable = useQuery(teachableQuery).data ?? null;
  const reminders = useQuery(remindersQuery).data ?? [];
  const silent = here.data?.state === null ? (matches[here.data.console] ?? []) : [];
  const lacking = useQuery({ queryKey: ['sites', ...silent], queryFn: async () => silent.length > 0 && !(await hasSites(silent)) }).data;
  const settings = asked.data ?? settingsBefore(navigator.language);
  useDress(settings);
  // what failed is seen in what is shown: it is asked again either way
  const tell = (done: Promise<unknown>, then: () => unknown) => void done.catch(() => undefined).then(then);
  if (asked.isPending) return null;
  return (
    <Localised lang={settings.lang} timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone} shopZone={builtIn.timeZone}>
      <Popup
        here={here.isError ? null : here.data}
        teachable={teachable}
        settings={settings}
        reminders={reminders}
        names={names}
        settle={(patch) => tell(ask('saveSettings', patch), () => Promise.all([refresh(client, ['settings']), here.refetch()]))}
        openConsole={(row) => {
          const page = deskPageOf(row.about);
          tell(page === null ? ask('openConsole', { case: row.case }) : ask('openDesk', { page }), close);
        }}
        openDesk={() => tell(ask('openDesk', { page: '' }), close)}
        openPractice={() => tell(ask('openPage', { page: 'practice' }), close)}
        tour={() => {
          const began = ask('saveSettings', { tour: 'due' });
          tell(here.data?.state ? began : began.then(() => ask('openPage', { page: 'practice' })), close);
        }}
        // the question may close this popup: the console's script comes in by itself once the site is given
        allow={lacking === true ? () => tell(askForSites(silent), close) : null}
        teach={({ tab, pattern }) => {
          // the question for the site may close this popup: the lesson then begins without it
          const given = askForSites([pattern]);
          tell(ask('teach', { tab }), () => undefined);
          void given.then((yes) => yes && close());
        }}
        popOut={(tab) => tell(ask('popOut', { tab }), close)}
      />
    </Localised>
  );
}
