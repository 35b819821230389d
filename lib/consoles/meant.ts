/** What may be asked for in a lesson. */
export type Sought = 'message' | 'box' | 'button' | 'name';

const fields = 'textarea, input:not([type]), input[type="text"], input[type="search"]';
const editable = '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
const buttons = 'button, [role="button"], a, input[type="submit"], input[type="button"], [class*="btn" i], [class*="button" i]';

/** The element that is meant by one that was pointed at: people hit a word in a box, or a picture in a button. null: nothing such. */
export function meantBy(pointed: Element, sought: Sought): Element | null {
  if (sought === 'box') return boxAround(pointed) ?? onlyBoxIn(pointed);
  if (sought === 'button') return pointed.closest(buttons) ?? pointed;
  if (sought === 'name') return (pointed.textContent ?? '').trim().length <= 80 ? pointed : null;
  return (pointed.textContent ?? '').trim() === '' && !pointed.querySelector('img, video') && !/^(?:img|video)$/.test(pointed.localName)
    ? null
    : pointed;
}

/** The outermost editable element, which is the box; what is editable in it are its parts. */
function boxAround(pointed: Element): Element | null {
  if (pointed.matches(fields)) return pointed;
  let box: Element | null = null;
  for (let up = pointed.closest(editable); up; up = up.parentElement?.closest(editable) ?? null) box = up;
  return box;
}

/** Words that stand over an empty box, or its frame, were hit: the one box near by. */
function onlyBoxIn(pointed: Element): Element | null {
  for (let up: Element | null = pointed, steps = 0; up && steps < 4; up = up.parentElement, steps += 1) {
    const boxes = [...up.querySelectorAll(`${fields}, ${editable}`)].filter((one) => !one.parentElement?.closest(editable));
    if (boxes.length > 0) return boxes.length === 1 ? (boxes[0] ?? null) : null;
  }
  return null;
}
