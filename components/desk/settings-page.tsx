import { BackupPart } from './settings/backup-part.tsx';
import { ErasePart } from './settings/erase-part.tsx';
import { FaultsPart } from './settings/faults-part.tsx';
import { FirstSteps } from './settings/first-steps.tsx';
import { MaskSwitch } from './settings/mask-switch.tsx';
import { KeptTable } from './settings/kept-table.tsx';
import { GrantedPart } from './settings/granted-part.tsx';
import { SentPart } from './settings/sent-part.tsx';
import { KeepDays } from './settings/keep-days.tsx';
import { SettingsFilePart } from './settings/settings-file-part.tsx';
import { OwnChoices } from './settings/own-choices.tsx';
import { PageFrame } from './page-frame.tsx';
import { linkTo } from './use-route.ts';
import { useWords } from './use-words.ts';

const views = ['general', 'kept', 'errors'] as const;

/** What can be set, what is seen and kept on this computer, and what went wrong. */
export function SettingsPage({ at }: { readonly at: string | null }) {
  const { t } = useWords();
  const here = views.find((one) => one === at) ?? 'general';
  return (
    <PageFrame
      title={t('desk.settings')}
      note={t('keep.note')}
      views={views.map((id) => (
        <a key={id} href={linkTo('settings', id)} aria-current={here === id ? 'page' : undefined}>
          {t(`setview.${id}`)}
        </a>
      ))}
    >
      <div className="scroll padded" tabIndex={0} role="region" aria-label={t('desk.settings')}>
        {here === 'general' && (
          <div className="setpage">
            <div>
              <h2 className="sec flat">{t('own.title')}</h2>
              <ul className="set">
                <OwnChoices />
                <KeepDays />
                <MaskSwitch />
                <FirstSteps />
              </ul>
            </div>
            <div>
              <BackupPart />
              <SettingsFilePart />
            </div>
          </div>
        )}
        {here === 'kept' && (
          <>
            <KeptTable />
            <ErasePart />
            <SentPart />
            <GrantedPart />
          </>
        )}
        {here === 'errors' && <FaultsPart />}
      </div>
    </PageFrame>
  );
}
