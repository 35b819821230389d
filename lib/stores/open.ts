import type { Store } from '../team/store.ts';
import type { StoreAddress } from './address.ts';
import type { Outside } from './https.ts';
import { baseOf, s3Store } from './s3.ts';
import { webdavStore } from './webdav.ts';

/** The store of an address. */
export function openStore(address: StoreAddress, outside: Outside): Store {
  if (address.kind === 's3') return s3Store(address, outside);
  const { user, password } = address;
  return webdavStore(address.base, user === '' && password === '' ? null : { user, password }, outside);
}

/** The host that has to be allowed for it, as a web address. */
export const hostOf = (address: StoreAddress): string => new URL(address.kind === 's3' ? baseOf(address) : address.base).origin;
