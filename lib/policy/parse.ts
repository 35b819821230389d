import * as v from 'valibot';
import type { Bilingual } from '../language/lang.ts';
import { PolicySchema } from './schema.ts';
import type { Policy } from './schema.ts';

/** What is wrong with a policy file, in words for the person who wrote it. */
export interface PolicyProblem {
  /** Where, as keys and places joined by dots; empty for the whole. */
  readonly path: string;
  readonly why: Bilingual;
}

const why: Readonly<Record<string, Bilingual>> = {
  object: { zh: '这里应该是一组设置', en: 'a group of settings belongs here' },
  array: { zh: '这里应该是一个列表', en: 'a list belongs here' },
  number: { zh: '这里应该是数字', en: 'a number belongs here' },
  string: { zh: '这里应该是文字', en: 'text belongs here' },
  boolean: { zh: '这里应该是“是”或“否”', en: 'true or false belongs here' },
  strict_object: { zh: '这里应该是一组设置', en: 'a group of settings belongs here' },
  missing: { zh: '这一项不能少', en: 'this must be given' },
  literal: { zh: '这个版本的规则文件还不认识', en: 'this version of a policy file is not known' },
  picklist: { zh: '不在可选的范围里', en: 'not one of the possible values' },
  integer: { zh: '应该是整数', en: 'must be a whole number' },
  min_value: { zh: '数值太小', en: 'the number is too small' },
  max_value: { zh: '数值太大', en: 'the number is too large' },
  min_length: { zh: '不能为空', en: 'must not be empty' },
  max_length: { zh: '太长了', en: 'too long' },
  regex: { zh: '日期要写成 2026-11-22 这样', en: 'a date is written like 2026-11-22' },
  zone: { zh: '没有这个时区', en: 'there is no such time zone' },
  date: { zh: '日历上没有这一天', en: 'there is no such day' },
  unknown: { zh: '没有这一项设置，请核对名称', en: 'there is no such setting, check its name' },
};
const other: Bilingual = { zh: '这里的内容读不懂', en: 'this cannot be read' };

function keyOf(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'unknown';
  if (issue.kind === 'validation' && issue.message in why) return issue.message;
  return issue.received === 'undefined' ? 'missing' : issue.type;
}

/** What a schema found wrong, in words. */
export const problemsOf = (issues: readonly v.BaseIssue<unknown>[]): readonly PolicyProblem[] =>
  issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', why: why[keyOf(issue)] ?? other }));

/** Reads a policy from outside. Never throws; a policy with any problem is refused whole, so that no half of it holds unseen. */
export function parsePolicy(json: unknown): { readonly policy: Policy } | { readonly problems: readonly PolicyProblem[] } {
  const unknown =
    typeof json === 'object' && json !== null && !Array.isArray(json)
      ? Object.keys(json).filter((key) => !(key in PolicySchema.entries))
      : [];
  const read = v.safeParse(PolicySchema, json);
  const problems: PolicyProblem[] = unknown.map((path) => ({ path, why: why['unknown'] ?? other }));
  if (!read.success) problems.push(...problemsOf(read.issues));
  return read.success && problems.length === 0 ? { policy: read.output } : { problems };
}
