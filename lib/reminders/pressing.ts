import type { Waiting } from '../policy/waiting.ts';

/** How many buyers wait at each stage, over all open consoles. */
export interface Pressing {
  readonly soon: number;
  readonly near: number;
  readonly over: number;
}

/** Counts clocks; one past its limit counts as over, whatever step it leads to next. */
export function pressingOf(clocks: readonly Waiting[]): Pressing {
  const at = (stage: Waiting['stage']) => clocks.filter((one) => one.stage === stage).length;
  return { soon: at('soon'), near: at('near'), over: at('over') };
}

/** What the toolbar button says: how many, and how loud. */
export interface Face {
  /** At most four characters; empty: nothing presses. `!` near a limit, `!!` past one, so that it reads without colour. */
  readonly text: string;
  readonly tone: 'none' | 'soon' | 'near' | 'over';
}

/** One face for reminders that are due and buyers who wait; the loudest sets the tone. */
export function faceOf(due: number, { soon, near, over }: Pressing): Face {
  const count = due + soon + near + over;
  if (count === 0) return { text: '', tone: 'none' };
  const tone = due + over > 0 ? 'over' : near > 0 ? 'near' : 'soon';
  const mark = over > 0 ? '!!' : tone === 'near' ? '!' : '';
  return { text: `${count > 99 ? '99+' : count}${mark}`.slice(0, 4), tone };
}
