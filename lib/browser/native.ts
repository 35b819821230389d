import { ownGlobal } from './own-global.ts';
import type { Browser } from 'webextension-polyfill';

declare const chrome: unknown;

/**
 * The browser's own object, for the few modules that run in a console's page: there every kilobyte is paid for in each tab, and
 * ports, messages and addresses are the same in both browsers. Everything else goes through webextension-polyfill.
 */
export const native = (ownGlobal('browser') ?? chrome) as Pick<Browser, 'runtime'>;
