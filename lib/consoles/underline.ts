import { readBox } from './box.ts';
import { isField } from './fields.ts';
import { openShelter } from './shelter.ts';
import type { Shelter } from './shelter.ts';

/** A stretch of the draft to be marked, by how much it matters. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly severity: 'block' | 'warn' | 'hint';
}

export interface Underline {
  /** Marks these in the box and nothing else; none: takes all marks away. */
  mark(box: HTMLElement | null, marks: readonly Mark[]): void;
}

const severities = ['block', 'warn', 'hint'] as const;
/** Shape before colour: solid, wavy, dotted, as in the panel. */
const lines = { block: 'underline solid 2px #c8372d', warn: 'underline wavy 1.5px #b97509', hint: 'underline dotted 2px #6b7785' } as const;

/** Draws the marks: in what is editable by the browser's own highlights, over a field by a copy of it that shows nothing but lines. */
export function openUnderline(page: Document, signal: AbortSignal): Underline {
  let copy: ReturnType<typeof openCopy> | null = null;
  signal.addEventListener('abort', clearHighlights);
  return {
    mark(box, marks) {
      const field = box !== null && isField(box) ? box : null;
      if (field && marks.length > 0) copy ??= openCopy(page, signal);
      copy?.show(field, marks);
      if (field || box === null || marks.length === 0) clearHighlights();
      else highlight(box, marks);
    },
  };
}

function clearHighlights(): void {
  for (const one of severities) CSS.highlights.delete(`tuoda-${one}`);
}

function highlight(box: HTMLElement, marks: readonly Mark[]): void {
  adoptRules(box);
  const text = readBox(box);
  for (const severity of severities) {
    const ranges = marks.filter((one) => one.severity === severity).flatMap((one) => text.rangeOf(one.start, one.end) ?? []);
    if (ranges.length > 0) CSS.highlights.set(`tuoda-${severity}`, new Highlight(...ranges));
    else CSS.highlights.delete(`tuoda-${severity}`);
  }
}

const dressed = new WeakSet<object>();

/** Highlights are drawn by rules of the tree that holds the text; the document gets them from the extension's style sheet. */
function adoptRules(box: HTMLElement): void {
  const root = box.getRootNode();
  if (!(root instanceof ShadowRoot) || dressed.has(root)) return;
  dressed.add(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(severities.map((one) => `::highlight(tuoda-${one}) { text-decoration: ${lines[one]}; }`).join('\n'));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

const copied = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-variant',
  'font-stretch',
  'font-feature-settings',
  'font-kerning',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-align',
  'text-indent',
  'text-transform',
  'direction',
  'tab-size',
  'word-break',
  'line-break',
  'overflow-wrap',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
] as const;

/** A copy of the field's text over the field, transparent but for the lines, following its place, size and scrolling. */
function openCopy(
  page: Document,
  signal: AbortSignal,
): { show(field: HTMLTextAreaElement | HTMLInputElement | null, marks: readonly Mark[]): void } {
  const shelter: Shelter = openShelter(page, 'lines', signal);
  const words = page.createElement('div');
  shelter.root.append(words);
  let field: HTMLTextAreaElement | HTMLInputElement | null = null;
  let frame = 0;
  const sizes = new ResizeObserver(() => follow());

  /** Once a frame at most, however many events ask. */
  function follow(): void {
    if (frame === 0) frame = requestAnimationFrame(() => ((frame = 0), lay()));
  }

  function lay(): void {
    if (!field?.isConnected) return shelter.place({ display: 'none' });
    const box = field.getBoundingClientRect();
    const style = getComputedStyle(field);
    const hidden = box.width === 0 || style.visibility === 'hidden' || style.display === 'none';
    shelter.place({
      display: hidden ? 'none' : 'block',
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
      overflow: 'hidden',
    });
    if (hidden) return;
    for (const property of copied) words.style.setProperty(property, style.getPropertyValue(property));
    const bar =
      field.offsetWidth - field.clientWidth - Number.parseFloat(style.borderLeftWidth) - Number.parseFloat(style.borderRightWidth);
    words.style.cssText += `;position:absolute;inset:0 auto auto 0;box-sizing:border-box;border-style:solid;border-color:transparent;color:transparent;white-space:pre-wrap;overflow-wrap:${style.overflowWrap === 'normal' ? 'break-word' : style.overflowWrap};width:${box.width - Math.max(0, bar)}px;min-height:100%;transform:translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
  }

  const moved = { capture: true, passive: true, signal } as const;
  page.addEventListener('scroll', follow, moved);
  page.defaultView?.addEventListener('resize', follow, moved);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });

  return {
    show(next, marks) {
      if (next !== field) {
        sizes.disconnect();
        if (next) sizes.observe(next);
        field = next;
      }
      words.replaceChildren();
      if (!field || marks.length === 0) return shelter.place({ display: 'none' });
      let at = 0;
      for (const { start, end, severity } of withoutOverlaps(marks)) {
        words.append(field.value.slice(at, start));
        const line = page.createElement('span');
        line.style.textDecoration = lines[severity];
        line.style.textUnderlineOffset = '2px';
        line.style.textDecorationSkipInk = 'none';
        line.textContent = field.value.slice(start, end);
        words.append(line);
        at = end;
      }
      // an ending break shows no line of its own without something after it
      words.append(`${field.value.slice(at)}\u200b`);
      lay();
    },
  };
}

/** In order, the graver one where two overlap. */
export function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.start - b.start)) {
    if (mark.end > mark.start && !kept.some((one) => mark.start < one.end && one.start < mark.end)) kept.push(mark);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
