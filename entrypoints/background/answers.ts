import type { Answers } from '../../lib/browser/door.ts';
import { starterTemplates } from '../../lib/browser/own-files.ts';
import { Refusal } from '../../lib/browser/refusal.ts';
import type { Relay } from '../../lib/browser/relay.ts';
import { loadSettings, saveSettings } from '../../lib/browser/settings.ts';
import { noteByHand, openByHand } from '../../lib/cases/by-hand.ts';
import { activeTab, openDeskTab, popOutPanel, showTab } from '../../lib/browser/tabs.ts';
import { moveCase, setPromise } from '../../lib/cases/cases.ts';
import { editCase, undoChange } from '../../lib/cases/edits.ts';
import { withAct, withoutAct } from '../../lib/cases/bulk.ts';
import { talkHits } from '../../lib/cases/talk-hits.ts';
import { similarTo, similarWithin } from '../../lib/cases/similar.ts';
import type { Case } from '../../lib/cases/case.ts';
import { headOf } from '../../lib/cases/head.ts';
import { addCase, caseById, changeCase, changeCases, changeOpenCase, latestCases, openCaseOf } from '../../lib/database/cases.ts';
import { casesOf, countCases, findCases, headsLike, idsOf } from '../../lib/database/find-cases.ts';
import { relist } from '../../lib/database/relist.ts';
import { keptNow } from '../../lib/database/storage.ts';
import { loadViews, saveViews } from '../../lib/database/views.ts';
import { mask } from '../../lib/cases/mask.ts';
import { loadPolicy, savePolicy } from '../../lib/database/policies.ts';
import { changeTemplates, ownTemplate, ownTemplates } from '../../lib/database/templates.ts';
import { dropVerdict, keepVerdict, latestVerdicts } from '../../lib/database/verdicts.ts';
import { eraseBuyer } from '../../lib/database/erase.ts';
import { beneathFixed, underFixed } from '../../lib/policy/fixed.ts';
import type { Changed, Sent } from '../../lib/messages.ts';
import { left } from '../../lib/browser/left.ts';
import { uses } from '../../lib/browser/uses.ts';
import { parsePolicy } from '../../lib/policy/parse.ts';
import { policyAt } from '../../lib/policy/place.ts';
import { isOf } from '../../lib/policy/left.ts';
import { isKept, nameOfKey, noUses, noteOther, noteOutcome, noteSending, withoutBuyer } from '../../lib/templates/usefulness.ts';
import { grown, logged, opened } from './case-of-page.ts';
import type { Disk } from './disk.ts';
import { queueOf } from './queue.ts';
import type { Reminding } from './reminding.ts';
import { standing } from './standing.ts';
import { teamAnswers } from './team-answers.ts';
import type { Teaming } from './team.ts';
import type { Teaching } from './teaching.ts';
import { allowedTo, shownTo } from './shown-to.ts';
import type { GoTo } from './way-to.ts';

interface Needs {
  readonly disk: Disk;
  readonly relay: Relay;
  readonly reminders: Reminding;
  readonly goTo: GoTo;
  readonly team: Teaming;
  /** Look at the waiting clocks anew. */
  readonly look: () => Promise<void>;
  readonly teaching: Teaching;
  readonly now: () => number;
  readonly id: () => string;
}

/** Cases that a list shows at most; the desk pages through the rest. */
const listed = 200;

/** One answer a question. What writes says so to everybody after it is saved, and sets the alarm anew. */
export function answersOf({ disk, relay, reminders, goTo, team, look, teaching, now, id }: Needs): Answers {
  const { fixed, shopPolicy, policyNow, templatesNow } = standing(disk);
  const making = async () => ({ now, id, policy: await policyNow() });

  async function written<T>(answer: T, ...what: readonly Changed[]): Promise<T> {
    relay.changed(what);
    if (what.includes('reminders')) await reminders.speak();
    return answer;
  }

  /** What was sent, counted under the template that it came from. */
  async function countUse({ key, template, message, understanding }: Sent): Promise<void> {
    const name = nameOfKey(key);
    const own = template === null ? null : await ownTemplate(await disk(), template);
    const from = own ?? (template === null ? undefined : (await starterTemplates()).find((one) => one.id === template));
    if (!from) return void (await uses.change((before) => noteOther(before, name)));
    const { stage = null, emotion = null } = understanding ?? {};
    const sending = { template: from.id, message: message.id, at: message.at, stage, level: emotion?.level ?? null };
    await uses.change((before) => noteSending(before, name, sending, isKept(from.text, message.text)));
  }

  return {
    ...teamAnswers({ disk, team, changed: (...what) => relay.changed(what), now, id }),
    settings: async (_, asker) => shownTo(asker, await loadSettings(), teaching),
    async saveSettings(patch, asker) {
      const saved = await saveSettings(allowedTo(asker, patch));
      return written(shownTo(asker, saved, teaching), 'settings');
    },
    policy: async (where) => underFixed(policyAt(await policyNow(where.shop), where), await fixed()),
    ownPolicy: shopPolicy,
    async savePolicy({ policy }) {
      const read = parsePolicy(policy);
      if ('problems' in read) return read;
      const db = await disk();
      const changed = await savePolicy(db, beneathFixed(read.policy, await loadPolicy(db), await fixed()));
      if (changed) void relist(db, () => relay.changed(['cases'])).catch(() => undefined);
      return written({ policy: await shopPolicy() }, 'policy');
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
    async openDesk({ page }) {
      await openDeskTab(page);
      return null;
    },
    templates: (asked) => templatesNow(asked?.shop),
    ownTemplates: async () => ownTemplates(await disk()),
    async saveTemplates({ put, remove, more = false }) {
      const shipped = new Map((await starterTemplates()).map((one) => [one.id, one]));
      const { agent } = await loadSettings();
      await changeTemplates(await disk(), { put, remove, shipped: (one) => shipped.get(one) ?? null, at: now(), by: agent });
      return more ? null : written(null, 'templates');
    },
    caseOf: async (key) => openCaseOf(await disk(), key),
    async openCase({ key, conversation, understanding }) {
      const made = await making();
      const one = await changeOpenCase(await disk(), key, (found) => found ?? opened(key, conversation, understanding, made));
      if (!one) throw new Refusal('refused', 'the page does not say who the buyer is');
      return written(one, 'cases', 'reminders');
    },
    async fillCase({ id: of, conversation, understanding }) {
      const after = await changeCase(await disk(), of, (one) => grown(one, now(), conversation, understanding));
      return written(after, 'cases');
    },
    uses: () => uses.load(),
    async noteOutcome({ key, message, outcome }) {
      await uses.change((before) => noteOutcome(before, nameOfKey(key), message, outcome));
      return written(null, 'uses');
    },
    async forgetUses() {
      await uses.change(() => noUses);
      return written(null, 'uses');
    },
    async sent(what) {
      const made = await making();
      // a count may be lost, a promise may not: it never holds the log up
      await countUse(what).catch(() => undefined);
      const one = await changeOpenCase(await disk(), what.key, (found) => logged(found, what, made));
      return written({ case: one }, 'cases', 'reminders', 'uses');
    },
    cases: async () => latestCases(await disk(), listed),
    findCases: async (asked) => findCases(await disk(), asked.filter, asked.from, asked.count),
    countCases: async (asked) => countCases(await disk(), asked.filters),
    caseIds: async (asked) => idsOf(await disk(), asked.filter),
    casesByIds: async (asked) => casesOf(await disk(), asked.ids),
    talkHits: async (asked) => talkHits(await casesOf(await disk(), asked.ids), asked.words),
    async changeCases({ ids, act, as }) {
      const changed = await changeCases(await disk(), ids, (one) => withAct(one, act, { id: as, now: now() }));
      return written({ changed }, 'cases', 'reminders');
    },
    async takeBackAct({ ids, as }) {
      const changed = await changeCases(await disk(), ids, (one) => withoutAct(one, { id: as, now: now() }));
      return written({ changed }, 'cases', 'reminders');
    },
    views: async () => loadViews(await disk()),
    async saveViews({ views }) {
      await saveViews(await disk(), views);
      return written(views, 'settings');
    },
    kept: async () => keptNow(await disk()),
    async moveCase(move) {
      const after = await changeCase(await disk(), move.id, (one) => moveCase(one, { id: id(), now: now(), to: move.to }));
      if (!isAt(after, move.to)) throw new Refusal('refused', `no way from ${after.closed === null ? after.step : 'closed'} to ${move.to}`);
      return written(after, 'cases', 'reminders');
    },
    async notePromise({ case: of, ...note }) {
      const after = await changeCase(await disk(), of, (one) => setPromise(one, { id: id(), now: now(), ...note }));
      if (!after.promises.some((promise) => promise.id === note.promise)) throw new Refusal('missing', `promise ${note.promise}`);
      return written(after, 'cases', 'reminders');
    },
    caseById: async (asked) => caseById(await disk(), asked.id),
    async editCase(asked) {
      const after = await changeCase(await disk(), asked.id, (one) => editCase(one, asked.edits, { id: id(), now: now() }));
      return written(after, 'cases', 'reminders');
    },
    async undoEdit(asked) {
      const after = await changeCase(await disk(), asked.id, (one) => undoChange(one, { now: now() }));
      return written(after, 'cases', 'reminders');
    },
    async closeCase(asked) {
      const after = await changeCase(await disk(), asked.id, (one) =>
        moveCase(editCase(one, asked.edits, { id: id(), now: now() }), { id: id(), now: now(), to: 'closed' }),
      );
      if (!isAt(after, 'closed')) throw new Refusal('refused', `no way from ${after.step} to closed`);
      return written(after, 'cases', 'reminders');
    },
    async openByHand(asked) {
      const one = await addCase(await disk(), openByHand({ ...asked, id: id(), now: now() }));
      return written(one, 'cases', 'reminders');
    },
    async noteByHand({ case: of, ...asked }) {
      const after = await changeCase(await disk(), of, (one) => noteByHand(one, { ...asked, id: id(), now: now() }));
      return written(after, 'cases', 'reminders');
    },
    async similar(asked) {
      const one = await caseById(await disk(), asked.id);
      if (!one) throw new Refusal('missing', `case ${asked.id}`);
      const head = headOf(one, await loadPolicy(await disk()));
      return similarTo(head, await headsLike(await disk(), head, similarWithin));
    },
    reminders: () => reminders.list(),
    snooze: async (one) => (await reminders.snooze(one.id, one.until), null),
    done: async (one) => (await reminders.done(one.id), null),
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
      const [console] = tab?.url ? teaching.consolesAt(new URL(tab.url).origin) : [];
      if (!tab || !console) return null;
      const state = relay.pages().find((page) => page.tab === tab.id)?.state ?? null;
      return { tab: tab.id, console: state?.console ?? console, state };
    },
    async eraseBuyer(whom) {
      const { buyer: _mark, ...erased } = await eraseBuyer(await disk(), whom, now());
      await left.change((before) => before.filter((one) => one.console !== whom.console || one.buyer !== whom.buyer));
      await uses.change((before) => withoutBuyer(before, whom));
      return written(erased, 'cases', 'reminders');
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
    ...teaching.answers,
  };
}

function isAt(one: Case, to: Case['step'] | 'closed'): boolean {
  return one.closed === null ? one.step === to : to === 'closed';
}
