import type { Case } from '../../lib/cases/case.ts';
import type { Lang } from '../../lib/language/lang.ts';
import type { Notice } from '../../lib/browser/notifications.ts';
import { handbookParts } from '../../lib/reminders/reviews.ts';
import type { Reminder } from '../../lib/reminders/reminder.ts';
import { notifications as words } from '../../lib/words/notifications.ts';

/** A reminder that has come, with the case that it speaks of. */
export interface Come {
  readonly reminder: Reminder;
  /** null: of the whole shop. */
  readonly of: Case | null;
}

/** More than this at once, as after a night's sleep, become one notice. */
const storm = 3;
const many = 'many:';
const minute = 60_000;

/** What the browser is to show for reminders that came together; each notice with the reminders that it tells. */
export function noticesOf(
  come: readonly Come[],
  lang: Lang,
  now: number,
): readonly { readonly notice: Notice; readonly tells: readonly Come[] }[] {
  if (come.length <= storm) return come.map((one) => ({ notice: noticeOf(one, lang, now), tells: [one] }));
  const first = come.reduce((a, b) => (b.reminder.due < a.reminder.due ? b : a));
  const values = { count: String(come.length), buyer: buyerOf(first.of, lang), text: textOf(first, lang) || aboutOf(first, lang, now) };
  const notice = { id: many + first.reminder.id, title: fill(words.manyTitle[lang], values), message: fill(words.many[lang], values) };
  return [{ notice, tells: come }];
}

/** Whether a notice tells one reminder; one that tells many stays until it is clicked. */
export function isOfOne(notice: string): boolean {
  return !notice.startsWith(many);
}

/** The reminder that a notice's click leads to: itself, or the earliest of many. */
export function reminderOf(notice: string): string {
  return notice.startsWith(many) ? notice.slice(many.length) : notice;
}

export function textOf({ reminder, of }: Come, lang: Lang): string {
  if (reminder.about === 'review') return reminder.name || partName(reminder.matter, lang);
  if (reminder.about === 'many') return reminder.matter.slice('many/'.length);
  return of?.promises.find(({ id }) => id === reminder.promise)?.text ?? of?.summary ?? '';
}

function partName(matter: string, lang: Lang): string {
  const part = handbookParts.find((one) => matter === `review/${one}`);
  return part ? words.parts[part][lang] : '';
}

/** What a reminder without words of its own is about. */
function aboutOf({ reminder: { about, due }, of }: Come, lang: Lang, now: number): string {
  if (about === 'promise') return '';
  return fill(words.of[about].title[lang], { buyer: buyerOf(of, lang), text: '', time: timeOf(due, lang, now) });
}

function noticeOf(come: Come, lang: Lang, now: number): Notice {
  const { reminder, of } = come;
  const values = { buyer: buyerOf(of, lang), text: textOf(come, lang), time: timeOf(reminder.due, lang, now) };
  if (reminder.about !== 'promise') {
    const { title, message } = words.of[reminder.about];
    return { id: reminder.id, title: fill(title[lang], values), message: fill(message[lang], values) };
  }
  const title = now < reminder.due ? words.soonTitle : now < reminder.due + minute ? words.dueTitle : words.overdueTitle;
  return { id: reminder.id, title: fill(title[lang], values), message: fill(words.promised[lang], values) };
}

function buyerOf(one: Case | null, lang: Lang): string {
  return one?.buyer.name ?? words.someone[lang];
}

/** The hour today, with the day when it is another; in the machine's own zone, where the person reads it. */
function timeOf(at: number, lang: Lang, now: number): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  const day = today ? {} : ({ month: 'numeric', day: 'numeric' } as const);
  return new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    ...day,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
