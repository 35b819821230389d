import type { Lang } from '../language/lang.ts';
import type { Filled, Template } from './template.ts';
import { clean } from './clean.ts';
import { isSlotName, slotNames, type SlotName } from './slot-names.ts';
import { parseOffset, type Offset } from './offset.ts';

/**
 * What stands between braces:
 *
 * - `{order}`: a slot of slot-names.ts; empty it becomes a marked placeholder, `【待填：订单号】`;
 * - `{goods|这件商品}`: with what to say where nothing is known;
 * - `{deadline:+2wd 18:00}`: an instant, reckoned from now (offset.ts), `{deadline:+24h|24小时内}` with fallback;
 * - `{麻烦您/请您}`: a choice of wordings, all equally right: which one is told by the variant.
 *
 * Anything else between braces is kept as it was written: imported texts hold braces of their own, and the check finds them.
 */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: SlotName; readonly fallback: string | null }
  | { readonly kind: 'when'; readonly offset: Offset; readonly fallback: string | null }
  | { readonly kind: 'choice'; readonly options: readonly string[] };

/** Slot values of one conversation; `when` puts an offset into words, null where no time is known. */
export interface Values {
  readonly slots: Readonly<Partial<Record<SlotName, string>>>;
  readonly when: (offset: Offset) => string | null;
}

const part = (inner: string): Part | null => {
  const bar = inner.indexOf('|');
  const head = (bar < 0 ? inner : inner.slice(0, bar)).trim();
  const fallback = bar < 0 ? null : inner.slice(bar + 1);
  if (isSlotName(head)) return { kind: 'slot', name: head, fallback };
  const colon = head.indexOf(':');
  if (colon > 0 && head.slice(0, colon) === 'deadline') {
    const offset = parseOffset(head.slice(colon + 1));
    return offset && { kind: 'when', offset, fallback };
  }
  return bar < 0 && inner.includes('/') ? { kind: 'choice', options: inner.split('/') } : null;
};

/** Splits a template's text; the parts joined again in their written form are the text. */
export const parseSlots = (text: string): readonly Part[] => {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(/\{([^{}\n]{1,200})\}/g)) {
    const found = part(match[1] ?? '');
    if (!found) continue;
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    parts.push(found);
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
};

const parsed = new WeakMap<Template, readonly Part[]>();

/** Parts of a template, parsed once for each template object. */
export const partsOf = (template: Template): readonly Part[] => {
  const known = parsed.get(template);
  if (known) return known;
  const parts = parseSlots(template.text);
  parsed.set(template, parts);
  return parts;
};

/** Placeholder for a slot that somebody still has to fill; the rule `placeholder` stops it from being sent. */
export const placeholder = (name: SlotName, lang: Lang): string =>
  lang === 'zh' ? `【待填：${slotNames[name].words.zh}】` : `【fill in: ${slotNames[name].words.en}】`;

/** How many texts the choices of a template give, at least 1. */
export const variantsOf = (template: Template): number =>
  Math.max(1, ...partsOf(template).map((one) => (one.kind === 'choice' ? one.options.length : 1)));

/**
 * Fills a template. `variant` picks the wording of every choice, modulo its length. Values are cleaned and cut here as well, so none of
 * them can open a slot, bring in a line of its own or turn the direction of writing.
 */
export const fill = (template: Template, values: Values, variant = 0): { readonly text: string; readonly slots: readonly Filled[] } => {
  let text = '';
  const slots: Filled[] = [];
  const put = (slot: string, words: string, open: boolean, options?: readonly string[]): void => {
    // a slot that says nothing takes the space before it along
    if (words === '' && text.endsWith(' ')) text = text.slice(0, -1);
    slots.push({ slot, open, start: text.length, end: text.length + words.length, ...(options && { options }) });
    text += words;
  };
  for (const one of partsOf(template)) {
    if (one.kind === 'text') text += one.text;
    else if (one.kind === 'choice') put('choice', one.options[variant % one.options.length] ?? '', false, one.options);
    else {
      const name = one.kind === 'slot' ? one.name : 'deadline';
      const value = one.kind === 'slot' ? values.slots[one.name] : values.when(one.offset);
      const words = clean(value ?? '', slotNames[name].max) || one.fallback;
      put(name, words ?? placeholder(name, template.lang), words === null);
    }
  }
  return { text: tidy(text, slots), slots };
};

/** An empty fallback at the start leaves no space behind; spans are given for the text before, so only the end is trimmed. */
const tidy = (text: string, slots: readonly Filled[]): string => {
  const last = slots.at(-1)?.end ?? 0;
  return text.slice(0, Math.max(text.trimEnd().length, last));
};
