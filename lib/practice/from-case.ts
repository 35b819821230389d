import type { Offered } from '../language/act.ts';
import { langOf } from '../language/lang.ts';
import type { Case } from '../cases/case.ts';
import { mask } from '../cases/mask.ts';
import type { Demand } from '../conversation/understanding.ts';
import { en } from './buyers/en.ts';
import { zh } from './buyers/zh.ts';
import type { Drill } from './drill.ts';

const settles: Readonly<Partial<Record<Demand, readonly Offered[]>>> = {
  refund: ['refund', 'part-refund', 'return'],
  return: ['return', 'refund', 'exchange'],
  exchange: ['exchange', 'resend', 'refund'],
  resend: ['resend', 'exchange', 'refund'],
  repair: ['repair', 'exchange', 'refund'],
  compensation: ['compensation', 'part-refund', 'discount', 'gift'],
  'price-difference': ['part-refund', 'compensation', 'discount'],
  cancel: ['refund'],
};

/** Numbers of orders and parcels, links and whatever else is long and digits: nothing in a drill leads back to a buyer. */
const numbers = /https?:\/\/\S+|[A-Za-z]{0,3}[\d-]{6,}|\d{5,}/g;

/** A text without anybody in it: names of buyer, shop and people, orders, phones, addresses, links. */
export function anonymous(text: string, one: Case): string {
  const { buyer, shop, orders, form } = one;
  const named = [buyer.name, buyer.id, shop.name, shop.id, ...orders, form.customer, form.coordinator, ...form.others.map(({ who }) => who)]
    .flatMap((name) => (name && name.trim().length > 1 ? [name.trim()] : []))
    .toSorted((a, b) => b.length - a.length);
  let plain = mask(text);
  for (const name of named) plain = plain.replaceAll(name, '***');
  return plain.replace(numbers, '***').trim();
}

/**
 * A closed case as a practice conversation: its buyer's own lines without anybody in them. The answers that went well are the
 * good way; where none is known the score shows no better sentence.
 * @returns null where the case holds no word of its buyer.
 */
export function drillFrom(one: Case, id: string): Drill | null {
  const said = one.timeline.filter(({ kind, text }) => kind === 'buyer' && text.trim() !== '');
  const firstSent = one.timeline.findIndex(({ kind }) => kind === 'sent');
  const before = said.filter((entry) => firstSent < 0 || one.timeline.indexOf(entry) < firstSent);
  const opening = (before.length > 0 ? before : said.slice(0, 1)).slice(-4).map(({ text }) => anonymous(text, one));
  if (opening.length === 0) return null;
  const lang = langOf(opening.join('\n'));
  const bank = lang === 'zh' ? zh.own : en.own;
  const rest = said.filter((entry) => firstSent >= 0 && one.timeline.indexOf(entry) > firstSent).map(({ text }) => anonymous(text, one));
  const sent = one.timeline.filter(
    ({ kind, findings, text }) => kind === 'sent' && text !== '' && findings.every((f) => f.severity === 'hint'),
  );
  const goods = anonymous(one.form.goods, one);
  const wish = anonymous(one.form.wish, one);
  const title = anonymous(one.form.problem || one.summary || (opening[0] ?? ''), one).slice(0, 40);
  return {
    id,
    lang,
    type: one.types[0] ?? 'other',
    marketplace: one.marketplace,
    title: { zh: title, en: title },
    mood: one.form.mood ?? one.emotion,
    goods,
    opening,
    facts: { photo: bank.photo, order: bank.order },
    about: goods === '' ? [] : [goods.toLowerCase()],
    accepts: one.demands.flatMap((demand) => settles[demand] ?? []),
    more: rest[0] ?? bank.more,
    wants: wish === '' ? bank.wants : wish,
    pressed: rest[1] ?? bank.pressed,
    threat: bank.threat,
    thanks: bank.thanks,
    model: sent.slice(0, 4).map(({ text }) => anonymous(text, one)),
  };
}
