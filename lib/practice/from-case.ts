import type { Offered } from '../language/act.ts';
import { langOf } from '../language/lang.ts';
import type { Lang } from '../language/lang.ts';
import type { Case } from '../cases/case.ts';
import type { Demand } from '../conversation/understanding.ts';
import { anonymous } from './anonymous.ts';
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

const ordinary =
  /^(?:您好|你好|什么|怎么|可以|我们|你们|这个|那个|就是|没有|不是|现在|今天|明天|昨天|一下|时候|麻烦|谢谢|已经|还是|这样|一个|a?bout|have|this|that|with|what|when|your|from|will|please|they|been|were|just|today|hello|thank|would|could|there)$/;

/** What buyer and agent both called the trouble: a reply with such a word is about this one and no other. */
function sharedWords(buyer: readonly string[], agent: readonly string[], lang: Lang): readonly string[] {
  const answered = agent.join('\n').toLowerCase();
  const said = buyer.flatMap((text) => {
    const runs = text.toLowerCase().match(lang === 'zh' ? /[\u4e00-\u9fff]{2,}/g : /[a-z]{4,}/g) ?? [];
    return lang === 'en' ? runs : runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
  });
  return [...new Set(said)].filter((word) => answered.includes(word) && !ordinary.test(word)).slice(0, 12);
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
  const model = sent.slice(0, 4).map(({ text }) => anonymous(text, one));
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
    about: [...(goods === '' ? [] : [goods.toLowerCase()]), ...sharedWords([...opening, title], model, lang)],
    accepts: one.demands.flatMap((demand) => settles[demand] ?? []),
    more: rest[0] ?? bank.more,
    wants: wish === '' ? bank.wants : wish,
    pressed: rest[1] ?? bank.pressed,
    threat: bank.threat,
    thanks: bank.thanks,
    model,
  };
}
