import { describe, expect, test } from 'vitest';
import { placePanel, rectOf } from '../../lib/consoles/place.ts';
import type { Rect, Wish } from '../../lib/consoles/place.ts';

const view = { width: 1366, height: 768 };
const right: Wish = { side: 'right', width: 380, rail: false };
const rect = (left: number, top: number, width: number, height: number): Rect => ({ left, top, right: left + width, bottom: top + height });
const shown = (wish: Wish, fixed: readonly Rect[], soft: readonly Rect[] = []) => {
  const { side, width, rail, height } = placePanel(view, wish, fixed, soft);
  return `${side} ${rail ? 'rail' : width}${height === view.height ? '' : ` to ${height}`}`;
};

describe('the panel stands where it covers nothing that must be seen', () => {
  test.for<[string, Wish, readonly Rect[], string]>([
    ['as wished, where nothing is in the way', right, [rect(300, 600, 500, 150)], 'right 380'],
    ['narrower, where that is enough', right, [rect(300, 600, 720, 150)], 'right 320'],
    ['ending above a composer as wide as the page', right, [rect(60, 620, 1300, 148)], 'right 360 to 612'],
    ['on the other side of a dialog', right, [rect(900, 100, 440, 500)], 'left 380'],
    ['as a rail, where a high composer leaves no room', right, [rect(60, 200, 1250, 560)], 'right rail'],
    ['as a rail on the other side, where even that is taken', { ...right, rail: true }, [rect(1000, 0, 366, 768)], 'left rail'],
    ['no wider than is good', { ...right, width: 900 }, [], 'right 480'],
  ])('%s', ([, wish, fixed, meant]) => {
    expect(shown(wish, fixed)).toBe(meant);
  });

  test('the last message is spared where a narrower panel spares it', () => {
    expect(shown(right, [], [rect(400, 300, 620, 60)])).toBe('right 320');
  });

  test('the last message never moves it to the side that was not chosen', () => {
    const composer = rect(280, 600, 760, 168);
    const last = rect(300, 540, 200, 40);
    expect(shown({ ...right, side: 'left' }, [composer], [last])).toBe('left 360 to 592');
  });

  test('whatever stands on the page, nothing fixed is covered', () => {
    for (let left = 0; left < 1300; left += 37) {
      for (let top = 0; top < 700; top += 41) {
        const fixed = [rect(left, top, 400, 120)];
        const covered = rectOf(view, placePanel(view, right, fixed));
        const [one] = fixed;
        if (!one) continue;
        expect(
          covered.left < one.right && one.left < covered.right && covered.top < one.bottom && one.top < covered.bottom,
          `${left},${top}`,
        ).toBe(false);
      }
    }
  });
});
