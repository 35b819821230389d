import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** What was measured on: cores, processor, Node and the day. */
export function machine(now: Date): string {
  const all = cpus();
  return `Measured on ${now.toISOString().slice(0, 10)}: ${all.length} cores, ${all[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}, ${process.platform}.`;
}

/**
 * `text` between the markers of `name`, `<!-- NAME -->` and `<!-- end of NAME -->`, in place of what stood there.
 * @throws where the markers are not there
 */
export function between(readme: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${begin} … ${end}`);
  return `${readme.slice(0, from + begin.length)}\n${text}\n${readme.slice(to)}`;
}

/** Puts a table into README.md, under the line that says where and when it was measured. */
export function writeInReadme(name: string, table: string): void {
  const file = new URL('../../README.md', import.meta.url);
  writeFileSync(file, between(readFileSync(file, 'utf8'), name, `\n${machine(new Date())}\n\n${table}\n`));
}
