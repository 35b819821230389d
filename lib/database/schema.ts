import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Case } from '../cases/case.ts';
import type { CaseHead } from '../cases/head.ts';
import type { Handled } from '../reminders/reminder.ts';
import type { TeamItemRow, TeamRow } from '../team/kept.ts';
import type { Verdict } from '../taboos/verdict.ts';
import type { Version } from '../templates/history.ts';
import type { Counts } from '../insights/counts.ts';
import type { Template } from '../templates/template.ts';
import type { MarkRow } from './mark-set.ts';

/** A case as it lies on disk: itself, and what it is found by. */
export interface CaseRow {
  readonly case: Case;
  /** Console, shop, buyer. */
  readonly of: readonly [string, string, string];
  /** Present while the case is open; absent rows are not in the index, so closed cases cost its readers nothing. */
  readonly open?: 1;
  /** Earliest due instant of its open promises, epoch ms; absent when nothing is owed. */
  readonly due?: number;
  /** Present while a sent message of it waits to be read for promises. */
  readonly unread?: 1;
}

/** A case in short, under the number by which marks name it: the later it came to this store, the higher. */
export interface HeadRow {
  readonly slot: number;
  readonly head: CaseHead;
  /** `due` of its head; absent rows are not in the index. */
  readonly due?: number;
  /** What it adds to which day, so that the same can be taken away again; absent in rows that no version has counted. */
  readonly counted?: readonly [day: string, counts: Counts];
}

/** What was done to a reminder, and whose case it speaks of, so that erasing a case erases it too. */
export interface HandledRow extends Handled {
  readonly case: string;
}

/**
 * What is left of an erased buyer: that it was done, and how much it was. `buyer` is a one-way mark of console, shop and
 * name, so that a backup made before does not bring the buyer back.
 */
export interface Receipt {
  readonly buyer: string;
  /** Epoch ms. */
  readonly at: number;
  readonly cases: number;
  readonly entries: number;
  readonly promises: number;
  readonly reminders: number;
}

/** A template of this shop, beside those that ship; a template of the same id that ships is hidden by it. */
export interface TemplateRow {
  readonly template: Template;
  /** What it was before, the newest first. */
  readonly history: readonly Version[];
}

/** A key pair whose private half can sign, and can be read by nobody, not even by us. */
export interface TeamKeyRow {
  readonly kid: string;
  /** 64 hexadecimal digits. */
  readonly pub: string;
  readonly key: CryptoKey;
  /** Epoch ms. */
  readonly made: number;
}

/** The database, version by version in migrations.ts; this is the newest. */
export interface Stores extends DBSchema {
  cases: {
    key: string;
    value: CaseRow;
    indexes: { of: [string, string, string]; changed: number; open: number; due: number; unread: number };
  };
  heads: {
    key: number;
    value: HeadRow;
    indexes: { case: string; due: [number, number] };
  };
  /** Cases that somebody may have to be reminded of, briefly. */
  living: { key: string; value: Case };
  /** By mark and block of slots: what lists are filtered and found by. */
  marks: { key: [string, number]; value: MarkRow };
  /** What is under way, by name. */
  notes: { key: string; value: unknown };
  /** Counts by day: days.ts. */
  days: { key: string; value: Counts };
  handled: { key: string; value: HandledRow; indexes: { case: string } };
  erased: { key: string; value: Receipt };
  /** Under `own` the policy as it was set, under `steps` its limits of the steps. */
  policies: { key: string; value: unknown };
  verdicts: { key: string; value: Verdict; indexes: { at: number } };
  templates: { key: string; value: TemplateRow };
  teams: { key: string; value: TeamRow };
  teamItems: { key: [string, string]; value: TeamItemRow };
  /** By hash, as they came from the store. */
  teamPacks: { key: string; value: Uint8Array<ArrayBuffer> };
  teamKeys: { key: string; value: TeamKeyRow };
}
export type StoreName = StoreNames<Stores>;
export type Database = IDBPDatabase<Stores>;
export type Writing<S extends StoreName> = IDBPTransaction<Stores, S[], 'readwrite'>;
