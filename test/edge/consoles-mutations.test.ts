import { afterAll, describe, expect, test } from 'vitest';
import { openSaved } from '../../lib/commands/saved-page.ts';
import type { Console } from '../../lib/consoles/console.ts';
import { consoles } from '../../lib/consoles/index.ts';
import { findList, rowElements } from '../../lib/consoles/list.ts';
import { readPage } from '../../lib/consoles/read.ts';
import { readRow } from '../../lib/consoles/row.ts';
import { harmful, harmless, seeded } from '../pages/mutations.ts';
import type { Mutation, Truth } from '../pages/mutations.ts';
import { pageHtml, readExpected } from '../pages/pages.ts';

interface Said {
  readonly role: string;
  readonly text: string;
  /** Words on a card, which are no message but no untruth either. */
  readonly card?: string;
}

/** Changes that are tried on each page. */
const rounds = 1000;
/** The one class of each side, where a console has such a pair. */
const sides: Readonly<Record<string, readonly [string, string]>> = {
  pinduoduo: ['buyer-item', 'cs-item'],
  feige: ['messageNotMe', 'messageIsMe'],
  jd: ['message_left', 'message_right'],
  ebay: ['message-bubble--received', 'message-bubble--sent'],
};
const lines: string[] = [];
afterAll(() => process.stdout.write(`${lines.join('\n')}\n`));

/** What may be read after a change: the page as a person would read it. More than one where the page itself is ambiguous. */
function readings(before: readonly Said[], truth: Truth): readonly (readonly Said[])[] {
  if (truth.kind === 'same') return [before];
  const at = truth.row;
  const row = before[at];
  if (!row) return [before];
  const around = (...middle: readonly Said[]): Said[] => [...before.slice(0, at), ...middle, ...before.slice(at + 1)];
  if (truth.kind === 'gone') return [around()];
  if (truth.kind === 'twice') return [around(row, row)];
  if (truth.kind === 'swapped')
    return row.role === 'buyer'
      ? [around({ ...row, role: 'agent' }), around({ ...row, role: 'bot' })]
      : [around({ ...row, role: 'buyer' })];
  return [around({ ...row, text: '' }), around()];
}

const equal = (one: readonly Said[], other: readonly Said[]): boolean =>
  one.length === other.length &&
  one.every(
    (said, index) =>
      said.role === other[index]?.role &&
      (said.text === other[index]?.text || (said.card?.includes(squeeze(other[index]?.text ?? '')) ?? false)),
  );
const squeeze = (text: string): string => text.replace(/\s/g, '');

describe.for(consoles.filter((one) => one.rows !== undefined))('$id, its page changed', (console: Console) => {
  const { url, now, zone } = readExpected(console.id);
  const when = { url, now: Date.parse(now), zone };
  const form = console.rows;

  const shares: readonly (readonly ['harmless' | 'harmful', number])[] = [
    ['harmless', 0.95],
    ['harmful', 0],
  ];
  test.for(shares)('%s changes', { timeout: 120_000 }, async ([which, atLeast]) => {
    if (!form) return;
    const page = await openSaved(pageHtml(console.id), url);
    const list = findList(page, form);
    const rows = list ? rowElements(list, form).filter((row) => readRow(row, console, form) !== null) : [];
    const before: Said[] = readPage(page, console, when).messages.map(({ role, kind, text }, index) => ({
      role,
      text,
      ...(kind === 'order' || kind === 'goods' ? { card: squeeze(rows[index]?.textContent ?? '') } : {}),
    }));
    expect(before.map(({ role, text }) => ({ role, text }))).toEqual(
      readExpected(console.id).messages.map(({ role, text }) => ({ role, text })),
    );
    expect(rows.length).toBe(before.length);

    const pick = seeded(which === 'harmless' ? 20261122 : 42);
    const count = { right: 0, refused: 0, wrong: 0 };
    const wrong: string[] = [];
    for (let round = 0; round < rounds;) {
      const kinds = which === 'harmless' ? harmless : harmful;
      const change: Mutation | null | undefined = kinds[pick(kinds.length)]?.(
        page,
        pick,
        rows,
        sides[console.id] ?? null,
        before.map((one) => (one.role === 'system' ? '' : one.text)),
      );
      if (!change) continue;
      round += 1;
      const { messages, problems } = readPage(page, console, when);
      const read = messages.map(({ role, text }) => ({ role, text }));
      const right = readings(before, change.truth).some((one) => equal(one, read));
      const verdict = right ? 'right' : messages.length === 0 && problems.length > 0 ? 'refused' : 'wrong';
      count[verdict] += 1;
      if (verdict === 'wrong' && wrong.length < 12)
        wrong.push(
          `${change.kind} ${JSON.stringify(change.truth)}: ${JSON.stringify(read.filter((one, index) => !equal([one], before.slice(index, index + 1))).slice(0, 2))}`,
        );
      change.undo();
    }
    const share = (part: number): string => `${((part / rounds) * 100).toFixed(1)} %`;
    lines.push(
      `${console.id.padEnd(12)} ${which}: read right ${share(count.right)}, refused ${share(count.refused)}, silently wrong ${share(count.wrong)}`,
    );
    expect(wrong).toEqual([]);
    expect(count.right / rounds).toBeGreaterThanOrEqual(atLeast);
  });
});
