import { ofMany } from '../../../lib/insights/change.ts';
import type { Change } from '../../../lib/insights/change.ts';
import type { Part } from '../../../lib/insights/clearly.ts';
import { toldOf } from '../../../lib/insights/judged.ts';
import type { Judged } from '../../../lib/insights/judged.ts';
import { marketplaces } from '../../../lib/conversation/conversation.ts';
import { lasting } from '../../../lib/words/times.ts';
import { knownRules } from '../known-rules.ts';
import { linkTo } from '../use-route.ts';
import { useWords } from '../use-words.ts';

const grades = ['hint', 'warn', 'block'] as const;
const named = [
  'limit-percent',
  'limit-times',
  'step.contact',
  'step.department',
  'step.solution',
  'progress.light',
  'progress.normal',
  'progress.grave',
  'call-back',
  'exceptions',
] as const;

/** What was changed, in words, and where in the desk it stands. */
export function useChangeWords(): (change: Change) => { readonly words: string; readonly link: string } {
  const { t, lang } = useWords();
  const marketplace = (name: string): string => {
    const known = marketplaces.find((one) => one === name);
    return known ? t(`marketplace.${known}`) : '';
  };
  const time = (seconds: string): string => (seconds === '' ? '–' : lasting(Number(seconds) * 1000, lang));
  const ruleName = (id: string): string => {
    const because = knownRules.find((one) => one.id === id)?.because[lang] ?? id;
    return t('chg.rule', { title: because.replace(/[。.]$/u, '') });
  };

  const nameOf = (key: string): string => {
    const known = named.find((one) => one === key.replace('|', '.'));
    if (known) return t(`chg.${known}`);
    if (key.startsWith('rule|')) return ruleName(key.slice('rule|'.length));
    if (key === 'limit') return t('policy.limit');
    if (key === 'hours') return t('policy.hours');
    if (key.startsWith('phrase')) return t('policy.phrases');
    return [t('policy.clocks'), marketplace(key.slice('clock|'.length))].filter(Boolean).join(' · ');
  };
  const valueOf = (key: string, value: string): string => {
    if (value === '') return t(key.startsWith('rule|') ? 'chg.built-in' : 'chg.unset');
    const grade = grades.find((one) => one === value);
    if (key.startsWith('rule|')) return grade ? t(`severity.${grade}`) : t('rules.off');
    if (key === 'limit-percent') return `${value}%`;
    if (key === 'limit-times') return `×${value}`;
    if (key === 'call-back') return t('chg.days', { n: Number(value) });
    if (key.startsWith('clock')) return value.split('/').map(time).join(' / ');
    return /^(?:step|progress)\|/.test(key) ? time(value) : value;
  };

  return ({ what, key, was, is, title }) => {
    if (what === 'template') {
      const whose = (['own', 'team'] as const).find((one) => key === ofMany(one));
      if (whose) return { words: t('chg.from-to', { name: t(`chg.many.${whose}`), was, is }), link: linkTo('templates') };
      const how = was === is ? 'chg.template' : is === '' ? 'chg.template-gone' : 'chg.template-new';
      return { words: t(how, { title }), link: is === '' && was !== '' ? linkTo('templates') : linkTo('templates', key) };
    }
    const [, market, shop, setting] = /^place\|([^|]*)\|([^|]*)\|(.*)$/su.exec(key) ?? [];
    const about = setting ?? key;
    const words = t('chg.from-to', { name: nameOf(about), was: valueOf(about, was), is: valueOf(about, is) });
    const where = [marketplace(market ?? ''), shop].filter(Boolean).join(' ');
    const link = about.startsWith('rule|') ? linkTo('rules', about.slice('rule|'.length)) : linkTo('policy');
    return { words: where === '' ? words : t('chg.at', { where, name: words }), link };
  };
}

/** Before and after in one line: `3.1 → 1.2`, `72% → 84%`. */
export function sidesOf({ before, after, per }: Judged): string {
  const told = (part: Part): string => {
    const value = toldOf(part, per);
    return value === null ? '–' : `${Math.round(value * 10) / 10}${per === null ? '%' : ''}`;
  };
  return `${told(before)} → ${told(after)}`;
}
