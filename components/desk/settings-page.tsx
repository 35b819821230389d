import { BackupPart } from './settings/backup-part.tsx';
import { ErasePart } from './settings/erase-part.tsx';
import { MaskSwitch } from './settings/mask-switch.tsx';
import { KeepTable } from './settings/keep-table.tsx';
import { KeepDays } from './settings/keep-days.tsx';
import { PageFrame } from './page-frame.tsx';
import { useWords } from './use-words.ts';

/** What is kept on this computer, for how long, and how it is saved, brought back and erased. */
export function SettingsPage() {
  const { t } = useWords();
  return (
    <PageFrame title={t('desk.settings')} note={t('keep.note')}>
      <div className="scroll padded" tabIndex={0} role="region" aria-label={t('desk.settings')}>
        <div className="setpage">
          <div>
            <BackupPart />
            <ul className="set">
              <KeepDays />
              <MaskSwitch />
            </ul>
            <ErasePart />
          </div>
          <div>
            <KeepTable />
          </div>
        </div>
      </div>
    </PageFrame>
  );
}
