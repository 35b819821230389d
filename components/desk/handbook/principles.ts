import type { Lang } from '../../../lib/language/lang.ts';
import type { DeskSay } from '../../../lib/words/desk/say.ts';
import { crisisLines } from '../../handbook-process.ts';
import { linkTo } from '../use-route.ts';
import type { Entry } from './entry.ts';

const principles = ['chance', 'problem', 'needs', 'measures', 'calm', 'silent', 'own'] as const;
/** Where a principle is put to work. */
const pages: Readonly<Partial<Record<string, 'practice' | 'insights'>>> = { problem: 'practice', calm: 'practice', measures: 'insights' };

/** Why a complaint is worth the trouble, and what is done when it is grave: each with a day of its own on which it is looked at again. */
export const principleEntries = (t: DeskSay, lang: Lang): readonly Entry[] => [
  ...crisisLines(lang).map((one): Entry => ({ ...one, id: `process ${one.id}`, part: 'process' })),
  ...principles.map((one): Entry => {
    const page = pages[one];
    return {
      id: `process principle-${one}`,
      part: 'process',
      group: t('principle.title'),
      title: t(`principle.${one}`),
      lines: [t(`principle.${one}-note`)],
      ...(page && { link: { href: linkTo(page), words: t(`desk.${page}`) } }),
    };
  }),
];
