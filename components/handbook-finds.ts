import type { Case } from '../lib/cases/case.ts';
import type { Lang } from '../lib/language/lang.ts';
import { laws } from '../lib/policy/law/index.ts';
import type { Policy } from '../lib/policy/policy.ts';
import type { Rule } from '../lib/taboos/rule.ts';
import { say } from '../lib/words/say.ts';
import { crisisLines, processLines } from './handbook-process.ts';
import type { ProcessLine } from './handbook-process.ts';

/** A part of the handbook as the panel finds it: what it is about, and what one may say or do. */
export interface HandbookFind {
  readonly kind: 'handbook';
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Where on the desk it is read: what is meant for the agent is never put into a draft. */
  readonly page?: string;
}

/** How things are said, and the laws that no rule of the check quotes already. */
export function wordingFinds(rules: readonly Rule[], lang: Lang): readonly HandbookFind[] {
  const quoted = new Set(rules.flatMap(({ ground }) => (ground ? [ground.title.zh] : [])));
  return [
    ...rules.map((rule) => ({ kind: 'handbook' as const, id: rule.id, title: rule.because[lang], text: rule.instead[lang] })),
    ...Object.entries(laws).flatMap(([id, law]): readonly HandbookFind[] =>
      quoted.has(law.title.zh) ? [] : [{ kind: 'handbook', id, title: law.title[lang], text: law.text[lang] }],
    ),
  ];
}

type Told = Omit<ProcessLine, 'set'>;

/** An entry of the handbook as part of an address: `process clock jd` → `handbook/process:clock:jd`. */
const pageOfEntry = (id: string): string => `handbook/${id.replaceAll(' ', ':')}`;

/** How a complaint goes here, what is done when it is grave, and the shop's own phrases, as the policy sets them. */
export function policyFinds(policy: Policy, lang: Lang): readonly HandbookFind[] {
  return [
    ...[...processLines(policy, lang), ...crisisLines(lang)].map(({ id, group, title, lines, note }: Told) => ({
      kind: 'handbook' as const,
      id: `process ${id}`,
      title: lines.length > 0 ? title : `${group} · ${title}`,
      text: [...lines, note].filter(Boolean).join(' · ') || title,
      page: pageOfEntry(`process ${id}`),
    })),
    ...policy.phrases.flatMap(({ find, instead, why }): readonly HandbookFind[] =>
      instead === '' ? [] : [{ kind: 'handbook', id: `phrase ${find}`, title: why || find, text: instead }],
    ),
  ];
}

/** What closed cases taught. */
export const lessonFinds = (cases: readonly Case[], lang: Lang): readonly HandbookFind[] =>
  cases.flatMap(({ id, closed, form, summary }): readonly HandbookFind[] =>
    closed === null || form.lesson.trim() === ''
      ? []
      : [
          {
            kind: 'handbook',
            id: `lesson ${id}`,
            title: [form.goods, summary].filter(Boolean).join(' · '),
            text: say(lang, 'hand.lesson', { lesson: form.lesson.trim() }),
            page: `cases/${id}`,
          },
        ],
  );
