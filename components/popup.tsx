import type { Bilingual } from '../lib/language/lang.ts';
import type { Here, Teachable } from '../lib/messages.ts';
import type { DueReminder } from '../lib/reminders/reminder.ts';
import { practiceConsole } from '../lib/practice/console.ts';
import { lasting } from '../lib/words/times.ts';
import { Brand } from './brand.tsx';
import { Fixed } from './fixed.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { Icon } from './icon.tsx';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';
import { owedAt } from './owed.ts';
import { rowsOf } from './reminder-groups.ts';
import { ReminderWords } from './reminder-words.tsx';
import type { Settings } from './scene.ts';

const most = 4;

interface Props {
  /** The console in the tab that the person looks at; null when it is none, undefined while it is not known. */
  readonly here: Here | null | undefined;
  /** The same page where it is none, or was taught, and can be taught. */
  readonly teachable: Teachable | null;
  readonly settings: Settings;
  readonly reminders: readonly DueReminder[];
  readonly names: Readonly<Record<string, Bilingual>>;
  readonly settle: (patch: { readonly lang?: Settings['lang']; readonly off?: string[] }) => void;
  readonly openConsole: (row: DueReminder) => void;
  readonly popOut: (tab: number) => void;
  readonly openDesk: () => void;
  readonly openPractice: () => void;
  /** Begins the tour: here where a panel stands, else beside the practice conversation. */
  readonly tour: () => void;
  /** Asks for the site of the console that is here; null where the browser allows it. */
  readonly allow: (() => void) | null;
  readonly teach: (page: Teachable) => void;
}

/** What the toolbar button opens: this page's state, what is due, the language. */
export function Popup({
  here,
  teachable,
  settings,
  reminders,
  names,
  settle,
  openConsole,
  popOut,
  openDesk,
  openPractice,
  tour,
  allow,
  teach,
}: Props) {
  const locale = useLocale();
  const { t, lang } = locale;
  const now = useNow();
  const nameOf = (id: string) => names[id]?.[lang] ?? id;
  const off = here ? settings.off.includes(here.console) : false;
  const practised = here?.console === practiceConsole;
  const rows = rowsOf(reminders);
  const buyer = here?.state?.conversation?.buyer;
  const site = () => {
    if (here === undefined) return null;
    if (here === null) {
      return (
        <>
          <p>{t('popup.unknown')}</p>
          <p className="s mute">{t(teachable ? 'popup.teach-note' : 'popup.unknown-note')}</p>
          {teachable && (
            <button type="button" className="btn go" onClick={() => teach(teachable)}>
              {t('popup.teach', { host: teachable.host })}
            </button>
          )}
        </>
      );
    }
    if (off) return <p className="two">{t('popup.off', { console: nameOf(here.console) })}</p>;
    if (here.state === null && allow)
      return (
        <>
          <p className="is-warn">{t('popup.lacking', { console: nameOf(here.console) })}</p>
          <button type="button" className="btn go" onClick={() => allow()}>
            {t('popup.allow')}
          </button>
        </>
      );
    if (here.state === null) return <p className="is-warn">{t('popup.waiting', { console: nameOf(here.console) })}</p>;
    return (
      <>
        <p className="is-ok">
          <Icon name="check" /> {t(practised ? 'popup.practised' : 'popup.on')}
        </p>
        <p className="s mute">{buyer ? t('popup.with', { buyer: buyer.name ?? buyer.id ?? t('wait.unnamed') }) : t('popup.no-buyer')}</p>
      </>
    );
  };
  return (
    <main className="popup">
      <header className="head line">
        <span className="is-ok">
          <Brand />
        </span>
        <h1>{t('app.name')}</h1>
        <span className="grow" />
        <LanguageChoice settings={settings} choose={(lang) => settle({ lang })} />
      </header>
      <section className="site" aria-label={t('popup.site')}>
        {site()}
      </section>
      {here && teachable?.taught && (
        <p className="line">
          <button type="button" className="link" onClick={() => teach(teachable)}>
            {t('popup.teach-again')}
          </button>
        </p>
      )}
      {here && !practised && (
        <Fixed fixed={settings.fixed} name={`consolesOff.${here.console}`}>
          <label className="line">
            <span>{t('popup.switch', { console: nameOf(here.console) })}</span>
            <input
              type="checkbox"
              role="switch"
              className="switch"
              checked={!off}
              onChange={() => settle({ off: off ? settings.off.filter((one) => one !== here.console) : [...settings.off, here.console] })}
            />
          </label>
        </Fixed>
      )}
      <section>
        <div className="sec">
          <h2>{t('popup.due')}</h2>
          <span className="mute">{rows.length}</span>
        </div>
        {rows.length === 0 && <p className="line mute">{t('popup.nothing')}</p>}
        <ul className="rows">
          {rows.slice(0, most).map((row) => (
            <li key={row.id} className={row.due < now ? 'late' : undefined}>
              <Icon name={row.due < now ? 'block' : 'clock'} />
              <button type="button" className="what out" onClick={() => openConsole(row)}>
                <ReminderWords row={row} />
              </button>
              <span className={row.due < now ? 'when over' : 'when'}>
                {row.due < now ? t('remind.over', { over: lasting(now - row.due, lang) }) : owedAt(row.due, now, locale)}
              </span>
            </li>
          ))}
        </ul>
        {rows.length > most && <p className="line s mute">{t('popup.more', { n: rows.length - most })}</p>}
      </section>
      <div className="line last">
        <button type="button" className="btn" onClick={() => openDesk()}>
          <Icon name="book" /> {t('popup.desk')}
        </button>
        {here?.state && (
          <button type="button" className="btn" onClick={() => popOut(here.tab)}>
            <Icon name="out" /> {t('popup.window')}
          </button>
        )}
      </div>
      <div className="line first">
        <button type="button" className="btn quiet" onClick={() => openPractice()}>
          {t('settings.practice')}
        </button>
        <button type="button" className="btn quiet" onClick={() => tour()}>
          {t('settings.tour')}
        </button>
      </div>
    </main>
  );
}
