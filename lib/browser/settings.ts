import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Quiet } from '../reminders/quiet.ts';
import { loadManaged, type Managed } from './managed.ts';

const DockSchema = v.object({
  side: v.picklist(['left', 'right']),
  /** CSS px. */
  width: v.pipe(v.number(), v.integer(), v.minValue(280), v.maxValue(640)),
  rail: v.boolean(),
});

/** Of a console; one that was taught goes by the name of its host. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60 - 1));

/** What may be changed by a message; a field that is not named stays as it is. */
export const SettingsPatchShape = v.partial(
  v.object({
    lang: v.picklist(['zh', 'en']),
    theme: v.picklist(['system', 'light', 'dark']),
    docks: v.pipe(
      v.record(id, DockSchema),
      v.check((docks) => Object.keys(docks).length <= 60, 'too many docks'),
    ),
    agent: v.pipe(v.string(), v.maxLength(40)),
    off: v.pipe(v.array(id), v.maxLength(60)),
    quiet: v.nullable(v.object({ from: minuteOfDay, to: minuteOfDay })),
    keepDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(3_650))),
    oneShop: v.boolean(),
    shops: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(80))), v.maxLength(20)),
    tour: v.nullable(v.picklist(['due', 'over'])),
  }),
);

export type SettingsPatch = v.InferOutput<typeof SettingsPatchShape>;

/** What a person chose, on this machine. */
export interface Settings {
  readonly lang: 'zh' | 'en';
  readonly theme: 'system' | 'light' | 'dark';
  /** By console id: where the panel stands and how wide (px), and whether it starts as a rail. */
  readonly docks: Readonly<Record<string, Dock>>;
  /** The agent's name as it stands in templates; empty when unset. */
  readonly agent: string;
  /** Console ids that are switched off. */
  readonly off: readonly string[];
  /** Hours in which nothing rings, local minutes after midnight; null or left out: it rings at any time. */
  readonly quiet?: Quiet | null;
  /** Days after their last change for which closed cases that owe nothing are kept; null or left out: for ever. */
  readonly keepDays?: number | null;
  /** What an administrator fixed, by the name that it has in the managed storage, a rule as `rules.ID`; a person cannot change it. */
  readonly fixed?: readonly string[];
  /** Consoles that are read on this page by what was taught, not by their adapters; told to a console's page alone. */
  readonly taught?: readonly string[];
  /** The shop of this tab as the agent named it, where the console shows none; told to a console's page alone. */
  readonly shop?: string | null;
  /** There is but one shop, so nobody is asked for its name. */
  readonly oneShop?: boolean;
  /** Shops that were named, the latest first. */
  readonly shops?: readonly string[];
  /**
   * The tour of the panel: `due`: asked for, and shown by the next panel that is looked at; `over`: seen, or not asked for.
   * null or left out: the first steps, which offer it, have never been shown here.
   */
  readonly tour?: 'due' | 'over' | null;
}

export interface Dock {
  readonly side: 'left' | 'right';
  readonly width: number;
  readonly rail: boolean;
}

/** Each damaged field falls back by itself, so one broken value costs one choice and not all of them. */
const Stored = v.object({
  lang: v.fallback(SettingsPatchShape.entries.lang.wrapped, () => ownLanguage()),
  theme: v.fallback(SettingsPatchShape.entries.theme.wrapped, 'system'),
  docks: v.fallback(SettingsPatchShape.entries.docks.wrapped, {}),
  agent: v.fallback(SettingsPatchShape.entries.agent.wrapped, ''),
  off: v.fallback(SettingsPatchShape.entries.off.wrapped, []),
  quiet: v.fallback(SettingsPatchShape.entries.quiet.wrapped, null),
  keepDays: v.fallback(SettingsPatchShape.entries.keepDays.wrapped, null),
  oneShop: v.fallback(SettingsPatchShape.entries.oneShop.wrapped, false),
  shops: v.fallback(SettingsPatchShape.entries.shops.wrapped, []),
  tour: v.fallback(SettingsPatchShape.entries.tour.wrapped, null),
});

/** Settings of anything: each field that cannot be read falls back by itself. */
export function settingsOf(stored: unknown): Settings {
  const whole = v.safeParse(Stored, stored);
  return whole.success ? whole.output : v.parse(Stored, {});
}

/** What is chosen now, with what an administrator fixed in its place; never fails on what is stored. */
export async function loadSettings(): Promise<Settings> {
  const [chosen, managed] = await Promise.all([chosenSettings(), loadManaged()]);
  return under(chosen, managed);
}

/** What the person chose, whatever an administrator fixed. */
export async function chosenSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  return settingsOf(settings);
}

function under(chosen: Settings, { fixed }: Managed): Settings {
  const { language, consolesOff, quietHours, keepDays } = fixed;
  const names = Object.entries(fixed).flatMap(([name, value]) =>
    name === 'rules'
      ? Object.keys(value).map((id) => `rules.${id}`)
      : name === 'consolesOff'
        ? (consolesOff ?? []).map((id) => `consolesOff.${id}`)
        : [name],
  );
  if (names.length === 0) return chosen;
  return {
    ...chosen,
    lang: language ?? chosen.lang,
    off: consolesOff ? [...new Set([...chosen.off, ...consolesOff])] : chosen.off,
    quiet: quietHours ?? chosen.quiet ?? null,
    keepDays: keepDays ?? chosen.keepDays ?? null,
    fixed: names,
  };
}

let last: Promise<unknown> = Promise.resolve();

/** Change some of it; docks are merged console by console. Changes made at the same time wait for each other. */
export function saveSettings(patch: SettingsPatch): Promise<Settings> {
  const next = last.then(async () => {
    const before = await chosenSettings();
    const after = settingsOf({ ...before, ...patch, docks: { ...before.docks, ...patch.docks } });
    await browser.storage.local.set({ settings: after });
    return under(after, await loadManaged());
  });
  last = next.catch(() => undefined);
  return next;
}

/** Puts all of it in the place of what was chosen before. */
export function replaceSettings(all: Settings): Promise<void> {
  const next = last.then(() => browser.storage.local.set({ settings: all }));
  last = next.catch(() => undefined);
  return next;
}

/** The browser's own language, until a person chooses. */
function ownLanguage(): 'zh' | 'en' {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
