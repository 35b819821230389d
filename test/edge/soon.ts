import { act } from 'react';

/** Lets what is drawn and what was asked come through. */
export const settle = (ms = 60) => act(() => new Promise<void>((done) => setTimeout(done, ms)));

/** Waits until something holds, however busy the machine is. */
export async function until(holds: () => unknown): Promise<void> {
  const end = Date.now() + 20_000;
  for (;;) {
    try {
      await holds();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await settle(50);
    }
  }
}
