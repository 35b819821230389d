import { useState } from 'react';
import type { DueReminder } from '../lib/reminders/reminder.ts';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';
import { groupOf, groups, rowsOf } from './reminder-groups.ts';
import { ReminderRow } from './reminder-row.tsx';
import type { Controls } from './scene.ts';

interface Props {
  readonly reminders: readonly DueReminder[];
  readonly nameOf: (console: string) => string;
  readonly controls: Pick<Controls, 'openConsole' | 'done' | 'snooze'>;
}

/** What is owed, by how soon. */
export function Reminders({ reminders, nameOf, controls }: Props) {
  const { t, shopZone } = useLocale();
  const now = useNow();
  const rows = rowsOf(reminders);
  const [picked, setPicked] = useState<string | null>(null);
  const clicked = rows.filter((row) => row.clicked !== null).toSorted((a, b) => (b.clicked ?? 0) - (a.clicked ?? 0))[0];
  const chosen = rows.find((row) => row.id === picked) ?? clicked ?? rows[0];
  if (rows.length === 0) {
    return (
      <div className="lead">
        <p>{t('remind.none')}</p>
        <p className="s mute">{t('remind.none-note')}</p>
      </div>
    );
  }
  return groups.map((group) => {
    const found = rows.filter((row) => groupOf(row, now, shopZone) === group);
    return (
      found.length > 0 && (
        <section key={group}>
          <div className="sec">
            <h2 className={group === 'past' ? 'is-block' : undefined}>{t(`remind.${group}`)}</h2>
            <span className="mute">{found.length}</span>
          </div>
          <ul className="rows">
            {found.map((row) => (
              <ReminderRow
                key={row.id}
                row={row}
                place={row.console === 'shop' ? t('remind.shop') : row.console === 'by-hand' ? t('remind.by-hand') : nameOf(row.console)}
                chosen={row === chosen}
                choose={() => setPicked(row.id)}
                open={() => controls.openConsole(row)}
                done={(state) => controls.done(row.id, state)}
                snooze={(until) => controls.snooze(row.id, until)}
              />
            ))}
          </ul>
        </section>
      )
    );
  });
}
