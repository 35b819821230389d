import { practised } from './practised.ts';
import { tour } from './tour.ts';
import { welcome } from './welcome.ts';

/** The words of what a newcomer meets: the first steps, the practice conversation, the tour. The panel does not load them before they are needed. */
export const firstWords = { ...practised, ...tour, ...welcome };
