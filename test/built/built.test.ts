import { describe, expect, test } from 'vitest';
import { consoles } from '../../lib/consoles/index.ts';
import { budgets, openBuild, sizes } from './built.ts';

describe.for(['chromium', 'firefox'] as const)('%s', (browser) => {
  const built = openBuild(browser);
  const { manifest } = built;
  const scripts = built.files.filter((one) => one.endsWith('.js'));

  test.for(Object.entries(budgets))('%s keeps within %i KB gzipped', ([part, most]) => {
    const size = new Map(Object.entries(sizes(built))).get(part);
    expect(size).toBeGreaterThan(0.2);
    expect(size).toBeLessThanOrEqual(most);
  });

  test('no React reaches a console page or the background', () => {
    const outside = [
      ...manifest.content_scripts.flatMap((one) => one.js),
      ...[manifest.background.service_worker ?? [], manifest.background.scripts].flat(),
    ];
    for (const path of outside.flatMap((one) => built.firstLoad(one)))
      expect(built.text(path), path).not.toMatch(/react\.(?:transitional\.)?element/);
    expect(built.firstLoad('panel.html').some((path) => /react\.(?:transitional\.)?element/.test(built.text(path)))).toBe(true);
  });

  test('nothing turns a string into code', () => {
    for (const path of scripts) expect(built.text(path), path).not.toMatch(/\bnew Function\(|[^.\w]eval\(/);
  });

  test('the manifest asks for the consoles alone, and names no loopback', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage']);
    const matches = new Set(consoles.flatMap((one) => one.matches));
    expect(new Set(manifest.content_scripts.flatMap((one) => one.matches))).toEqual(matches);
    for (const one of manifest.host_permissions) expect(matches, one).toContain(one);
    // a site that is taught is asked for by itself, in that press
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(JSON.stringify(manifest)).not.toMatch(/localhost|127\.0\.0\.1|<all_urls>|\*:\/\/\*/);
  });

  test('only the panel may be framed, under an address that changes with every session', () => {
    expect(manifest.web_accessible_resources.flatMap((one) => one.resources)).toEqual(['panel.html']);
    expect(manifest.web_accessible_resources.map((one) => one['use_dynamic_url'])).toEqual([true]);
  });

  test('no file tells where it was built', () => {
    for (const path of built.files.filter((one) => /\.(?:js|css|html|json)$/.test(one))) {
      expect(built.text(path), path).not.toMatch(/file:\/\/|\/(?:home|Users|root|work)\/|sourceMappingURL/);
    }
  });
});
