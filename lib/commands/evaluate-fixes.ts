import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeCase } from '../audit/judge.ts';
import { readLine } from '../audit/line.ts';
import { withFix } from '../taboos/fixes.ts';

/**
 * `npm run evaluate -- --fixes [SEED] [COUNT]`: how many findings on the drafts of ../shared/data offer a rewrite, and COUNT of
 * them, chosen by SEED, each before and after, for a second reader. Where those drafts are not here, on the project's own.
 */
const [seed = 7, count = 30] = process.argv
  .slice(2)
  .filter((one) => one !== '--fixes')
  .map(Number);
const root = join(import.meta.dirname, '../..');
const theirs = ['en', 'zh-a', 'zh-b']
  .map((part) => join(root, `../shared/data/drafts-${part}.dev.jsonl`))
  .filter((file) => existsSync(file));
const files = theirs.length > 0 ? theirs : [join(root, 'test/core/taboos.heldout.jsonl')];
let findings = 0;
const fixed = files
  .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
  .flatMap((line) => {
    const one = readLine(line);
    if ('error' in one || one.draft === null) throw new Error(line);
    const { draft, conversation } = one;
    return judgeCase(one, false).findings.flatMap(({ rule, fix, severity }) => {
      if (severity === 'hint') return [];
      findings++;
      const said = conversation.messages.findLast((message) => message.role === 'buyer')?.text ?? '';
      return fix ? [{ rule, said, draft, after: withFix(draft, fix) }] : [];
    });
  });
console.log(JSON.stringify({ findings, offered: fixed.length, share: Math.round((1000 * fixed.length) / Math.max(1, findings)) / 10 }));

let state = seed;
const next = (): number => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return state / 0x80000000;
};
for (let i = fixed.length - 1; i > 0; i--) {
  const j = Math.floor(next() * (i + 1));
  const [a, b] = [fixed[i], fixed[j]];
  if (a && b) [fixed[i], fixed[j]] = [b, a];
}
for (const one of fixed.slice(0, count)) console.log(`\n${one.rule}\n  buyer  ${one.said}\n  before ${one.draft}\n  after  ${one.after}`);
