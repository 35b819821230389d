import type { Console } from './console.ts';

/** The console whose pages an address belongs to. */
export function consoleAt(url: string, consoles: readonly Console[]): Console | null {
  return consoles.find((one) => one.matches.some((pattern) => matches(pattern, url))) ?? null;
}

/** A match pattern as the browsers read it; the part after `#` never counts. */
export function matches(pattern: string, url: string): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern);
  if (!parts || !URL.canParse(url)) return false;
  const [, scheme = '', host = '', path = ''] = parts;
  const { protocol, hostname, pathname, search } = new URL(url);
  if (scheme === '*' ? !/^https?:$/.test(protocol) : protocol !== `${scheme}:`) return false;
  if (host !== '*' && !(host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host))
    return false;
  return new RegExp(
    `^${path
      .split('*')
      .map((one) => one.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  ).test(pathname + search);
}
