import type { DueReminder } from '../lib/reminders/reminder.ts';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';
import { groupOf, rowsOf } from './reminder-groups.ts';
import { ReminderWords } from './reminder-words.tsx';
import { minuteOf, runningLong } from '../lib/words/times.ts';
import { Icon } from './icon.tsx';
import type { Other } from './scene.ts';

interface Props {
  /** The console's page is there, only no conversation is open in it. */
  readonly connected: boolean;
  /** Who waits in other pages; empty where nobody does, or nobody knows. */
  readonly others: readonly Other[];
  readonly reminders: readonly DueReminder[];
  readonly openConsole: (row: DueReminder) => void;
  readonly goTo: (other: Other) => void;
  readonly drop: (other: Other) => void;
}

/** No conversation is open: what to do about it, and what is due today. */
export function Empty({ connected, others, reminders, openConsole, goTo, drop }: Props) {
  const { t, lang, shopZone } = useLocale();
  const now = useNow();
  const today = rowsOf(reminders).filter((row) => groupOf(row, now, shopZone) !== 'later');
  return (
    <>
      <div className="lead">
        <p>{t(connected ? 'empty.title' : 'empty.wait')}</p>
        <p className="s mute">{t(connected ? 'empty.note' : 'empty.wait-note')}</p>
      </div>
      {others.length > 0 && (
        <>
          <div className="sec">
            <h2>{t('empty.others')}</h2>
            <span className="mute">{others.length}</span>
          </div>
          <ul className="rows">
            {others.map((one) => {
              const over = now - one.since - one.limit;
              return (
                <li key={`${one.tab} ${one.buyer}`} className={over > 0 ? 'hot' : undefined}>
                  <Icon name={over > 0 ? 'block' : 'clock'} />
                  <button
                    type="button"
                    className="what out"
                    title={t(one.tab === null ? 'queue.find' : 'queue.show')}
                    onClick={() => goTo(one)}
                  >
                    <b>{one.buyer}</b> {one.place}
                  </button>
                  <span className={over > 0 ? 'when over' : 'when'}>
                    {over > 0 ? t('queue.over', { over: runningLong(over, lang) }) : runningLong(now - one.since, lang)}
                  </span>
                  {one.tab === null && (
                    <button type="button" className="btn quiet" title={t('queue.drop')} onClick={() => drop(one)}>
                      <span aria-hidden="true">✓</span>
                      <span className="sr">{t('queue.drop')}</span>
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      <div className="sec">
        <h2>{t('empty.due')}</h2>
        <span className="mute">{today.length}</span>
      </div>
      {today.length === 0 && <p className="lead mute">{t('empty.nothing-due')}</p>}
      <ul className="rows">
        {today.map((row) => (
          <li key={row.id} className={row.due < now ? 'late' : undefined}>
            <Icon name={row.due < now ? 'block' : 'clock'} />
            <button type="button" className="what out" onClick={() => openConsole(row)}>
              <ReminderWords row={row} />
            </button>
            <span className={row.due < now ? 'when over' : 'when'}>{minuteOf(row.due, shopZone)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
