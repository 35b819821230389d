import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { remindersQuery } from '../../../lib/queries.ts';
import { deskPageOf } from '../../../lib/reminders/desk-page.ts';
import type { DueReminder } from '../../../lib/reminders/reminder.ts';
import { Reminders } from '../../reminders.tsx';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';
import { useNames } from './case-marks.tsx';

/** What is owed in all cases, by how soon: done, put off, or its case opened. */
export function DeskReminders({ open }: { readonly open: (id: string) => void }) {
  const { t } = useWords();
  const { ask } = useDesk();
  const { consoleName } = useNames();
  const [failed, setFailed] = useState(false);
  const reminders = useQuery(remindersQuery).data ?? [];
  /** To the console; where none can be opened to the case, and what is of the whole shop to where it is set. */
  const lead = ({ about, case: of, console: from }: DueReminder) => {
    const page = deskPageOf(about);
    if (page !== null) location.hash = `#/${page}`;
    else if (from === 'by-hand') open(of);
    else void ask('openConsole', { case: of }).catch(() => open(of));
  };
  const tell = (asked: Promise<unknown>) =>
    void asked.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t('cases.reminders')}>
      {failed && (
        <p className="lead is-warn" role="alert">
          {t('cases.undone')}
        </p>
      )}
      <Reminders
        reminders={reminders}
        nameOf={consoleName}
        controls={{
          openConsole: lead,
          done: (id, state) => tell(ask('done', { id, ...(state && { state }) })),
          snooze: (id, until) => tell(ask('snooze', { id, until })),
        }}
      />
    </div>
  );
}
