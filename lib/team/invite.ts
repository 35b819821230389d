import * as v from 'valibot';
import { Hash } from './envelope.ts';

const words = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** What somebody needs to join: where the team is, which root to trust, the groups that they are in, and an account to read with. */
export const InviteShape = v.object({
  /** Ends in a slash. */
  base: v.pipe(words(400), v.regex(/^(?:https?|wss):\/\/[^\s/@?#]+(?:\/[^\s?#]*)?\/$/)),
  /** Which root it is; null: to be found out. */
  version: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
  /** Hash of that root. */
  hash: Hash,
  /** Only to be shown before the root is known; what the root says counts. */
  name: words(60),
  groups: v.pipe(v.array(v.pipe(words(40), v.minLength(1))), v.maxLength(20)),
  user: words(200),
  password: words(400),
});
export type Invite = v.InferOutput<typeof InviteShape>;

const mark = 'tuoda-team';

/** A link to the team's own place; what follows the # is never sent to it. Shorter than most signs in a QR code allow. */
export function inviteLink({ base, version, hash, name, groups, user, password }: Invite): string {
  const parts = { f: version === null ? hash : `${version}.${hash}`, n: name, g: groups.join('|'), u: user, p: password };
  const said = Object.entries(parts).filter(([, value]) => value !== '');
  return `${base}#${mark}?${said.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`;
}

/** Reads an invite that was pasted, with whatever stands around it in a message; null where there is none. */
export function parseInvite(text: string): Invite | null {
  const found = /((?:https?|wss):\/\/[^\s#]+)#tuoda-team\?([^\s]+)/.exec(text);
  if (!found?.[1] || !found[2]) return null;
  const said: Record<string, string> = {};
  for (const pair of found[2].split('&')) {
    const at = pair.indexOf('=');
    if (at > 0) said[pair.slice(0, at)] = decoded(pair.slice(at + 1));
  }
  const [hash = '', version = null] = (said['f'] ?? '').split('.').toReversed();
  const base = found[1].endsWith('/') ? found[1] : `${found[1]}/`;
  const read = v.safeParse(InviteShape, {
    base,
    version: version === null ? null : Number(version),
    hash,
    name: said['n'] ?? '',
    groups: (said['g'] ?? '').split('|').filter((one) => one !== ''),
    user: said['u'] ?? '',
    password: said['p'] ?? '',
  });
  return read.success ? read.output : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The invite that an administrator's settings amount to: which version has that hash is found out. */
export function inviteOf(address: string, fingerprint: string, groups: readonly string[] = []): Invite | null {
  const base = address.endsWith('/') ? address : `${address}/`;
  const hash = fingerprint.toLowerCase();
  const read = v.safeParse(InviteShape, { base, version: null, hash, name: '', groups: [...groups], user: '', password: '' });
  return read.success ? read.output : null;
}
