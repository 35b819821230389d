import { answerStores } from '../../lib/browser/store-line.ts';
import type { OpenLive } from '../../lib/browser/store-line.ts';

/** A cluster's client is large, and few teams need it: it is loaded with the first address that does. */
const open: OpenLive = async (place, mode) => {
  if (place.kind !== 'nats') return { kind: 'trouble', why: 'broken', wait: null };
  const { natsStore } = await import('../../lib/stores/nats.ts');
  const { protocol, host, pathname } = new URL(place.address);
  // the path names the team in the cluster: one cluster serves many
  const team = pathname.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'team';
  return natsStore({ address: `${protocol}//${host}`, user: place.user, password: place.password, team }, mode);
};

let begun = false;

/** Answer the background's questions to such stores, for as long as this page is open. */
export function reachLive(): void {
  if (begun) return;
  begun = true;
  answerStores(open, new AbortController().signal);
}
