import type { ActHit, Cut } from './act.ts';
import { acts, type ActId } from './acts/index.ts';
import { clausesOf, type Scope } from './clauses.ts';
import { findAll } from './find.ts';
import { langOf, type Lang } from './lang.ts';
import { normalise } from './normalise.ts';

/** What one piece of text says and does, on its own. */
export interface Text extends Cut {
  readonly lang: Lang;
  /** In the order of the text. */
  readonly acts: readonly ActHit<ActId>[];
}

const usually: readonly Scope[] = ['denied', 'quoted', 'reported'];
const remembered = new Map<string, Text>();
const most = 512;
/** Longer texts are read anew each time rather than kept. */
const longestKept = 4000;

const read = (raw: string): Text => {
  const normal = normalise(raw);
  const cut: Cut = { raw, normal, clauses: clausesOf(normal) };
  const hasHan = /[\u3400-\u9fff]/.test(normal.text);
  const hasLatin = /[a-z]{2}/.test(normal.text);
  const hits: ActHit<ActId>[] = [];
  for (const act of acts) {
    for (const pattern of [hasHan ? act.zh : null, hasLatin ? act.en : null]) {
      if (!pattern) continue;
      for (const match of findAll(cut, pattern, act.unless ?? usually)) {
        const facts = act.look ? act.look(match, cut) : {};
        if (facts) hits.push({ ...match, act: act.id, facts });
      }
    }
  }
  hits.sort((a, b) => a.from - b.from || b.to - a.to);
  return { ...cut, lang: langOf(raw), acts: hits };
};

/** Reads a text. Pure: the same string gives the same (remembered) answer. */
export const readText = (raw: string): Text => {
  const known = remembered.get(raw);
  if (known) return known;
  const text = read(raw);
  if (raw.length <= longestKept) {
    if (remembered.size >= most) {
      const oldest = remembered.keys().next();
      if (!oldest.done) remembered.delete(oldest.value);
    }
    remembered.set(raw, text);
  }
  return text;
};

/** The hits of one act in a text. */
export const actsOf = (text: Text, ...ids: readonly ActId[]): ActHit<ActId>[] => text.acts.filter((hit) => ids.includes(hit.act));
