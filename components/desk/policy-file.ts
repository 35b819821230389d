import type { PolicyProblem } from '../../lib/policy/parse.ts';

/** Twenty thousand phrases take two of these. */
const largest = 20 * 1024 * 1024;

export type PolicyFile =
  | { readonly text: string; readonly policy: unknown }
  | { readonly problem: 'large' | 'not-json'; readonly line: number | null };

/** Reads a file that a person chose; what is in it is judged by the background. */
export async function readPolicyFile(file: Blob): Promise<PolicyFile> {
  if (file.size > largest) return { problem: 'large', line: null };
  const text = (await file.text()).replace(/^\uFEFF/, '');
  try {
    return { text, policy: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: 'not-json', line: lineIn(error instanceof Error ? error.message : '', text) };
  }
}

/** Chromium tells the line or the offset, Firefox the line. */
function lineIn(message: string, text: string): number | null {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const offset = /position (\d+)/.exec(message)?.[1];
  return offset === undefined ? null : text.slice(0, Number(offset)).split('\n').length;
}

export interface Refused {
  readonly line: number | null;
  readonly problem: PolicyProblem;
}
