import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { builds, type BrowserName } from '../browsers/driver.ts';

const Manifest = v.looseObject({
  manifest_version: v.number(),
  permissions: v.array(v.string()),
  host_permissions: v.optional(v.array(v.string()), []),
  optional_host_permissions: v.optional(v.array(v.string()), []),
  content_scripts: v.array(
    v.looseObject({ matches: v.array(v.string()), js: v.array(v.string()), css: v.optional(v.array(v.string()), []) }),
  ),
  background: v.looseObject({ service_worker: v.optional(v.string()), scripts: v.optional(v.array(v.string()), []) }),
  web_accessible_resources: v.array(v.looseObject({ resources: v.array(v.string()), matches: v.array(v.string()) })),
});
export type Manifest = v.InferOutput<typeof Manifest>;

/** A finished build as the browser would load it. */
export interface Built {
  readonly manifest: Manifest;
  /** Every file, by its path from the build's folder. */
  readonly files: readonly string[];
  text(path: string): string;
  /** A page or script and all that it loads before it can run: styles, scripts, static imports. */
  firstLoad(entry: string): readonly string[];
  /** Bytes after gzip at its best, each file by itself, as a store or server would pack them. */
  gzipped(paths: readonly string[]): number;
}

export function openBuild(browser: BrowserName): Built {
  const folder = builds[browser];
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)));
  const firstLoad = (entry: string): readonly string[] => {
    const seen = new Set<string>();
    const visit = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      const links = path.endsWith('.html')
        ? [...text(path).matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)]
        : [...text(path).matchAll(/\b(?:import|from)\s*"(\.{1,2}\/[^"]+\.js)"/g)];
      for (const [, link = ''] of links) visit(link.startsWith('/') ? link.slice(1) : join(dirname(path), link));
    };
    visit(entry);
    return [...seen].toSorted();
  };
  return {
    manifest: v.parse(Manifest, JSON.parse(text('manifest.json'))),
    files,
    text,
    firstLoad,
    gzipped: (paths) => paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length, 0),
  };
}

/** What each part may weigh, in kilobytes (1,000 bytes) after gzip. */
export const budgets = { console: 60, background: 100, panel: 160, desk: 200, taught: 62, lesson: 26, outline: 2 } as const;

export function sizes({ manifest, firstLoad, gzipped }: Built): Readonly<Record<keyof typeof budgets, number>> {
  const background = [manifest.background.service_worker ?? [], manifest.background.scripts].flat();
  return {
    console: gzipped(manifest.content_scripts.flatMap((one) => [...one.js, ...one.css])) / 1000,
    background: gzipped(background.flatMap((one) => firstLoad(one))) / 1000,
    panel: gzipped(firstLoad('panel.html')) / 1000,
    desk: gzipped(firstLoad('desk.html')) / 1000,
    // brought into a page only where an agent has taught it, teaches it, or asks for a report on it
    taught: gzipped(['content-scripts/taught.js', 'content-scripts/taught.css']) / 1000,
    lesson: gzipped(['lesson.js']) / 1000,
    outline: gzipped(['outline.js']) / 1000,
  };
}
