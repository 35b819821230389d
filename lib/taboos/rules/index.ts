import type { Rule } from '../rule.ts';
import { instant } from './instant.ts';
import { slow } from './slow.ts';

/** Every rule, by id. A file of this folder that neither list names is caught by a test. */
export const rules: readonly Rule[] = [...instant, ...slow].sort((a, b) => (a.id < b.id ? -1 : 1));
