import { fixedPolicy, loadManaged } from '../../lib/browser/managed.ts';
import { starterTemplates } from '../../lib/browser/own-files.ts';
import type { Shop } from '../../lib/conversation/conversation.ts';
import { loadPolicy } from '../../lib/database/policies.ts';
import { ownTemplates } from '../../lib/database/templates.ts';
import { latestVerdicts } from '../../lib/database/verdicts.ts';
import { underFixed } from '../../lib/policy/fixed.ts';
import { withVerdicts } from '../../lib/taboos/verdict.ts';
import type { Disk } from './disk.ts';
import { teamShare } from './team-share.ts';

/** What holds here: the shop's own, the team's word over it, and an administrator's over that. */
export function standing(disk: Disk) {
  const share = teamShare(disk);
  const fixed = async () => fixedPolicy(await loadManaged());
  const policyFor = async (shop: Shop | null) => underFixed(await share.policy(await loadPolicy(await disk()), shop), await fixed());
  return {
    fixed,
    shopPolicy: async () => underFixed(await loadPolicy(await disk()), await fixed()),
    policyFor,
    /** With what this person lets pass. */
    policyNow: async (shop: Shop | null = null) => withVerdicts(await policyFor(shop), await latestVerdicts(await disk())),
    /** Those of the team, wherever they are for. */
    sharedTemplates: () => share.templates(undefined),
    /** Own templates first, then the team's, then those that ship; each hides those after it that bear its id. */
    async templatesNow(shop?: Shop | null) {
      const own = (await ownTemplates(await disk())).map((row) => row.template);
      const seen = new Set<string>();
      return [...own, ...(await share.templates(shop)), ...(await starterTemplates())].filter(({ id }) => !seen.has(id) && seen.add(id));
    },
  };
}
