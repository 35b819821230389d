import * as v from 'valibot';
import { parseTemplate } from '../schema.ts';
import type { Template } from '../template.ts';
import type { Row } from './csv.ts';

/** The mark of our own files. */
const own = 'tuoda-templates';
const OwnFile = v.object({ format: v.literal(own), version: v.literal(1), templates: v.array(v.unknown()) });
const Records = v.array(v.record(v.string(), v.unknown()));

/** Templates as our own JSON: nothing of them is lost. */
export const writeJson = (templates: readonly Template[]): string => `${JSON.stringify({ format: own, version: 1, templates }, null, 2)}\n`;

/** What a JSON file holds: our own templates, or a list of objects as rows with their keys as header. Null where it is neither. */
export const readJson = (
  text: string,
): { readonly templates: readonly Template[]; readonly bad: readonly number[] } | { readonly rows: readonly Row[] } | null => {
  const json = parse(text);
  const file = v.safeParse(OwnFile, json);
  if (file.success) {
    const read = file.output.templates.map(parseTemplate);
    return { templates: read.filter((one) => one !== null), bad: read.flatMap((one, at) => (one === null ? [at + 1] : [])) };
  }
  const records = v.safeParse(Records, json);
  if (!records.success || records.output.length === 0) return null;
  const header = [...new Set(records.output.slice(0, 100).flatMap((one) => Object.keys(one)))];
  const cell = (value: unknown): string =>
    typeof value === 'string'
      ? value
      : typeof value === 'number'
        ? String(value)
        : Array.isArray(value)
          ? value.filter((one) => typeof one === 'string').join(',')
          : '';
  const rows = records.output.map((one, at) => ({
    line: at + 1,
    cells: header.map((key) => cell(Object.hasOwn(one, key) ? one[key] : '')),
    broken: false,
  }));
  return { rows: [{ line: 0, cells: header, broken: false }, ...rows] };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
