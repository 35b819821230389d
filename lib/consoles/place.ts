export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How the agent wants the panel; width in px. */
export interface Wish {
  readonly side: 'left' | 'right';
  readonly width: number;
  readonly rail: boolean;
}

export interface Placement extends Wish {
  /** Px from the top of the page's view. */
  readonly height: number;
}

const railWidth = 44;
const narrowest = 320;
const widest = 480;
/** Below this width of the page's view the panel starts as a rail. */
export const roomy = 1366;
/** A panel that must end above the composer is not worth showing lower than this. */
const lowest = 360;

/**
 * Where the panel stands so that it covers none of `fixed` (composer, send button, dialogs): as wished, else narrower, else
 * ending above what is in the way, else on the other side, else as a rail. The buyer's last message (`soft`) is spared where
 * that takes no more than a narrower or lower panel on the same side.
 */
export function placePanel(
  view: { readonly width: number; readonly height: number },
  wish: Wish,
  fixed: readonly Rect[],
  soft: readonly Rect[] = [],
): Placement {
  const width = Math.min(widest, Math.max(narrowest, wish.width), Math.max(narrowest, view.width - railWidth));
  const other = wish.side === 'left' ? 'right' : 'left';
  const whole = (side: Wish['side'], wide: number, rail: boolean): Placement => ({ side, width: wide, rail, height: view.height });
  const rails = [whole(wish.side, railWidth, true), whole(other, railWidth, true)];
  const panels: Placement[] = [];
  for (const side of [wish.side, other] as const) {
    for (const wide of [width, ...[400, 360, narrowest].filter((one) => one < width)]) panels.push(whole(side, wide, false));
    const top = Math.min(
      ...fixed.filter((one) => meets(one, rectOf(view, whole(side, narrowest, false)))).map((one) => one.top),
      view.height,
    );
    const height = Math.floor(top) - 8;
    if (height >= lowest)
      panels.push({ ...whole(side, Math.min(width, 360), false), height }, { ...whole(side, narrowest, false), height });
  }
  const choices = wish.rail || view.width < narrowest * 2 ? rails : [...panels, ...rails];
  const free = choices.filter((one) => !fixed.some((rect) => meets(rect, rectOf(view, one))));
  const [first] = free;
  // what is only good to see never moves the panel to a side that nobody chose
  const sparing = free.find(
    (one) => one.side === first?.side && one.rail === first.rail && !soft.some((rect) => meets(rect, rectOf(view, one))),
  );
  return sparing ?? first ?? whole(wish.side, railWidth, true);
}

/** What a placement covers. */
export function rectOf(view: { readonly width: number }, { side, width, height }: Placement): Rect {
  const left = side === 'left' ? 0 : view.width - width;
  return { left, top: 0, right: left + width, bottom: height };
}

const meets = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom && a.right > a.left && a.bottom > a.top;
