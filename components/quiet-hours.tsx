import { useLocale } from './locale.tsx';
import type { Controls, Settings } from './scene.ts';

/** What is proposed to who turns it on: ten in the evening to eight. */
const night = { from: 22 * 60, to: 8 * 60 };

const shown = (minutes: number): string => new Date(minutes * 60_000).toISOString().slice(11, 16);

function minutesOf(text: string): number | null {
  const [hour, minute] = text.split(':').map(Number);
  return hour === undefined || minute === undefined || Number.isNaN(hour + minute) ? null : hour * 60 + minute;
}

interface Props {
  readonly settings: Settings;
  readonly settle: Controls['settle'];
}

/** Hours in which no reminder rings; what comes in them is told before or after. */
export function QuietHours(props: Props) {
  const { t } = useLocale();
  return (
    <div className="line">
      <span>{t('settings.quiet')}</span>
      <QuietFields {...props} />
    </div>
  );
}

/** From when to when, and whether at all. */
export function QuietFields({ settings, settle }: Props) {
  const { t } = useLocale();
  const quiet = settings.quiet ?? null;
  const end = (which: 'from' | 'to') =>
    quiet && (
      <input
        type="time"
        className="field hour"
        aria-label={t(`quiet.${which}`)}
        defaultValue={shown(quiet[which])}
        onBlur={(event) => {
          const minutes = minutesOf(event.currentTarget.value);
          if (minutes !== null && minutes !== quiet[which]) settle({ quiet: { ...quiet, [which]: minutes } });
        }}
      />
    );
  return (
    <>
      {end('from')}
      {end('to')}
      <input
        type="checkbox"
        className="switch"
        aria-label={t('settings.quiet')}
        checked={quiet !== null}
        onChange={(event) => settle({ quiet: event.currentTarget.checked ? night : null })}
      />
    </>
  );
}
