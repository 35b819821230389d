import type { Shop } from '../../lib/conversation/conversation.ts';
import { teamItem, teamItems, teamOf } from '../../lib/database/team.ts';
import type { Database } from '../../lib/database/schema.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { policyItem, policyOf, templateOf } from '../../lib/team/book.ts';
import type { Template } from '../../lib/templates/template.ts';
import type { Disk } from './disk.ts';

/** What the team says here, for those who answer questions about templates and policy. */
export function teamShare(disk: Disk) {
  /** Channels that are for this shop, the nearest last: one for a shop speaks over those for all. `undefined`: wherever they are for. */
  async function channelsAt(db: Database, shop: Shop | null | undefined): Promise<readonly string[]> {
    const row = await teamOf(db);
    const all = Object.entries(row?.known.root.root.channels ?? {});
    const here = all.filter(
      ([, { shops }]) =>
        shops.length === 0 || shop === undefined || (shop !== null && shops.some((one) => one === shop.id || one === shop.name)),
    );
    return here.toSorted(([, a], [, b]) => Math.sign(a.shops.length) - Math.sign(b.shops.length)).map(([id]) => id);
  }

  return {
    /** Of a template that two channels share, the nearest one's comes first. */
    async templates(shop: Shop | null | undefined): Promise<readonly Template[]> {
      const db = await disk();
      const channels = await channelsAt(db, shop);
      if (channels.length === 0) return [];
      const rows = (await teamItems(db)).filter(({ channel, gone }) => gone === null && channels.includes(channel));
      const order = (channel: string): number => channels.indexOf(channel);
      return rows.toSorted((a, b) => order(b.channel) - order(a.channel)).flatMap((one) => templateOf(one) ?? []);
    },
    async policy(own: Policy, shop: Shop | null): Promise<Policy> {
      const db = await disk();
      const rows = await Promise.all((await channelsAt(db, shop)).map((channel) => teamItem(db, channel, policyItem)));
      return rows.reduce<Policy>((policy, row) => ({ ...policy, ...(row?.gone === null && policyOf(row)) }), own);
    },
  };
}
