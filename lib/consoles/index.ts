import type { Console } from './console.ts';
import { feige } from './feige.ts';
import { pinduoduo } from './pinduoduo.ts';
import { shopee } from './shopee.ts';

/** Every console that has an adapter, by id. */
export const consoles: readonly Console[] = [feige, pinduoduo, shopee];
