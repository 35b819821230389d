import type { Erasable, Inventory } from '../cases/inventory.ts';
import type { View } from '../cases/filter.ts';
import type { Kept } from '../cases/kept.ts';
import type { Paper, PaperKind } from '../cases/paper.ts';
import type { Fault, RawFault } from '../faults/fault.ts';
import type { SettingChange } from './settings-change.ts';
import type { SettingsFile, SettingsRead } from './settings-file.ts';

export type { Brief } from '../policy/brief.ts';
export type { SettingChange } from './settings-change.ts';
export type { SettingsFile } from './settings-file.ts';
export type SettingsRefused = Extract<SettingsRead, { refused: unknown }>;

/** What may be asked about what lies on this machine: kept filters and papers, settings as a file, errors of our own, what is kept and how much of it. */
export interface KeptQuestions {
  /** Filters that were kept by name. */
  views: { ask: null; answer: readonly View[] };
  saveViews: { ask: { views: readonly View[] }; answer: readonly View[] };
  /** What the desk's own rooms keep beside the cases, the oldest first. */
  papers: { ask: { kind: PaperKind }; answer: readonly Paper[] };
  /** `text` null throws it away. */
  savePaper: { ask: { kind: PaperKind; id: string; text: string | null }; answer: null };
  /** Every setting of this machine, and nothing of the team. */
  settingsFile: { ask: null; answer: SettingsFile };
  /** What such a file would change here. */
  lookAtSettings: { ask: { file: unknown }; answer: { readonly changes: readonly SettingChange[] } | SettingsRefused };
  /** Take the named changes of it, all or none. For a day, or until the next file is taken, they can be taken back. */
  takeSettings: { ask: { file: unknown; take: readonly string[] }; answer: { readonly taken: number } | SettingsRefused };
  /** What taking the last file back would change now, and when that was taken (epoch ms); null where there is nothing to take back. */
  settingsBefore: { ask: null; answer: { readonly at: number; readonly changes: readonly SettingChange[] } | null };
  /** `missing` where there is nothing to take back. */
  undoSettings: { ask: { take: readonly string[] }; answer: null };
  /** For any of our scripts: something of our own went wrong there. */
  noteFault: { ask: RawFault; answer: null };
  /** What went wrong, the latest first. */
  faults: { ask: null; answer: readonly Fault[] };
  /** What is kept on this machine and what left it, with how much of each. */
  inventory: { ask: null; answer: Inventory };
  /** All of one part, for good. */
  eraseKept: { ask: { what: Erasable }; answer: null };
  /** What lies on the disk, counted. */
  kept: { ask: null; answer: Kept };
}
