export { builtIn } from './built-in.ts';
export { PolicySchema } from './schema.ts';
export type { Place, Policy } from './schema.ts';
