/** The first steps, in their order; each is also a name of words. */
export const steps = ['shop', 'consoles', 'try'] as const;
export type WelcomeStep = (typeof steps)[number];

/** What became of each. */
export type Marks = Readonly<Partial<Record<WelcomeStep, 'done' | 'skipped'>>>;
