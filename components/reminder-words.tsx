import type { DueReminder } from '../lib/reminders/reminder.ts';
import { useLocale } from './locale.tsx';

/** Of whom a reminder speaks, and what about. */
export function ReminderWords({ row }: { readonly row: Pick<DueReminder, 'about' | 'buyer' | 'text'> }) {
  const { t, lang } = useLocale();
  return (
    <>
      {row.buyer !== '' && <b>{row.buyer} </b>}
      {[row.about !== 'promise' && t(`remind.about.${row.about}`), row.text].filter(Boolean).join(lang === 'zh' ? '：' : ': ')}
    </>
  );
}
