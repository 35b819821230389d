import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLine } from '../../lib/audit/line.ts';
import { understand } from '../../lib/conversation/understand.ts';
import { checkAll } from '../../lib/taboos/check-all.ts';

/** Drafts in their conversations with the taboos that a reader found in them. */
const labelled = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const one = readLine(line);
      if ('error' in one || one.draft === null) throw new Error(line);
      const want = /"taboos":\[([\d,]*)\]/.exec(line)?.[1]?.split(',').filter(Boolean).map(Number) ?? [];
      const found = checkAll(one.draft, one.conversation, one.policy, one.now, understand(one.conversation)).filter(
        (finding) => finding.severity !== 'hint' && finding.taboo > 0,
      );
      return {
        draft: one.draft,
        want: new Set(want),
        got: new Set<number>(found.map((finding) => finding.taboo)),
        blocked: found.some((finding) => finding.severity === 'block'),
      };
    });

// The floor of the product; the numbers reached stand in the closing note. The sealed part was never looked at while rules were written.
test.for([
  ['taboos.heldout.jsonl', 80, 95, 5],
  ['taboos.sealed.jsonl', 60, 85, 8],
  // Written and labelled before they were first scored, and not in the training texts; rules were widened by the kinds that they missed,
  // so drafts from elsewhere are caught somewhat less often.
  ['taboos.blind.jsonl', 74, 80, 9],
  ['taboos.blind-c.jsonl', 72, 85, 5],
  ['taboos.blind-d.jsonl', 70, 82, 6],
] as const)(
  '%s: pairs found at F1 %i, broken drafts caught at %i %%, clean ones flagged at most %i %%, none blocked',
  { timeout: 60_000 },
  ([name, f1, caught, alarms]) => {
    const rows = labelled(name);
    let right = 0;
    let wrong = 0;
    let missed = 0;
    for (const { want, got } of rows) {
      for (const taboo of want)
        if (got.has(taboo)) right++;
        else missed++;
      for (const taboo of got) if (!want.has(taboo)) wrong++;
    }
    const broken = rows.filter((row) => row.want.size > 0);
    const clean = rows.filter((row) => row.want.size === 0);
    expect((200 * right) / (2 * right + wrong + missed)).toBeGreaterThanOrEqual(f1);
    expect((100 * broken.filter((row) => row.got.size > 0).length) / broken.length).toBeGreaterThanOrEqual(caught);
    expect((100 * clean.filter((row) => row.got.size > 0).length) / clean.length).toBeLessThanOrEqual(alarms);
    expect(clean.filter((row) => row.blocked).map((row) => row.draft)).toEqual([]);
  },
);
