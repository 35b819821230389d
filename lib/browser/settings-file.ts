import * as v from 'valibot';
import { ViewSchema } from '../cases/filter.ts';
import type { View } from '../cases/filter.ts';
import { parsePolicy, problemsOf } from '../policy/parse.ts';
import type { PolicyProblem } from '../policy/parse.ts';
import type { Policy } from '../policy/policy.ts';
import { SettingsPatchShape } from './settings.ts';
import type { Settings, SettingsPatch } from './settings.ts';
import { instant } from './shapes.ts';

/**
 * Every setting of one machine as a file: what a person chose, the shop's policy, the kept filters. Nothing of the team (its address, its
 * keys, its password), no taught page, no case and no template stands in it.
 */
export interface SettingsFile {
  readonly tuoda: 'settings';
  readonly version: 1;
  /** Epoch ms. */
  readonly made: number;
  readonly settings: SettingsPatch;
  readonly policy: Policy;
  readonly views: readonly View[];
}

/** All that holds now, of which a file may change some. */
export interface AllSettings {
  readonly settings: Settings;
  readonly policy: Policy;
  readonly views: readonly View[];
}

/** Whether the tour was seen is no wish of anybody's. */
const { tour: _tour, ...entries } = SettingsPatchShape.entries;
export const settingEntries = entries;

const FileShape = v.strictObject({
  tuoda: v.literal('settings'),
  version: v.literal(1),
  made: instant,
  settings: v.optional(v.strictObject(settingEntries), {}),
  // read by its own schema, which says in words what is wrong
  policy: v.optional(v.unknown()),
  views: v.optional(v.pipe(v.array(v.strictObject(ViewSchema.entries)), v.maxLength(30))),
});
const NewerShape = v.object({ tuoda: v.literal('settings'), version: v.pipe(v.number(), v.minValue(2)) });
const OursShape = v.object({ tuoda: v.literal('settings') });

/** What a file sets; what it does not name stays as it is. */
export interface ReadSettings {
  readonly settings: SettingsPatch;
  readonly policy: Partial<Policy>;
  readonly views: readonly View[] | null;
}

export type SettingsRead = { readonly read: ReadSettings } | { readonly refused: 'foreign' | 'newer' | readonly PolicyProblem[] };

/** Reads a file from outside, whole or not at all. */
export function readSettings(json: unknown): SettingsRead {
  if (v.is(NewerShape, json)) return { refused: 'newer' };
  if (!v.is(OursShape, json)) return { refused: 'foreign' };
  const file = v.safeParse(FileShape, json);
  if (!file.success) return { refused: problemsOf(file.issues) };
  const { settings, policy: raw, views = null } = file.output;
  if (raw === undefined) return { read: { settings, policy: {}, views } };
  const policy = parsePolicy(raw);
  if ('problems' in policy)
    return { refused: policy.problems.map((one) => ({ ...one, path: one.path ? `policy.${one.path}` : 'policy' })) };
  const named = Object.entries(policy.policy).filter(([name]) => name in Object(raw) && name !== 'version');
  return { read: { settings, policy: Object.fromEntries(named), views } };
}

/** What holds now, as a file. */
export function settingsFileOf({ settings, policy, views }: AllSettings, made: number): SettingsFile {
  const own = Object.entries(settings).filter(([name]) => name in settingEntries);
  return { tuoda: 'settings', version: 1, made, settings: Object.fromEntries(own), policy, views };
}
