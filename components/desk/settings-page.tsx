import { BackupPart } from './settings/backup-part.tsx';
import { ErasePart } from './settings/erase-part.tsx';
import { FaultsPart } from './settings/faults-part.tsx';
import { FirstSteps } from './settings/first-steps.tsx';
import { MaskSwitch } from './settings/mask-switch.tsx';
import { KeepTable } from './settings/keep-table.tsx';
import { KeepDays } from './settings/keep-days.tsx';
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
      <div className="scroll padded" tabIndex={0} role="region" aria-label={t(`setview.${here}`)}>
        {here === 'general' && (
          <div className="setpage">
            <div>
              <ul className="set">
                <KeepDays />
                <MaskSwitch />
                <FirstSteps />
              </ul>
            </div>
            <div>
              <BackupPart />
            </div>
          </div>
        )}
        {here === 'kept' && (
          <>
            <KeepTable />
            <ErasePart />
          </>
        )}
        {here === 'errors' && <FaultsPart />}
      </div>
    </PageFrame>
  );
}
