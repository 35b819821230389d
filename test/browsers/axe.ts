import { source } from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

/** What axe-core finds wrong, one line each: rule, and where. */
export async function violations(where: Frame | Page): Promise<readonly string[]> {
  await where.evaluate(source);
  return where.evaluate(async () => {
    const axe: { run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } = Reflect.get(
      window,
      'axe',
    );
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'] });
    return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  });
}
