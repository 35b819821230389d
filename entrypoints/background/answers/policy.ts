import type { Answers } from '../../../lib/browser/door.ts';
import { loadSettings, saveSettings } from '../../../lib/browser/settings.ts';
import { nameShopOfTab } from '../../../lib/browser/shops-of-tabs.ts';
import { tabOfWindow } from '../../../lib/browser/tabs.ts';
import { Refusal } from '../../../lib/browser/refusal.ts';
import { relist } from '../../../lib/database/relist.ts';
import { mask } from '../../../lib/cases/mask.ts';
import { loadPolicy, savePolicy } from '../../../lib/database/policies.ts';
import { dropVerdict, keepVerdict, latestVerdicts } from '../../../lib/database/verdicts.ts';
import { beneathFixed, underFixed } from '../../../lib/policy/fixed.ts';
import { parsePolicy } from '../../../lib/policy/parse.ts';
import { policyAt } from '../../../lib/policy/place.ts';
import { shownTo } from '../shown-to.ts';

import type { Work } from '../work.ts';

/** What holds: settings, the policy and what was said of findings. */
export function policyAnswers({
  disk,
  relay,
  teaching,
  fixed,
  shopPolicy,
  policyNow,
  written,
  id,
  now,
}: Work): Pick<
  Answers,
  'settings' | 'saveSettings' | 'nameShop' | 'policy' | 'ownPolicy' | 'savePolicy' | 'verdicts' | 'giveVerdict' | 'takeBackVerdict'
> {
  return {
    settings: async (_, asker) => shownTo(asker, await loadSettings(), teaching),
    async saveSettings(patch, asker) {
      const saved = await saveSettings(patch);
      return written(await shownTo(asker, saved, teaching), 'settings');
    },
    async nameShop({ shop }, asker) {
      const tab = asker.who === 'own' && !asker.framed ? tabOfWindow(asker.url) : asker.tab;
      if (tab === null) throw new Refusal('missing', 'no tab');
      await nameShopOfTab(tab, shop);
      const { shops = [] } = await loadSettings();
      await saveSettings({ shops: [shop, ...shops.filter((one) => one !== shop)].slice(0, 20) });
      return written(null, 'settings');
    },
    policy: async (where) => underFixed(policyAt(await policyNow(where.shop), where), await fixed()),
    ownPolicy: shopPolicy,
    async savePolicy({ policy }) {
      const read = parsePolicy(policy);
      if ('problems' in read) return read;
      const db = await disk();
      const changed = await savePolicy(db, beneathFixed(read.policy, await loadPolicy(db), await fixed()));
      if (changed) void relist(db, () => relay.changed(['cases'])).catch(() => undefined);
      // limits and days of looking again are reminded of
      return written({ policy: await shopPolicy() }, 'policy', 'reminders');
    },
    verdicts: async () => latestVerdicts(await disk()),
    async giveVerdict(said) {
      const safe = { ...said, draft: mask(said.draft), words: mask(said.words) };
      const given = await keepVerdict(await disk(), { ...safe, id: id(), at: now() });
      return written(given, 'verdicts', 'policy');
    },
    async takeBackVerdict(one) {
      await dropVerdict(await disk(), one.id);
      return written(null, 'verdicts', 'policy');
    },
  };
}
