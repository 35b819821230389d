import type { Template } from '../template.ts';
import { writeCsv } from './csv.ts';

const header = ['分组', '标题', '内容', '标签', '快捷编码'] as const;

/** Templates as a table that spreadsheets open and that is read back by its header; what has no column stays in the JSON export. */
export const writeList = (templates: readonly Template[]): string =>
  writeCsv([header, ...templates.map((one) => [one.group, one.title, one.text, one.tags.join('、'), one.code ?? ''])]);
