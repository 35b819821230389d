import type { Answers } from '../../../lib/browser/door.ts';
import { Refusal } from '../../../lib/browser/refusal.ts';
import { noteByHand, openByHand } from '../../../lib/cases/by-hand.ts';
import { moveCase, noteRead, setPromise } from '../../../lib/cases/cases.ts';
import { editCase, undoChange } from '../../../lib/cases/edits.ts';
import { similarTo, similarWithin } from '../../../lib/cases/similar.ts';
import type { Case } from '../../../lib/cases/case.ts';
import { asIs, mask } from '../../../lib/cases/mask.ts';
import { headOf } from '../../../lib/cases/head.ts';
import { addCase, caseById, changeCase, changeOpenCase, unreadCases, openCaseOf } from '../../../lib/database/cases.ts';
import { headsLike } from '../../../lib/database/find-cases.ts';
import { loadPolicy } from '../../../lib/database/policies.ts';
import { grown, logged, opened } from '../case-of-page.ts';

import type { Work } from '../work.ts';

/** One case: what happens to it. */
export function casesAnswers({
  disk,
  written,
  now,
  id,
  counted,
}: Pick<Work, 'disk' | 'written' | 'now' | 'id' | 'counted'>): Pick<
  Answers,
  | 'caseOf'
  | 'unread'
  | 'readSent'
  | 'openCase'
  | 'fillCase'
  | 'sent'
  | 'moveCase'
  | 'notePromise'
  | 'caseById'
  | 'editCase'
  | 'undoEdit'
  | 'closeCase'
  | 'openByHand'
  | 'noteByHand'
  | 'similar'
> {
  /** What a change is made with; the policy says whether words are masked. */
  const making = async () => ({ now, id, hide: (await loadPolicy(await disk())).mask ? mask : asIs });
  const doing = async () => {
    const { hide } = await making();
    return () => ({ id: id(), now: now(), hide });
  };

  return {
    caseOf: async (key) => openCaseOf(await disk(), key),
    async openCase({ key, conversation, understanding }) {
      const made = await making();
      const one = await changeOpenCase(await disk(), key, (found) => found ?? opened(key, conversation, understanding, made));
      if (!one) throw new Refusal('refused', 'the page does not say who the buyer is');
      return written(one, 'cases', 'reminders');
    },
    async fillCase({ id: of, conversation, understanding }) {
      const made = await making();
      const after = await changeCase(await disk(), of, (one) => grown(one, conversation, understanding, made));
      return written(after, 'cases');
    },
    async sent(what) {
      const made = await making();
      const one = await changeOpenCase(await disk(), what.key, (found) => logged(found, what, made));
      // a count may be lost, a promise may not: it never holds the log up
      await counted(what, one !== null).catch(() => undefined);
      return written({ case: one }, 'cases', 'reminders', 'uses');
    },
    unread: async () =>
      (await unreadCases(await disk())).flatMap((one) =>
        one.timeline.flatMap(({ id: entry, text, at, unread }) => (unread ? [{ case: one.id, entry, text, at }] : [])),
      ),
    async readSent({ case: of, entry, promised }) {
      const { hide } = await making();
      const after = await changeCase(await disk(), of, (one) => noteRead(one, entry, promised, promised.map(id), now(), hide));
      return written(after, 'cases', 'reminders');
    },
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
      const how = await doing();
      const after = await changeCase(await disk(), asked.id, (one) => editCase(one, asked.edits, how()));
      return written(after, 'cases', 'reminders');
    },
    async undoEdit(asked) {
      const after = await changeCase(await disk(), asked.id, (one) => undoChange(one, { now: now() }));
      return written(after, 'cases', 'reminders');
    },
    async closeCase(asked) {
      const how = await doing();
      const after = await changeCase(await disk(), asked.id, (one) =>
        moveCase(editCase(one, asked.edits, how()), { id: id(), now: now(), to: 'closed' }),
      );
      if (!isAt(after, 'closed')) throw new Refusal('refused', `no way from ${after.step} to closed`);
      return written(after, 'cases', 'reminders');
    },
    async openByHand(asked) {
      const one = await addCase(await disk(), openByHand({ ...asked, ...(await doing())() }));
      return written(one, 'cases', 'reminders');
    },
    async noteByHand({ case: of, ...asked }) {
      const { hide } = await making();
      const after = await changeCase(await disk(), of, (one) => noteByHand(one, { ...asked, id: id(), now: now() }, hide));
      return written(after, 'cases', 'reminders');
    },
    async similar(asked) {
      const one = await caseById(await disk(), asked.id);
      if (!one) throw new Refusal('missing', `case ${asked.id}`);
      const head = headOf(one, await loadPolicy(await disk()));
      return similarTo(head, await headsLike(await disk(), head, similarWithin));
    },
  };
}

function isAt(one: Case, to: Case['step'] | 'closed'): boolean {
  return one.closed === null ? one.step === to : to === 'closed';
}
