import type { KeyboardEvent } from 'react';

/** Enter sends, with Shift it begins a line; never while an input method composes: Enter chooses a word then. */
export const sendsOn =
  (send: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
