import type { DueReminder } from '../lib/messages.ts';
import { dueAt, lasting } from '../lib/words/times.ts';
import { Icon } from './icon.tsx';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';
import { tomorrowAtNine } from './reminder-groups.ts';

interface Props {
  readonly row: DueReminder;
  /** Name of the console that its conversation is in. */
  readonly place: string;
  open(): void;
  done(): void;
  snooze(until: number): void;
}

const quarter = 15 * 60_000;

/** One thing that is owed: open its conversation, note it as done, or be reminded later. */
export function ReminderRow({ row, place, open, done, snooze }: Props) {
  const locale = useLocale();
  const { t, lang } = locale;
  const now = useNow();
  const late = row.due < now;
  return (
    <li className={late ? 'late' : undefined}>
      <Icon name={late ? 'block' : 'clock'} />
      <span className="what out">
        <b>{row.buyer}</b> {row.text}
      </span>
      <span className={late ? 'when over' : 'when'}>
        {late ? t('remind.over', { over: lasting(now - row.due, lang) }) : dueAt(row.due, now, locale)}
      </span>
      <span className="sub">
        {[
          place,
          late ? dueAt(row.due, now, locale) : t('remind.left', { left: lasting(row.due - now, lang) }),
          row.snoozed !== null && row.snoozed > now && t('remind.snoozed', { time: dueAt(row.snoozed, now, locale) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <div className="acts">
        <button type="button" className={late ? 'btn go' : 'btn'} onClick={open}>
          {t('remind.open')}
        </button>
        <button type="button" className="btn" onClick={done}>
          {t('remind.done')}
        </button>
        <button type="button" className="btn quiet" onClick={() => snooze(now + quarter)}>
          {t('remind.snooze', { time: lasting(quarter, lang) })}
        </button>
        <button type="button" className="btn quiet" onClick={() => snooze(tomorrowAtNine(now))}>
          {t('remind.tomorrow')}
        </button>
      </div>
    </li>
  );
}
