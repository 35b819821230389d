import { useEffect, useState } from 'react';

/** Where an element stands in the window, px. */
export type Spot = Pick<DOMRect, 'top' | 'left' | 'width' | 'height'>;

/** Follows the part of the page that a selector names; null where it is not there. */
export function useSpot(selector: string): Spot | null {
  const [spot, set] = useState<Spot | null>(null);
  useEffect(() => {
    const part = document.querySelector(selector);
    part?.scrollIntoView({ block: 'nearest' });
    const look = () => {
      const { top, left, width, height } = part?.getBoundingClientRect() ?? { top: 0, left: 0, width: 0, height: 0 };
      set(part === null ? null : { top, left, width, height });
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(document.body);
    if (part) watch.observe(part);
    addEventListener('scroll', look, true);
    return () => {
      watch.disconnect();
      removeEventListener('scroll', look, true);
    };
  }, [selector]);
  return spot;
}
