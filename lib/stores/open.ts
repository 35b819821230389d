import type { Store } from '../team/store.ts';
import type { Place } from '../team/place.ts';
import { trouble } from './answer.ts';
import { httpsStore, type Outside } from './https.ts';
import { s3Store } from './s3.ts';
import { webdavStore } from './webdav.ts';

/** The store of an address. */
export function openStore(address: Place, outside: Outside): Store {
  if (address.kind === 's3') return s3Store(address, outside);
  if (address.kind === 'web') return { ...httpsStore(address.base, outside), put: () => Promise.resolve(trouble('denied')) };
  const { user, password } = address;
  return webdavStore(address.base, user === '' && password === '' ? null : { user, password }, outside);
}
