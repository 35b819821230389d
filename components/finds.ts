import { lessonFinds, policyFinds, wordingFinds } from './handbook-finds.ts';
import type { HandbookFind } from './handbook-finds.ts';
import type { Case } from '../lib/cases/case.ts';
import type { Lang } from '../lib/language/lang.ts';
import type { Policy } from '../lib/policy/policy.ts';
import type { Rule } from '../lib/taboos/rule.ts';
import { findableOf } from '../lib/templates/findable.ts';
import { makePinyin } from '../lib/templates/pinyin.ts';
import type { ToPinyin } from '../lib/templates/pinyin.ts';
import { indexOf, search } from '../lib/templates/search.ts';
import type { Findable, Index } from '../lib/templates/search.ts';
import type { Template } from '../lib/templates/template.ts';

/** Everything that one search looks through. A list that did not change must be the same list: its index is kept by it. */
export interface Shelf {
  readonly templates: readonly Template[];
  readonly rules: readonly Rule[];
  readonly cases: readonly Case[];
  readonly policy: Policy;
}

export type Find =
  | HandbookFind
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'rule'; readonly rule: Rule; readonly title: string; readonly text: string }
  | { readonly kind: 'case'; readonly case: Case; readonly title: string; readonly text: string };

let toPinyin: ToPinyin | null = null;
/** Templates carry their pinyin; rules and cases are few, and the table is small. */
const pinyinOf: ToPinyin = (text) => {
  toPinyin ??= makePinyin((bytes, encoding) => new TextDecoder(encoding).decode(bytes));
  return toPinyin(text);
};

/** Rules that rest on a law or a marketplace, to be quoted. */
function rulesIn(rules: readonly Rule[], lang: Lang): readonly Find[] {
  return rules.flatMap((rule) =>
    rule.ground ? [{ kind: 'rule' as const, rule, title: rule.ground.title[lang], text: rule.ground.text[lang] }] : [],
  );
}

/** What helped in an earlier case stands in what was sent last; where nothing was, its one line. */
function asFind(one: Case): Find {
  const helped = one.timeline.findLast(({ kind, text }) => kind === 'sent' && text !== '')?.text;
  return { kind: 'case', case: one, title: [one.buyer.name, one.summary].filter(Boolean).join(' · '), text: helped ?? one.summary };
}

function findableIn(find: Find): Findable {
  if (find.kind === 'template') return findableOf(find.template, pinyinOf);
  const { title, text } = find;
  if (find.kind === 'rule')
    return {
      id: find.rule.id,
      title,
      text,
      tags: find.rule.ground?.own?.flatMap((one) => one.marketplaces) ?? [],
      pinyin: pinyinOf(title),
    };
  if (find.kind === 'handbook') return { id: find.id, title, text, tags: [], pinyin: pinyinOf(title) };
  return { id: find.case.id, title, text, tags: [...find.case.orders, ...find.case.types], pinyin: pinyinOf(title) };
}

interface Part {
  readonly finds: readonly Find[];
  readonly index: Index;
}
const parts = new WeakMap<object, Map<string, Part>>();

/** A list as finds with their index, made once for each list. */
function partOf(list: object, name: string, make: () => readonly Find[]): Part {
  const known = parts.get(list) ?? new Map<string, Part>();
  parts.set(list, known);
  const before = known.get(name);
  if (before) return before;
  const finds = make();
  // by place: the kinds have ids of their own
  const part = { finds, index: indexOf(finds.map((one, place) => ({ ...findableIn(one), id: String(place) }))) };
  known.set(name, part);
  return part;
}

/**
 * What fits the words: templates first, those in `lang`, the buyer's, before the others, then rules, the handbook, and earlier
 * cases; each kind the best first, `most` together, of which rules and cases may be a sixth each and one more, the handbook a ninth. `shown`: the language of the rules. Without words, templates alone.
 */
export function findAll({ templates, rules, cases, policy }: Shelf, words: string, lang: Lang, shown: Lang, most: number): readonly Find[] {
  const all = partOf(templates, 'templates', () => templates.map((template) => ({ kind: 'template', template })));
  const own = (one: Find) => Number(one.kind === 'template' && one.template.lang !== lang);
  if (words === '') return [...all.finds].sort((a, b) => own(a) - own(b)).slice(0, most);
  const meet = ({ finds, index }: Part, count: number): readonly Find[] =>
    search(index, words, count).flatMap((id) => finds[Number(id)] ?? []);
  const share = Math.floor(most / 6) + 1;
  const grounds = meet(
    partOf(rules, `rules ${shown}`, () => rulesIn(rules, shown)),
    share,
  );
  const room = Math.ceil(most / 9);
  // what may be sent before what is only to be read
  const written = [
    ...meet(
      partOf(rules, `wording ${shown}`, () => wordingFinds(rules, shown)),
      room,
    ),
    ...meet(
      partOf(policy, `policy ${shown}`, () => policyFinds(policy, shown)),
      room,
    ),
    ...meet(
      partOf(cases, `lessons ${shown}`, () => lessonFinds(cases, shown)),
      room,
    ),
  ];
  const before = meet(
    partOf(cases, 'cases', () => cases.map(asFind)),
    share,
  );
  const found = [...meet(all, 50)].sort((a, b) => own(a) - own(b));
  return [...found.slice(0, most - grounds.length - written.length - before.length), ...grounds, ...written, ...before];
}
