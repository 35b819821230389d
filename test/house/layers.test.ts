import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pure } from '../../.dependency-cruiser.mjs';
import { cruise } from '../layers/cruise.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the house has no forbidden arrow', () => {
  const parts = ['lib', 'components', 'entrypoints'].filter((one) => existsSync(join(root, one)));
  const { arrows, files } = cruise(root, parts);
  expect(files).toBeGreaterThan(15);
  expect(arrows.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)).toEqual([]);
});

/** One forbidden arrow each; the file that it leads to is made as well. */
const forbidden: readonly (readonly [rule: string, from: string, line: string])[] = [
  ['language-knows-only-its-neighbours', 'lib/language/a.ts', "import '../conversation/b.ts'"],
  ['conversation-knows-only-its-neighbours', 'lib/conversation/a.ts', "import '../promises/b.ts'"],
  ['promises-knows-only-its-neighbours', 'lib/promises/a.ts', "import '../cases/b.ts'"],
  ['policy-knows-only-its-neighbours', 'lib/policy/a.ts', "import type { B } from '../taboos/b.ts'"],
  ['taboos-knows-only-its-neighbours', 'lib/taboos/a.ts', "import '../templates/b.ts'"],
  ['templates-knows-only-its-neighbours', 'lib/templates/a.ts', "import '../cases/b.ts'"],
  ['cases-knows-only-its-neighbours', 'lib/cases/a.ts', "import '../reminders/b.ts'"],
  ['reminders-knows-only-its-neighbours', 'lib/reminders/a.ts', "import '../browser/b.ts'"],
  ['team-knows-only-its-neighbours', 'lib/team/a.ts', "import '../database/b.ts'"],
  ['insights-knows-only-its-neighbours', 'lib/insights/a.ts', "import '../team/b.ts'"],
  ['practice-knows-only-its-neighbours', 'lib/practice/a.ts', "import '../consoles/b.ts'"],
  ['faults-knows-only-its-neighbours', 'lib/faults/a.ts', "import '../browser/b.ts'"],
  ['audit-knows-only-its-neighbours', 'lib/audit/a.ts', "import '../consoles/b.ts'"],
  ['words-knows-only-its-neighbours', 'lib/words/a.ts', "import '../team/b.ts'"],
  ['consoles-knows-only-its-neighbours', 'lib/consoles/a.ts', "import '../browser/b.ts'"],
  ['stores-knows-only-its-neighbours', 'lib/stores/a.ts', "import '../database/b.ts'"],
  ['database-knows-only-its-neighbours', 'lib/database/a.ts', "import '../browser/b.ts'"],
  ['browser-knows-only-its-neighbours', 'lib/browser/a.ts', "import '../database/b.ts'"],
  ['messages-and-queries-know-pure-rooms-and-browser', 'lib/queries.ts', "import './database/b.ts'"],
  ['components-know-no-door', 'components/a.tsx', "import '../lib/browser/b.ts'"],
  ['nothing-imports-an-entrypoint-or-a-test', 'lib/consoles/c.ts', "import '../../entrypoints/b.ts'"],
  ['taboos-uses-no-other-package', 'lib/taboos/c.ts', "import 'chrono-node'"],
  ['only-the-database-room-knows-idb', 'lib/browser/c.ts', "import 'idb'"],
  ['only-the-browser-room-knows-the-polyfill', 'components/c.tsx', "import 'webextension-polyfill'"],
  ['every-import-leads-somewhere', 'lib/cases/c.ts', "import './nowhere.ts'"],
  ...Object.keys(pure).map((room) => [`${room}-uses-no-other-package`, `lib/${room}/d.ts`, "import 'node:fs'"] as const),
];

test('every forbidden arrow is seen, type-only ones and those over a third file too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tuoda-layers-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{"dependencies":{"idb":"*","chrono-node":"*","webextension-polyfill":"*","react":"*"}}');
    for (const [, from, line] of forbidden) {
      const to = /'(\..*)'/.exec(line)?.[1];
      if (to !== undefined && !to.includes('nowhere')) write(join(dirname(from), to), 'export interface B { readonly b: 1 }\n');
    }
    for (const [, from, line] of forbidden) write(from, `${line};\nexport {};\n`);
    write('entrypoints/panel/main.ts', "import '../../lib/queries.ts';\n");
    write('entrypoints/lesson/index.ts', "import '../../lib/queries.ts';\n");
    write('entrypoints/console.content/index.ts', "import './far.ts';\n");
    write('entrypoints/console.content/far.ts', "import 'react';\n");
    write('lib/team/round.ts', "import './about.ts';\n");
    write('lib/team/about.ts', "import './round.ts';\n");
    const seen = new Set(cruise(folder, ['lib', 'components', 'entrypoints']).arrows.map(({ rule, from }) => `${rule}: ${from}`));
    const missed = forbidden.map(([rule, from]) => `${rule}: ${from}`).filter((one) => !seen.has(one));
    expect(missed).toEqual([]);
    expect(seen).toContain('pages-never-open-the-database: entrypoints/panel/main.ts');
    expect(seen).toContain('pages-never-open-the-database: entrypoints/lesson/index.ts');
    expect(seen).toContain('no-script-in-a-page-carries-react: entrypoints/console.content/index.ts');
    expect([...seen].some((one) => one.startsWith('no-circles: lib/team/'))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
