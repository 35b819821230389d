import type { DeskSay } from '../../../lib/words/desk/say.ts';

const named = ['title', 'text', 'group', 'tags', 'code', 'limit', 'phrases', 'rules'] as const;
type Named = (typeof named)[number];
const isNamed = (name: string): name is Named => named.some((one) => one === name);

/** A field in the person's language; one that has no name there is shown as it is called in files. */
export const fieldName = (t: DeskSay, name: string): string => (isNamed(name) ? t(`team.f.${name}`) : name);
