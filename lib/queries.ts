import type { Shop } from './conversation/conversation.ts';
import { QueryClient, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Where } from './policy/place.ts';
import { ask } from './browser/ask.ts';
import type { PaperKind } from './cases/paper.ts';
import type { Filter } from './cases/filter.ts';
import { changes } from './messages.ts';
import type { Changed, ConversationKey } from './messages.ts';

/**
 * What our pages show of the background's knowledge. The first word of each key is what the background says when it
 * writes (`Changed`), so an answer stays fresh until then and is never asked for by the clock.
 */
export const settingsQuery = queryOptions({ queryKey: ['settings'], queryFn: () => ask('settings', null) });

export const templatesQuery = queryOptions({ queryKey: ['templates'], queryFn: () => ask('templates', null) });

/** Those that may be offered in a shop. */
export const templatesAt = (shop: Shop | null) =>
  queryOptions({ queryKey: ['templates', 'at', shop?.id ?? null, shop?.name ?? null], queryFn: () => ask('templates', { shop }) });

export const ownTemplatesQuery = queryOptions({ queryKey: ['templates', 'own'], queryFn: () => ask('ownTemplates', null) });

/** What came of templates before. */
export const usesQuery = queryOptions({ queryKey: ['uses'], queryFn: () => ask('uses', null) });

/** `where` null: what holds everywhere. */
export const policyOf = (where: Where | null) => {
  const { shop, marketplace } = where ?? { shop: null, marketplace: null };
  return queryOptions({
    queryKey: ['policy', marketplace, shop?.id ?? null, shop?.name ?? null],
    queryFn: () => ask('policy', { shop, marketplace }),
  });
};

export const ownPolicyQuery = queryOptions({ queryKey: ['policy', 'own'], queryFn: () => ask('ownPolicy', null) });

export const verdictsQuery = queryOptions({ queryKey: ['verdicts'], queryFn: () => ask('verdicts', null) });

export const casesQuery = queryOptions({ queryKey: ['cases'], queryFn: () => ask('cases', null) });

/** `key` null: no buyer is known, so there is no case to ask for. */
export const caseOf = (key: ConversationKey | null) =>
  queryOptions({
    queryKey: ['cases', 'of', key?.console, key?.shop, key?.buyer],
    queryFn: () => (key ? ask('caseOf', key) : null),
  });

export const similarOf = (id: string | null) =>
  queryOptions({ queryKey: ['cases', 'similar', id], queryFn: () => (id === null ? null : ask('similar', { id })) });

export const teamQuery = queryOptions({ queryKey: ['team'], queryFn: () => ask('team', null) });

export const fixedTeamQuery = queryOptions({ queryKey: ['settings', 'team'], queryFn: () => ask('fixedTeam', null) });

export const teamItemsQuery = queryOptions({ queryKey: ['team', 'items'], queryFn: () => ask('teamItems', null) });

export const caseById = (id: string | null) =>
  queryOptions({ queryKey: ['cases', 'id', id], queryFn: () => (id === null ? null : ask('caseById', { id })) });

/** A page of a list of cases. */
export const casesFound = (filter: Filter, from: number, count: number) =>
  queryOptions({
    queryKey: ['cases', 'find', filter, from, count],
    queryFn: () => ask('findCases', { filter, from, count }),
    gcTime: 60_000,
  });

export const casesCounted = (filters: readonly Filter[]) =>
  queryOptions({ queryKey: ['cases', 'count', filters], queryFn: () => ask('countCases', { filters }), placeholderData: keepPreviousData });

export const viewsQuery = queryOptions({ queryKey: ['settings', 'views'], queryFn: () => ask('views', null) });

/** What taking back the last file of settings would change; looked at anew, for the policy may have changed since. */
export const settingsBeforeQuery = queryOptions({
  queryKey: ['settings', 'before'],
  queryFn: () => ask('settingsBefore', null),
  staleTime: 0,
});

/** Counts of so many weeks that end today; the weeks before stand until others are read. */
export const insightsOf = (weeks: number) =>
  queryOptions({ queryKey: ['cases', 'insights', weeks], queryFn: () => ask('insights', { weeks }), placeholderData: keepPreviousData });

/** What became of changes; the weeks before stand until others are read. */
export const comparedOf = (weeks: number) =>
  queryOptions({ queryKey: ['papers', 'compared', weeks], queryFn: () => ask('compared', { weeks }), placeholderData: keepPreviousData });

/** What a room of the desk keeps beside the cases. */
export const papersQuery = (kind: PaperKind) => queryOptions({ queryKey: ['papers', kind], queryFn: () => ask('papers', { kind }) });

export const faultsQuery = queryOptions({ queryKey: ['faults'], queryFn: () => ask('faults', null) });

/** Counted anew whenever it is looked at. */
export const inventoryQuery = queryOptions({ queryKey: ['cases', 'inventory'], queryFn: () => ask('inventory', null), staleTime: 0 });

export const keptQuery = queryOptions({ queryKey: ['cases', 'kept'], queryFn: () => ask('kept', null) });

export const remindersQuery = queryOptions({ queryKey: ['reminders'], queryFn: () => ask('reminders', null) });

export const hereQuery = queryOptions({ queryKey: ['here'], queryFn: () => ask('here', null), staleTime: 0 });

/** Who waits in all tabs: known from their pages, not from the disk; the background says when somebody else does. */
export const queueQuery = queryOptions({ queryKey: ['queue'], queryFn: () => ask('queue', null) });

export const taughtSitesQuery = queryOptions({ queryKey: ['taught'], queryFn: () => ask('taughtSites', null) });

export const teachableQuery = queryOptions({ queryKey: ['teachable'], queryFn: () => ask('teachable', null), staleTime: 0 });

/** Known from the pages, not from the disk: asked again when it is shown. */
export const openConversationsQuery = queryOptions({
  queryKey: ['open-conversations'],
  queryFn: () => ask('openConversations', null),
  staleTime: 0,
});

/** A client for answers that come from this machine: no retries, no network to wait for, nothing stale by time. */
export function newClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false, staleTime: Infinity },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** Ask again for what was written; all of it when the line comes up, for pushes may have been missed while it was down. */
export async function refresh(client: QueryClient, what: readonly Changed[] = changes): Promise<void> {
  await Promise.all(what.map((one) => client.invalidateQueries({ queryKey: [one] })));
}

/** Sent messages that nobody has read for promises. */
export const unreadQuery = queryOptions({ queryKey: ['cases', 'unread'], queryFn: () => ask('unread', null) });
