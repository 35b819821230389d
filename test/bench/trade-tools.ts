import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { text as alex } from 'alex';
import { createLinter, loadTextlintrc } from 'textlint';
import { measure, type Timing } from './measure.ts';

/** textlint with its phrase rule over the same drafts, the rule holding the same phrases. */
export async function timeTextlint(drafts: readonly string[], phrases: readonly string[], rounds: number): Promise<Timing> {
  const folder = mkdtempSync(join(tmpdir(), 'tuoda-bench-'));
  try {
    const words = join(folder, 'prh.yml');
    writeFileSync(words, `version: 1\nrules:\n${phrases.map((one) => `  - expected: 请改写\n    pattern: ${one}\n`).join('')}`);
    const config = join(folder, '.textlintrc.json');
    writeFileSync(config, JSON.stringify({ rules: { prh: { rulePaths: [words] } } }));
    const descriptor = await loadTextlintrc({
      configFilePath: config,
      node_modulesDir: fileURLToPath(new URL('../../node_modules', import.meta.url)),
    });
    const linter = createLinter({ descriptor });
    return await measure(drafts, rounds, (draft) => linter.lintText(draft, 'draft.txt'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** alex over an English draft of the same length: it knows no Chinese. */
export function timeAlex(rounds: number): Promise<Timing> {
  const drafts = [
    'I am sorry that the cup arrived broken. I sent your pictures to the warehouse and will write to you by 6 pm.',
    'That is crazy, nobody else had this problem. You should just ask the guys at the carrier about your parcel.',
    'We can refund half of the price once the warehouse confirms it, normally within three working days from then.',
  ];
  return measure(drafts, rounds, (draft) => alex(draft));
}
