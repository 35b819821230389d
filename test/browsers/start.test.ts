import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { last, steps } from './journey.ts';

/** The command as a newcomer types it; it opens Chromium alone. */
test.runIf(inject('browser') === 'chromium')(
  'npm start, without a display, sees every step and keeps pictures',
  { timeout: 300_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'tuoda-shots-'));
    try {
      const said = spawnSync('npm', ['start', '--', '--headless', '--shots', folder], {
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
      expect(said.status, said.stdout + said.stderr).toBe(0);
      for (const [index, step] of [...steps, last].entries())
        expect(said.stdout).toContain(`${index + 1}/${steps.length + 1} seen: ${step.name}`);
      expect(readdirSync(folder).length).toBeGreaterThan(3);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
