import { steps } from '../lib/cases/case.ts';
import { marketplaces } from '../lib/conversation/conversation.ts';
import type { Lang } from '../lib/language/lang.ts';
import { clockFor } from '../lib/policy/clocks.ts';
import { clockSources, sourcesAsOf } from '../lib/policy/clock-sources.ts';
import type { Policy } from '../lib/policy/policy.ts';
import { speak } from '../lib/words/say.ts';
import { lasting } from '../lib/words/times.ts';

/** One line of how a complaint goes here. */
export interface ProcessLine {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly note?: string;
  /** It is set in the policy. */
  readonly set: boolean;
}

/** Steps, limits, authority and clocks, as the policy sets them now. */
export function processLines(policy: Policy, lang: Lang): readonly ProcessLine[] {
  const t = speak(lang);
  const time = (seconds: number) => lasting(seconds * 1000, lang);
  const { contact, department, solution } = policy.steps;
  const { light, normal, grave } = policy.progress;
  const limit = (id: string, title: string): ProcessLine => ({ id, group: t('hand.limits'), title, lines: [], set: true });
  return [
    ...steps.map((step, at) => ({
      id: step,
      group: t('hand.steps'),
      title: `${at + 1} ${t(`step.${step}`)}`,
      lines: [t(`stepnote.${step}`)],
      set: false,
    })),
    limit('contact', t('hand.limit.contact', { time: time(contact) })),
    limit('department', t('hand.limit.department', { time: time(department) })),
    limit('solution', t('hand.limit.solution', { time: time(solution) })),
    limit('progress', t('hand.limit.progress', { light: time(light), normal: time(normal), grave: time(grave) })),
    limit('call', t('hand.limit.call', { n: policy.callBackAfter })),
    limit(
      'authority',
      policy.limit === null
        ? t('hand.authority.none')
        : t('hand.authority', { amount: policy.limit.amount, currency: policy.limit.currency }),
    ),
    ...marketplaces.map((where) => {
      const { first, each } = clockFor(policy, where);
      const own = policy.clocks[where] !== undefined || policy.clock !== null;
      const known = [
        first === null ? '' : `${t('hand.clock.first')} ${time(first)}`,
        each === null ? '' : `${t('hand.clock.each')} ${time(each)}`,
      ];
      return {
        id: `clock ${where}`,
        group: t('hand.clocks'),
        title: t(`marketplace.${where}`),
        lines: [known.filter(Boolean).join(' · ') || t('hand.clock.none')],
        note: own ? t('hand.clock.own') : t('hand.clock.source', { source: clockSources[where][lang], date: sourcesAsOf }),
        set: true,
      };
    }),
  ];
}

const crises = ['injury', 'regulator', 'media', 'group', 'leak', 'after'] as const;

/** What is done when it is grave. */
export function crisisLines(lang: Lang): readonly Pick<ProcessLine, 'id' | 'group' | 'title' | 'lines'>[] {
  const t = speak(lang);
  return crises.map((one) => ({
    id: `crisis-${one}`,
    group: t('crisis.title'),
    title: t(`crisis.${one}`),
    lines: [t(`crisis.${one}-note`)],
  }));
}
