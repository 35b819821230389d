import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Stores } from './schema.ts';

type Upgrade = (db: IDBPDatabase<Stores>, tx: IDBPTransaction<Stores, StoreNames<Stores>[], 'versionchange'>) => void | Promise<void>;

/** One step a version: the first makes version 1 from nothing, the second leads to version 2, and so on. */
export const migrations: readonly Upgrade[] = [
  (db) => {
    const cases = db.createObjectStore('cases', { keyPath: 'case.id' });
    cases.createIndex('of', 'of');
    cases.createIndex('changed', 'case.changed');
    cases.createIndex('open', 'open');
    cases.createIndex('due', 'due');
    db.createObjectStore('handled', { keyPath: 'id' }).createIndex('case', 'case');
    db.createObjectStore('erased', { keyPath: 'buyer' });
  },
  (db) => {
    db.createObjectStore('policies');
    db.createObjectStore('verdicts', { keyPath: 'id' }).createIndex('at', 'at');
    db.createObjectStore('templates', { keyPath: 'template.id' });
  },
  (db) => {
    db.createObjectStore('teams', { keyPath: 'team' });
    db.createObjectStore('teamItems', { keyPath: ['channel', 'id'] });
    db.createObjectStore('teamPacks');
    db.createObjectStore('teamKeys', { keyPath: 'kid' });
  },
];
