export { builtIn } from './built-in.ts';
export type { Place, Policy } from './schema.ts';
