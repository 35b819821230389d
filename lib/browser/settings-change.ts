import { briefly } from '../policy/brief.ts';
import type { Brief } from '../policy/brief.ts';
import { builtIn } from '../policy/built-in.ts';
import { parsePolicy } from '../policy/parse.ts';
import { settingsOf } from './settings.ts';
import { settingEntries } from './settings-file.ts';
import type { AllSettings, ReadSettings } from './settings-file.ts';

/** One setting that a file would change. */
export interface SettingChange {
  /** `settings.lang`, `policy.limit`, `views`. */
  readonly name: string;
  readonly from: Brief;
  readonly to: Brief;
  /** Of a list or a table: entries that are new or otherwise, and that are gone. */
  readonly more: number;
  readonly less: number;
  /** `deletes`: closed cases go sooner, for good. `unmasks`: what names people is kept as it is from then on. */
  readonly risk: 'deletes' | 'unmasks' | null;
  /** An administrator fixed it: taking it would change nothing. */
  readonly fixed: boolean;
}

export const changeNames: readonly string[] = [
  ...Object.keys(settingEntries).map((name) => `settings.${name}`),
  ...Object.keys(builtIn)
    .filter((name) => name !== 'version')
    .map((name) => `policy.${name}`),
  'views',
];

const fixedAs: Readonly<Record<string, string>> = {
  'settings.lang': 'language',
  'settings.quiet': 'quietHours',
  'settings.keepDays': 'keepDays',
  'policy.limit': 'limit',
};

const partsOf = (all: AllSettings | ReadSettings): ReadonlyMap<string, unknown> =>
  new Map([
    ...Object.entries(all.settings).map(([name, value]) => [`settings.${name}`, value] as const),
    ...Object.entries(all.policy).map(([name, value]) => [`policy.${name}`, value] as const),
    ...(all.views === null ? [] : [['views', all.views] as const]),
  ]);

/** What a file would change of what holds now. */
export function changesOf(now: AllSettings, read: ReadSettings): readonly SettingChange[] {
  const before = partsOf(now);
  const after = partsOf(read);
  return changeNames.flatMap((name) => {
    if (!after.has(name)) return [];
    const [from, to] = [before.get(name) ?? null, after.get(name) ?? null];
    if (sorted(from) === sorted(to)) return [];
    const [had, has] = [new Set(entriesOf(from)), new Set(entriesOf(to))];
    return {
      name,
      from: briefly(name, from),
      to: briefly(name, to),
      more: has.difference(had).size,
      less: had.difference(has).size,
      risk: riskOf(name, from, to),
      fixed: now.settings.fixed?.includes(fixedAs[name] ?? '') ?? false,
    };
  });
}

/** What holds after the named changes were taken. */
export function withChanges(now: AllSettings, read: ReadSettings, taken: ReadonlySet<string>): AllSettings {
  const picked = (part: string, before: object, of: object): unknown => ({
    ...before,
    ...Object.fromEntries(Object.entries(of).filter(([name]) => taken.has(`${part}.${name}`))),
  });
  const policy = parsePolicy(picked('policy', now.policy, read.policy));
  return {
    settings: settingsOf(picked('settings', now.settings, read.settings)),
    policy: 'policy' in policy ? policy.policy : now.policy,
    views: taken.has('views') ? (read.views ?? now.views) : now.views,
  };
}

function riskOf(name: string, from: unknown, to: unknown): SettingChange['risk'] {
  if (name === 'policy.mask' && to === false) return 'unmasks';
  if (name === 'settings.keepDays' && typeof to === 'number' && (typeof from !== 'number' || to < from)) return 'deletes';
  return null;
}

/** The same words for the same value, whatever order its fields stand in. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

function entriesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map((one) => sorted(one));
  return typeof value === 'object' && value !== null ? Object.entries(value).map((one) => sorted(one)) : [];
}
