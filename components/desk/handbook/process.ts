import { steps } from '../../../lib/cases/case.ts';
import { marketplaces } from '../../../lib/conversation/conversation.ts';
import type { Lang } from '../../../lib/language/lang.ts';
import { clockFor } from '../../../lib/policy/clocks.ts';
import { clockSources, sourcesAsOf } from '../../../lib/policy/clock-sources.ts';
import type { Policy } from '../../../lib/policy/policy.ts';
import type { DeskSay } from '../../../lib/words/desk/say.ts';
import { lasting } from '../../../lib/words/times.ts';
import { linkTo } from '../use-route.ts';
import type { Entry } from './entry.ts';

/** Steps, limits, clocks and authority, as the policy sets them now. */
export function processEntries(policy: Policy, t: DeskSay, lang: Lang): readonly Entry[] {
  const time = (seconds: number) => lasting(seconds * 1000, lang);
  const entry = (id: string, group: string, title: string, more: Partial<Entry> = {}): Entry => ({
    id: `process ${id}`,
    part: 'process',
    group,
    title,
    lines: [],
    ...more,
  });
  const change = { link: { href: linkTo('policy'), words: t('desk.policy') } };
  const { contact, department, solution } = policy.steps;
  const { light, normal, grave } = policy.progress;
  return [
    ...steps.map((step, at) => entry(step, t('hand.steps'), `${at + 1} ${t(`step.${step}`)}`, { lines: [t(`stepnote.${step}`)] })),
    entry('contact', t('hand.limits'), t('hand.limit.contact', { time: time(contact) }), change),
    entry('department', t('hand.limits'), t('hand.limit.department', { time: time(department) })),
    entry('solution', t('hand.limits'), t('hand.limit.solution', { time: time(solution) })),
    entry('progress', t('hand.limits'), t('hand.limit.progress', { light: time(light), normal: time(normal), grave: time(grave) })),
    entry('call', t('hand.limits'), t('hand.limit.call', { n: policy.callBackAfter })),
    entry(
      'authority',
      t('hand.limits'),
      policy.limit === null
        ? t('hand.authority.none')
        : t('hand.authority', { amount: policy.limit.amount, currency: policy.limit.currency }),
      change,
    ),
    ...marketplaces.map((where) => {
      const { first, each } = clockFor(policy, where);
      const own = policy.clocks[where] !== undefined || policy.clock !== null;
      const known = [
        first === null ? '' : `${t('hand.clock.first')} ${time(first)}`,
        each === null ? '' : `${t('hand.clock.each')} ${time(each)}`,
      ];
      return entry(`clock ${where}`, t('hand.clocks'), t(`marketplace.${where}`), {
        lines: [known.filter(Boolean).join(' · ') || t('hand.clock.none')],
        note: own
          ? t('hand.clock.own')
          : `${t('hand.clock.source')}: ${clockSources[where]} · ${t('hand.clock.asof', { date: sourcesAsOf })}`,
      });
    }),
  ];
}
