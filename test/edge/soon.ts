import type { QueryClient } from '@tanstack/react-query';
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

/** Until all that was asked for has come: a change of a policy that is not known yet is refused. */
export const answered = (client: QueryClient): Promise<void> =>
  until(() => {
    if (client.isFetching() > 0) throw new Error('something is still asked for');
  });
