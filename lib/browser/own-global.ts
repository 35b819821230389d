/**
 * A global of our own world. Read by its name alone it might be an element of the page: a window answers with those that bear the name
 * as their id, to scripts of every world.
 */
export const ownGlobal = (name: string): unknown => (Object.hasOwn(globalThis, name) ? Reflect.get(globalThis, name) : undefined);

/**
 * What our scripts in one page leave for each other under a name; the page's own scripts live in another world and do not see it.
 * Nothing but our scripts writes there.
 */
export function leftBehind<Mark extends object>(name: string) {
  let mine: Mark | undefined;
  const there = (): Mark | undefined => ownGlobal(name) as Mark | undefined;
  return {
    there,
    leave(mark: Mark): void {
      mine = mark;
      Object.defineProperty(globalThis, name, { value: mark, configurable: true });
    },
    /** false once another script has left something there. */
    isMine: (): boolean => there() === mine,
  };
}

/** Takes down what an ended script of ours had put up: Firefox ends it with its extension, before it can do so itself. */
export const clearLeft = (): void => {
  for (const left of document.querySelectorAll('[data-tuoda]')) left.remove();
};
