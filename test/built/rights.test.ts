import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { contentPolicy } from '../../lib/browser/content-policy.ts';
import { kept } from '../../lib/words/desk/kept.ts';
import type { Both } from '../../lib/words/words.ts';
import { openBuild } from './built.ts';

/** Each permission, and the call in the finished background that needs it. */
const uses = {
  storage: /\.storage\.local\.set\(/,
  // an extension's database is counted against it
  unlimitedStorage: /indexedDB\.open\(/,
  alarms: /\.alarms\.create\(/,
  notifications: /\.notifications\.create\(/,
  scripting: /\.scripting\.executeScript\(/,
  // whose address is seen only after the press of the toolbar's button, where no console's permission shows it
  activeTab: /\.tabs\.query\(\{active:/,
} as const;

const Rights = v.looseObject({
  content_security_policy: v.unknown(),
  externally_connectable: v.optional(v.unknown()),
  browser_specific_settings: v.optional(v.looseObject({ gecko: v.looseObject({ data_collection_permissions: v.unknown() }) })),
});
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
/** Rows of the table under “What it may do, and why”. */
const explained = (/\| permission \| for \|\n(?:\|.*\n)+/.exec(readme)?.[0] ?? '').split('\n').slice(2);

describe.for(['chromium', 'firefox'] as const)('%s', (browser) => {
  const built = openBuild(browser);
  const { manifest } = built;
  const rights = v.parse(Rights, JSON.parse(built.text('manifest.json')));
  const background = [manifest.background.service_worker ?? [], manifest.background.scripts].flat().flatMap((one) => built.firstLoad(one));

  test('asks for no permission that is not used, and for all that are', () => {
    expect(manifest.permissions.toSorted()).toEqual(Object.keys(uses).toSorted());
    const text = background.map((one) => built.text(one)).join('\n');
    for (const [permission, call] of Object.entries(uses)) expect(text, permission).toMatch(call);
  });

  test('each permission is explained in the README, and nothing there that is not asked for', () => {
    const named = explained.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
    expect(named.toSorted()).toEqual(Object.keys(uses).toSorted());
  });

  test('each permission is explained in the product, in both languages', () => {
    for (const permission of manifest.permissions) {
      const said: Both | undefined = Object.entries(kept).find(([key]) => key === `grant.${permission}`)?.[1];
      expect([...(said?.zh ?? '')].length, permission).toBeGreaterThan(8);
      expect(said?.en.length, permission).toBeGreaterThan(20);
      expect(built.files.some((one) => one.startsWith('chunks/') && built.text(one).includes(`grant.${permission}`))).toBe(true);
    }
  });

  test('the policy of our own pages is the strict one, and no other is named', () => {
    expect(rights.content_security_policy).toEqual({ extension_pages: contentPolicy });
    expect(contentPolicy).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https: http: wss:; " +
        "frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    );
    expect(contentPolicy).not.toMatch(/unsafe|\*|data:|blob:/);
  });

  test('no page and no other extension may speak to it', () => {
    expect(rights.externally_connectable).toBeUndefined();
    for (const one of background) expect(built.text(one)).not.toMatch(/\bon(?:Message|Connect)External\.addListener/);
  });

  test('no code comes from elsewhere', () => {
    for (const path of built.files) {
      expect(path).not.toMatch(/\.wasm$/);
      if (!/\.(?:js|html|css)$/.test(path)) continue;
      const text = built.text(path);
      expect(text, path).not.toMatch(/\bimport\s*\(?\s*["'`](?:https?:)?\/\//);
      expect(text, path).not.toMatch(/\bfrom\s*["'`](?:https?:)?\/\//);
      expect(text, path).not.toMatch(/importScripts\(|<(?:script|link)[^>]+(?:src|href)=["']?(?:https?:)?\/\//);
      expect(text, path).not.toMatch(/@import|url\(["']?(?:https?:)?\/\//);
      expect(text, path).not.toMatch(/\bFunction\(["'`]|\bset(?:Timeout|Interval)\(["'`]/);
      if (path.endsWith('.html')) expect(text, path).not.toMatch(/<script(?![^>]+src=)|\son\w+=|style=/);
    }
  });
});

test('Firefox is told that no data is collected', () => {
  const { browser_specific_settings } = v.parse(Rights, JSON.parse(openBuild('firefox').text('manifest.json')));
  expect(browser_specific_settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
