/** The part of a keyboard event that decides what it means. */
type Press = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'keyCode'>;

/**
 * The name of a pressed key as the panel knows it ("Alt+1", "/", "ArrowDown"), or null: for other combinations, and for
 * whatever an input method makes of a press (it tells by `isComposing` or the key code 229).
 * With Alt the place on the keyboard counts, because a Mac writes "¡" for Alt+1.
 */
export function keyName(press: Press): string | null {
  if (press.isComposing || press.keyCode === 229 || press.ctrlKey || press.metaKey) return null;
  if (!press.altKey) return press.key;
  if (press.shiftKey) return null;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1];
  if (digit !== undefined) return `Alt+${digit}`;
  if (press.code === 'Period') return 'Alt+.';
  const letter = /^Key([A-Z])$/.exec(press.code)?.[1];
  if (letter !== undefined) return `Alt+${letter}`;
  return press.key.startsWith('Arrow') ? `Alt+${press.key}` : null;
}

/** Whether plain keys belong to what has the focus: it is written in, or pressed by them. */
export function ownsKeys(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, button, a[href], [contenteditable]') !== null;
}

/** The digit of "Alt+3" or "3"; null for anything else. */
export const digitOf = (name: string): number | null => {
  const digit = /^(?:Alt\+)?(\d)$/.exec(name)?.[1];
  return digit === undefined ? null : Number(digit);
};
