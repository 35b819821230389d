import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterDrawing } from '../../lib/consoles/turns.ts';

/** Frames are drawn when the test says so. */
let frames: (() => void)[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const drawFrame = (): void => {
  for (const draw of frames.splice(0)) draw();
};

function open() {
  const end = new AbortController();
  const done: number[] = [];
  const soon = afterDrawing(() => done.push(performance.now()), end.signal);
  return { end, done, soon };
}

test('what was asked for is done after the next frame, however often it was asked for, and not before', () => {
  const { done, soon } = open();
  soon();
  soon();
  vi.advanceTimersByTime(20);
  expect(done).toHaveLength(0);
  drawFrame();
  expect(done, 'the frame itself is the page’s').toHaveLength(0);
  vi.advanceTimersByTime(1);
  expect(done).toHaveLength(1);
  vi.advanceTimersByTime(1_000);
  expect(done).toHaveLength(1);
});

test('each asking waits for a frame of its own: one that was late before does not come early', () => {
  const { done, soon } = open();
  soon();
  drawFrame();
  vi.advanceTimersByTime(80);
  soon();
  vi.advanceTimersByTime(60);
  expect(done).toHaveLength(1);
  drawFrame();
  vi.advanceTimersByTime(1);
  expect(done).toHaveLength(2);
});

test('a page that nobody looks at draws nothing, and is judged all the same', () => {
  const { done, soon } = open();
  soon();
  vi.advanceTimersByTime(100);
  expect(done).toHaveLength(1);
  drawFrame();
  vi.advanceTimersByTime(1_000);
  expect(done).toHaveLength(1);
});

test('nothing is done after the end', () => {
  const { end, done, soon } = open();
  soon();
  end.abort();
  drawFrame();
  vi.advanceTimersByTime(1_000);
  expect(done).toHaveLength(0);
});
