import { useOwnPolicy } from '../use-own-policy.ts';
import { useDesk } from './context.ts';

/** The policy as it was set, and a way to change it, in the desk. */
export const usePolicy = () => useOwnPolicy(useDesk().ask);
