import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const root = fileURLToPath(new URL('../..', import.meta.url));
const Report = v.object({
  summary: v.object({
    violations: v.array(v.object({ from: v.string(), to: v.string(), rule: v.object({ name: v.string() }) })),
    totalCruised: v.number(),
  }),
});

export interface Arrow {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** Every forbidden arrow under `folder` (which holds lib, components, entrypoints), and how many files were read. */
export function cruise(folder: string, parts: readonly string[]): { readonly arrows: readonly Arrow[]; readonly files: number } {
  const done = spawnSync(
    process.execPath,
    [
      '--import',
      `${root}test/layers/typescript-for-tools.mjs`,
      `${root}node_modules/dependency-cruiser/bin/dependency-cruiser.mjs`,
      '--config',
      `${root}.dependency-cruiser.mjs`,
      '--output-type',
      'json',
      ...parts,
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (done.stdout === '') throw new Error(`the layer check did not run: ${done.stderr}`);
  const { summary } = v.parse(Report, JSON.parse(done.stdout));
  return { arrows: summary.violations.map(({ from, to, rule }) => ({ rule: rule.name, from, to })), files: summary.totalCruised };
}
