/** What our scripts in one page leave for each other; the page's own scripts live in another world and do not see it. */
interface World {
  tuoda?: { readonly alive: () => boolean };
}

let mine: World['tuoda'];

/** Takes the page for this script, unless one of ours that still has its extension is there already. */
export function takePage(alive: () => boolean): boolean {
  const world: World = globalThis as World;
  if (world.tuoda?.alive()) return false;
  // Firefox ends a script with its extension at an update: what it had put up could not be taken down
  for (const left of document.querySelectorAll('[data-tuoda]')) left.remove();
  mine = { alive };
  world.tuoda = mine;
  return true;
}

/** false once a newer script has taken the page over. */
export function isStillOurs(): boolean {
  const world: World = globalThis as World;
  return world.tuoda === mine;
}
