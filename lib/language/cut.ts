import type { Act, ActHit, Cut } from './act.ts';
import { clausesOf, type Scope } from './clauses.ts';
import { findAll } from './find.ts';
import { langOf } from './lang.ts';
import { normalise } from './normalise.ts';
import { scriptsOf } from './scripts.ts';
import { remember } from './remember.ts';

/** A text normalised and cut into clauses with their scopes; no act is looked for. Remembered by the string. */
export const cutText: (raw: string) => Cut = remember((raw) => {
  const normal = normalise(raw);
  return { raw, lang: langOf(raw), normal, clauses: clausesOf(normal) };
});

const usually: readonly Scope[] = ['denied', 'quoted', 'reported'];

/** Where one act is done in a text, in its order. Import the act by its own file to carry no other. */
export const hitsOf = <Id extends string>(cut: Cut, act: Act & { readonly id: Id }): ActHit<Id>[] => {
  const { han, word } = scriptsOf(cut);
  const hits: ActHit<Id>[] = [];
  for (const pattern of [han ? act.zh : null, word ? act.en : null]) {
    if (!pattern) continue;
    for (const match of findAll(cut, pattern, act.unless ?? usually)) {
      const facts = act.look ? act.look(match, cut) : {};
      if (facts) hits.push({ ...match, act: act.id, facts });
    }
  }
  return hits.sort((a, b) => a.from - b.from || b.to - a.to);
};
