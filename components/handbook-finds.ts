import { steps } from '../lib/cases/case.ts';
import type { Lang } from '../lib/language/lang.ts';
import { laws } from '../lib/policy/law/index.ts';
import type { Rule } from '../lib/taboos/rule.ts';
import { say } from '../lib/words/say.ts';

/** A part of the handbook as the panel finds it: what it is about, and what one may say or do. */
export interface HandbookFind {
  readonly kind: 'handbook';
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The steps, how things are said, and the laws that no rule of the check quotes already. */
export function handbookFinds(rules: readonly Rule[], lang: Lang): readonly HandbookFind[] {
  const quoted = new Set(rules.flatMap(({ ground }) => (ground ? [ground.title.zh] : [])));
  const one = (id: string, title: string, text: string): HandbookFind => ({ kind: 'handbook', id, title, text });
  return [
    ...steps.map((step) => one(step, say(lang, `step.${step}`), say(lang, `stepnote.${step}`))),
    ...rules.map((rule) => one(rule.id, rule.because[lang], rule.instead[lang])),
    ...Object.entries(laws).flatMap(([id, law]) => (quoted.has(law.title.zh) ? [] : [one(id, law.title[lang], law.text[lang])])),
  ];
}
