export { builtIn } from './built-in.ts';
export { PolicySchema } from './schema.ts';
export type { Policy } from './schema.ts';
