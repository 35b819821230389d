import type { Finding } from './finding.ts';

/** A hint is an idea for a better reply and no sign that anything is wrong: it weighs nothing, and a warning under its taboo says enough. */
export const isIdea = ({ severity }: Finding): boolean => severity === 'hint';
