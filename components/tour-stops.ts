/** The parts of the panel that the tour shows, in its order: the name of the words, and where the part stands. */
export const stops = [
  { id: 'wait', at: '.wait' },
  { id: 'read', at: '.read' },
  { id: 'replies', at: '[role="tabpanel"] ol:has(> .sug)' },
  { id: 'check', at: '.zone' },
  { id: 'cases', at: '.bar .tabs' },
  { id: 'foot', at: '.foot' },
] as const;
export type Stop = (typeof stops)[number];

/** Those that stand in the panel now. */
export const stopsHere = (page: ParentNode): readonly Stop[] => stops.filter(({ at }) => page.querySelector(at) !== null);
