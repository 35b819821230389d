import type { Selector } from './console.ts';
import { findAll, insideOf } from './find.ts';
import type { Taught } from './taught.ts';

/** The open shadow roots, and documents of frames, that what was taught leads through: changes in them are not seen from outside. */
export function insidesOf(page: ParentNode, { list, draft, send, name }: Taught): readonly ParentNode[] {
  const found = [list, draft, send, name].flatMap((one) => (one === null ? [] : alongTheWay(page, one)));
  return [...new Set(found)];
}

function alongTheWay(page: ParentNode, selector: Selector): ParentNode[] {
  const steps = selector.split(' >>> ');
  return steps.slice(1).flatMap((_, at) => {
    const [holder] = findAll(page, steps.slice(0, at + 1).join(' >>> '));
    const inside = holder && insideOf(holder);
    return inside ? [inside] : [];
  });
}

/** Whether this window is the frame that what was taught is about. */
export function isFrameOf(view: Window, { frame }: Taught): boolean {
  if (frame === null || !view.frameElement || !view.top) return false;
  try {
    return findAll(view.top.document, frame).includes(view.frameElement);
  } catch {
    // somewhere between it and the top stands a page of another origin
    return false;
  }
}
