/** What our scripts in one page leave for each other; the page's own scripts live in another world and do not see it. */
interface World {
  tuodaTaught?: { readonly alive: () => boolean; readonly look: () => void };
}

let mine: World['tuodaTaught'];

/** Takes the page for this script; one that is there already is told to look at what is taught now, and stays. */
export function takeTaught(alive: () => boolean, look: () => void): boolean {
  const world: World = globalThis as World;
  if (world.tuodaTaught?.alive()) {
    world.tuodaTaught.look();
    return false;
  }
  // Firefox ends a script with its extension at an update: what it had put up could not be taken down
  for (const left of document.querySelectorAll('[data-tuoda]')) left.remove();
  mine = { alive, look };
  world.tuodaTaught = mine;
  return true;
}

/** false once a newer script has taken the page over. */
export function isStillTaught(): boolean {
  const world: World = globalThis as World;
  return world.tuodaTaught === mine;
}
