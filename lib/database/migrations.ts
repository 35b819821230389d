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
  // lists of cases: filled in rounds after the opening, for a big store would keep the first start waiting
  async (db, tx) => {
    const heads = db.createObjectStore('heads', { keyPath: 'slot' });
    heads.createIndex('case', 'head.id', { unique: true });
    heads.createIndex('due', ['due', 'slot']);
    db.createObjectStore('living', { keyPath: 'id' });
    tx.objectStore('cases').createIndex('unread', 'unread');
    db.createObjectStore('marks');
    db.createObjectStore('days');
    db.createObjectStore('teams', { keyPath: 'team' });
    db.createObjectStore('teamItems', { keyPath: ['channel', 'id'] });
    db.createObjectStore('teamPacks');
    db.createObjectStore('teamKeys', { keyPath: 'kid' });
    const notes = db.createObjectStore('notes');
    if ((await tx.objectStore('cases').count()) > 0) await notes.put('', 'relist');
    else await notes.put(true, 'living');
    const own: unknown = await tx.objectStore('policies').get('own');
    if (typeof own === 'object' && own !== null && 'steps' in own && 'callBackAfter' in own)
      await tx
        .objectStore('policies')
        .put({ steps: own.steps, callBackAfter: own.callBackAfter, ...('timeZone' in own ? { timeZone: own.timeZone } : {}) }, 'steps');
  },
];
