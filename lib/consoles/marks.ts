import type { RoleMarks, Selector } from './console.ts';
import { has } from './find.ts';
import { lookOf, properties } from './look.ts';
import { escapeName } from './trace.ts';

/**
 * How the two sides of a page differ, from one row of each, checked on all rows that hold words: marks on both sides, a mark
 * on one side, a look. null where nothing tells them apart.
 */
export function marksOf(buyer: Element, agent: Element, rows: readonly Element[], text: Selector): RoleMarks | null {
  const ofBuyer = featuresOf(buyer).filter((one) => !has(agent, one));
  const ofAgent = featuresOf(agent).filter((one) => !has(buyer, one));
  const two = (share: number): RoleMarks | null => twoMarks(ofBuyer, ofAgent, rows, share);
  return two(1) ?? byLook(buyer, agent, rows, text) ?? two(0.6) ?? oneMark(ofBuyer, ofAgent, rows, text);
}

/** Features that no row has both of, on at least this share of the rows (the others are notices); of several such pairs the one on most rows, then the one that most features agree on. */
function twoMarks(ofBuyer: readonly Selector[], ofAgent: readonly Selector[], rows: readonly Element[], share: number): RoleMarks | null {
  const [buyers, agents] = [bySpread(ofBuyer, rows), bySpread(ofAgent, rows)];
  let best: { readonly count: number; readonly buyer: readonly Selector[]; readonly agent: readonly Selector[] } | null = null;
  for (const [one, buyer] of buyers) {
    for (const [other, agent] of agents) {
      const marked = [...one].map((each, index) => Number(each) + Number(other[index]));
      const bearing = marked.filter((each) => each === 1).length;
      if (marked.includes(2) || bearing < rows.length * share) continue;
      const count = bearing * 100 + buyer.length + agent.length;
      if (best === null || count > best.count) best = { count, buyer, agent };
    }
  }
  return best && { buyer: best.buyer.slice(0, 6).join(', '), agent: best.agent.slice(0, 6).join(', ') };
}

/** Features by the rows that they are on: '101' is the first and the third. */
function bySpread(features: readonly Selector[], rows: readonly Element[]): Map<string, Selector[]> {
  const found = new Map<string, Selector[]>();
  for (const one of features) {
    const where = rows.map((row) => (has(row, one) ? '1' : '0')).join('');
    found.set(where, [...(found.get(where) ?? []), one]);
  }
  return found;
}

function byLook(buyer: Element, agent: Element, rows: readonly Element[], text: Selector): RoleMarks | null {
  for (let up = 0; up < 8; up += 1) {
    for (const property of up === 0 ? ['order', ...properties] : properties) {
      const [one, other] = [lookOf(buyer, text, property, up), lookOf(agent, text, property, up)];
      if (one === null || other === null || one === other) continue;
      const all = rows.map((row) => lookOf(row, text, property, up));
      if (all.every((each) => each === one || each === other))
        return { agent: ':not(*)', look: { property, up, buyer: one, agent: other } };
    }
  }
  return null;
}

/** A mark that one side has and the other has not; the one that most rows of that side bear. */
function oneMark(ofBuyer: readonly Selector[], ofAgent: readonly Selector[], rows: readonly Element[], text: Selector): RoleMarks | null {
  const most = (features: readonly Selector[]): Selector | null =>
    features
      .map((one) => ({ one, count: rows.filter((row) => has(row, one)).length }))
      .filter(({ count }) => count < rows.length)
      .toSorted((a, b) => b.count - a.count)[0]?.one ?? null;
  const [buyer, agent] = [most(ofBuyer), most(ofAgent)];
  if (agent !== null && (buyer === null || countOf(agent, rows) >= countOf(buyer, rows)))
    return { agent, unmarkedBuyer: { of: `${text}, img, video` } };
  return buyer === null ? null : { buyer, agent: ':not(*)', unmarkedAgent: { of: `${text}, img, video` } };
}

const countOf = (feature: Selector, rows: readonly Element[]): number => rows.filter((row) => has(row, feature)).length;

const passedOver = new Set([
  'id',
  'class',
  'style',
  'src',
  'srcset',
  'href',
  'alt',
  'title',
  'datetime',
  'name',
  'value',
  'width',
  'height',
  'role',
  'key',
]);
const sideways =
  /^(?:flex-direction|justify-content|align-self|align-items|justify-self|text-align|float|direction|margin-left|margin-right|left|right|grid-column)$/;

/** What a row bears that may tell its side: classes, short attributes, and what inline styles say of sides. */
function featuresOf(row: Element): Selector[] {
  const found = new Set<Selector>();
  for (const element of [row, ...row.querySelectorAll('*')].slice(0, 80)) {
    for (const name of element.classList) found.add(`.${escapeName(name)}`);
    for (const { name, value } of element.attributes) {
      if (!passedOver.has(name) && value.length <= 24 && !/\d{3}/.test(value))
        found.add(`[${escapeName(name)}="${value.replace(/["\\]/g, '\\$&')}"]`);
    }
    for (const part of element.getAttribute('style')?.match(/[^;]+;?/g) ?? []) {
      const declared = part.trim();
      const property = declared.split(':')[0]?.trim() ?? '';
      if (sideways.test(property)) found.add(declared.endsWith(';') ? `[style*="${declared}"]` : `[style$="${declared}"]`);
    }
  }
  return [...found];
}
