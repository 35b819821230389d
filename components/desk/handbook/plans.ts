import { complaintTypes } from '../../../lib/conversation/understanding.ts';
import type { Lang } from '../../../lib/language/lang.ts';
import type { Measure } from '../../../lib/insights/measures.ts';
import { fill } from '../../../lib/templates/slots.ts';
import type { Template } from '../../../lib/templates/template.ts';
import type { DeskSay } from '../../../lib/words/desk/say.ts';
import { linkTo } from '../use-route.ts';
import type { Entry } from './entry.ts';

/** What only a conversation fills stands as the name of what belongs there. */
const unfilled = { slots: {}, when: () => null };
const order = ['heard', 'verified', 'proposed', 'agreed', 'carried-out', 'followed-up', 'closed'] as const;

/** For each kind of complaint what is done about it, and the replies for it in the order in which a complaint goes. */
export function planEntries(templates: readonly Template[], measures: readonly Measure[], t: DeskSay, lang: Lang): readonly Entry[] {
  const place = (one: Template) => order.findIndex((stage) => one.stages.some((own) => own === stage));
  return complaintTypes.flatMap((type): readonly Entry[] => {
    const group = t(`type.${type}`);
    const fitting = templates.filter((one) => one.lang === lang && one.types.includes(type)).toSorted((a, b) => place(a) - place(b));
    const done = measures.filter((one) => one.type === type && one.measure !== '');
    const own = { part: 'plans' as const, group };
    return [
      ...done.map((one) => ({
        ...own,
        id: `measure ${one.id}`,
        title: one.measure,
        lines: [one.words, one.owner].filter(Boolean),
        note: t(`meas.state.${one.state}`),
      })),
      ...(fitting.length === 0 ? [{ ...own, id: `plan ${type}`, title: t('hand.plan.none'), lines: [] }] : []),
      ...fitting.map((one) => ({
        ...own,
        id: `plan ${type} ${one.id}`,
        title: one.title,
        lines: [fill(one, unfilled).text],
        note: one.stages.map((stage) => t(`stage.${stage}`)).join(' · '),
        link: { href: linkTo('templates', one.id), words: t('desk.templates') },
      })),
    ];
  });
}
