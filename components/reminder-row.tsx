import type { DueReminder } from '../lib/reminders/reminder.ts';
import { dueAt, happenedAt, lasting } from '../lib/words/times.ts';
import { copy } from './copy.ts';
import { Dotted } from './dotted.tsx';
import { Icon } from './icon.tsx';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';
import { owedAt, whoseClock } from './owed.ts';
import { tomorrowAtNine } from './reminder-groups.ts';
import { ReminderWords } from './reminder-words.tsx';

interface Props {
  readonly row: DueReminder;
  /** Name of the console that its conversation is in. */
  readonly place: string;
  /** Its acts are in sight. */
  readonly chosen: boolean;
  readonly choose: () => void;
  readonly open: () => void;
  readonly done: (state?: 'kept' | 'broken') => void;
  readonly snooze: (until: number) => void;
}

const quarter = 15 * 60_000;
/** Ninety days: later than that is a slip of the finger. */
const farthest = 90 * 24 * 3_600_000;

/** One thing that is owed: open its conversation, note it as done, or be reminded later. */
export function ReminderRow({ row, place, chosen, choose, open, done, snooze }: Props) {
  const locale = useLocale();
  const { t, lang } = locale;
  const now = useNow();
  const late = row.due < now;
  const put = (text: string) => {
    const until = new Date(text).getTime();
    if (until > now && until < now + farthest) snooze(until);
  };
  return (
    <li className={late ? 'late' : undefined}>
      <Icon name={late ? 'block' : 'clock'} />
      <button type="button" className="what out" aria-expanded={chosen} onClick={() => choose()}>
        <ReminderWords row={row} />
      </button>
      <span className={late ? 'when over' : 'when'}>
        {late ? t('remind.over', { over: lasting(now - row.due, lang) }) : owedAt(row.due, now, locale)}
      </span>
      <span className="sub">
        <Dotted
          words={[
            place,
            late ? owedAt(row.due, now, locale) : t('remind.left', { left: lasting(row.due - now, lang) }),
            whoseClock(row.due, locale),
            row.answered !== null && t('remind.answered', { time: happenedAt(row.answered, now, locale) }),
            row.snoozed !== null && row.snoozed > now && t('remind.snoozed', { time: dueAt(row.snoozed, now, locale) }),
          ]}
        />
      </span>
      {chosen && (
        <div className="acts">
          <button type="button" className="btn go" onClick={() => open()}>
            {t('remind.open')}
          </button>
          {row.about === 'promise' && late ? (
            <>
              <button type="button" className="btn" onClick={() => done('kept')}>
                {t('remind.in-time')}
              </button>
              <button type="button" className="btn" onClick={() => done('broken')}>
                {t('remind.too-late')}
              </button>
            </>
          ) : (
            <button type="button" className="btn" onClick={() => done()}>
              {t('remind.done')}
            </button>
          )}
          {row.buyer !== '' && row.console !== 'by-hand' && (
            <button type="button" className="btn quiet" title={t('remind.copy-note')} onClick={() => void copy(row.buyer)}>
              {t('remind.copy')}
            </button>
          )}
          <button type="button" className="btn quiet" onClick={() => snooze(now + quarter)}>
            {t('remind.snooze', { time: lasting(quarter, lang) })}
          </button>
          <button type="button" className="btn quiet" onClick={() => snooze(tomorrowAtNine(now))}>
            {t('remind.tomorrow')}
          </button>
          <input
            type="datetime-local"
            className="field any-time"
            aria-label={t('remind.until')}
            title={t('remind.until')}
            onKeyDown={(event) => event.key === 'Enter' && put(event.currentTarget.value)}
            onBlur={(event) => put(event.currentTarget.value)}
          />
        </div>
      )}
    </li>
  );
}
