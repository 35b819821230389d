import type { Answers } from '../../../lib/browser/door.ts';
import { Refusal } from '../../../lib/browser/refusal.ts';
import { activeTab, openDeskTab, openOwnTab, popOutPanel, showTab } from '../../../lib/browser/tabs.ts';
import { caseById } from '../../../lib/database/cases.ts';
import { left } from '../../../lib/browser/left.ts';
import { practiceConsole } from '../../../lib/practice/console.ts';
import { isOf } from '../../../lib/policy/left.ts';
import { queueOf } from '../queue.ts';

import type { Work } from '../work.ts';

/** Reminders, waiting buyers, and the way to pages. */
export function pagesAnswers({
  disk,
  relay,
  reminders,
  goTo,
  look,
  teaching,
  policyNow,
  written,
  now,
}: Work): Pick<
  Answers,
  | 'openDesk'
  | 'openPage'
  | 'forgetPractice'
  | 'reminders'
  | 'snooze'
  | 'done'
  | 'openConsole'
  | 'popOut'
  | 'here'
  | 'showTab'
  | 'openConversations'
  | 'queue'
  | 'openWait'
  | 'dropWait'
> {
  return {
    async openDesk({ page }) {
      await openDeskTab(page);
      return null;
    },
    openPage: async ({ page }) => (await openOwnTab(page), null),
    forgetPractice: () => Promise.reject(new Refusal('refused', 'only the practice conversation forgets itself')),
    reminders: () => reminders.list(),
    snooze: async (one) => (await reminders.snooze(one.id, one.until), null),
    done: async (one) => (await reminders.done(one.id, one.state), null),
    async openConsole(asked) {
      const one = await caseById(await disk(), asked.case);
      if (!one) throw new Refusal('missing', `case ${asked.case}`);
      await goTo(one);
      return null;
    },
    async popOut({ tab }, asker) {
      const of = tab ?? asker.tab;
      if (of === null) throw new Refusal('missing', 'no tab');
      await popOutPanel(of);
      return null;
    },
    async here() {
      const tab = await activeTab();
      if (tab && relay.practises(tab.id)) return { tab: tab.id, console: practiceConsole, state: relay.practice(tab.id)?.state ?? null };
      const [console] = tab?.url ? teaching.consolesAt(new URL(tab.url).origin) : [];
      if (!tab || !console) return null;
      const state = relay.pages().find((page) => page.tab === tab.id)?.state ?? null;
      return { tab: tab.id, console: state?.console ?? console, state };
    },
    async showTab({ tab }) {
      const isConsole = relay.pages().some((page) => page.tab === tab);
      if (!isConsole || !(await showTab(tab))) throw new Refusal('missing', `tab ${tab}`);
      return null;
    },
    openConversations: async () =>
      relay.pages().flatMap(({ tab, state: { console, conversation } }) => (conversation ? [{ tab, console, conversation }] : [])),
    queue: async () => queueOf(relay.pages(), await left.load(), await policyNow(), now()),
    async openWait({ key: { console, shop, buyer } }) {
      const one = (await left.load()).find(isOf({ console, shop, buyer }));
      if (!one) throw new Refusal('missing', 'nobody waits there');
      await goTo({ console, shop: { id: shop, name: shop }, buyer: { id: one.buyer, name: one.name || null } });
      return null;
    },
    async dropWait({ key }) {
      await left.change((before) => before.filter((one) => !isOf(key)(one)));
      await look();
      return written(null, 'queue');
    },
  };
}
