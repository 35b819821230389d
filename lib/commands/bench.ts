/**
 * `npm run -s bench [-- NAME…] [-- --json] [-- --readme]`: runs the benches whose name holds one of the words, or all, and prints one
 * table at the end; with `--json` one JSON object a line, as it is measured. Times in milliseconds, sizes in kilobytes after gzip. With
 * `--readme` the table is written into README.md as well, with the machine and the day. What needs a build that is not there is left out.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { benches } from '../../test/bench/list.ts';
import { cellsOf, heads, tableOf } from '../../test/bench/table.ts';
import { builds } from '../../test/browsers/driver.ts';
import { writeInReadme } from './readme.ts';

const flags = process.argv.slice(2).filter((one) => one.startsWith('--'));
const names = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const asLines = flags.includes('--json');
const cells: (readonly string[])[] = [];

for (const { name, needs = [], rows } of benches) {
  if (names.length > 0 && !names.some((one) => name.includes(one))) continue;
  const missing = needs.filter((browser) => !existsSync(join(builds[browser], 'manifest.json')));
  if (missing.length > 0) {
    cells.push([name, `left out: there is no build for ${missing.join(' and ')}`]);
    continue;
  }
  for await (const row of rows()) {
    if (asLines) console.log(JSON.stringify({ bench: name, what: row.what, ...row.numbers, ...(row.aim && { aim: row.aim }) }));
    cells.push(cellsOf(name, row));
  }
  if (process.stderr.isTTY) console.error(`${name}: measured`);
}
const table = tableOf(heads, cells);
if (!asLines) console.log(table);
if (flags.includes('--readme')) writeInReadme('bench', table);
