import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buyers } from './buyers/index.ts';
import { sites, type Site } from './sites.ts';

/** What a server says to one GET. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const quill = join(import.meta.dirname, '../../node_modules/quill/dist/quill.js');
const pages = join(import.meta.dirname, 'pages');
const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src https:; connect-src 'self'; frame-src 'none'; base-uri 'none'";

/**
 * Whatever a browser asks of the marketplace's host names. A console's page takes these words in its query:
 * `pace=N` time runs N times as fast; `csp=strict` a policy that allows hardly anything; `dialog` a dialog stands open;
 * `twice` the console asks before it sends; `greedy` a script that listens on the window before the page's own; `changed` the page after a redesign; `empty` nothing at all.
 */
export function answer(url: URL): Reply {
  const site = sites.find((one) => new URL(one.url).host === url.host);
  const picture = /^\/picture\/([\w-]+)\.svg$/.exec(url.pathname);
  if (picture?.[1] !== undefined) return reply('image/svg+xml', draw(picture[1]));
  if (url.pathname === '/market/buyers.json') {
    return reply('application/json', JSON.stringify(buyers.filter((one) => one.console === url.searchParams.get('console'))));
  }
  if (url.pathname === '/favicon.ico') return reply('image/svg+xml', draw(url.host));
  const file = /^\/market\/([a-z0-9-]+\.(js|css))$/.exec(url.pathname);
  // one console writes its replies in an editor that anybody can have
  if (file?.[1] === 'quill.js') return reply('text/javascript', readFileSync(quill, 'utf8'));
  if (file?.[1] !== undefined) return fileReply(file[1], types[file[2] ?? ''] ?? 'text/plain');
  if (site !== undefined && url.pathname === new URL(site.url).pathname) return page(site, url.searchParams, site.console);
  if (site !== undefined && url.pathname === site.frame) return page(site, url.searchParams, `${site.console}-core`);
  return { ...reply('text/plain', 'no such page'), status: 404 };
}

function page(site: Site, asked: URLSearchParams, script: string): Reply {
  const html = `<!doctype html>
<html lang="${site.lang}" translate="no">
<head>
<meta charset="utf-8">
<title>${site.title}</title>
<link rel="stylesheet" href="/market/${site.dress ?? site.console}.css">
${asked.has('greedy') ? '<script src="/market/greedy.js"></script>' : ''}
</head>
<body>
${asked.has('empty') ? '' : `<div id="app"></div>\n<script type="module" src="/market/${asked.has('changed') ? 'changed' : script}.js"></script>`}
</body>
</html>
`;
  return reply('text/html; charset=utf-8', html, asked.get('csp') === 'strict' ? { 'Content-Security-Policy': strict } : {});
}

function fileReply(name: string, type: string): Reply {
  try {
    return reply(type, readFileSync(join(pages, name), 'utf8'));
  } catch {
    return { ...reply('text/plain', 'no such file'), status: 404 };
  }
}

function reply(type: string, body: string, headers: Reply['headers'] = {}): Reply {
  return { status: 200, type, body, headers: { 'Cache-Control': 'no-store', ...headers } };
}

/** A flat picture, a person or a thing, whose colours follow from its name, so that they can be told apart. */
function draw(name: string): string {
  const hue = [...name].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) % 360, 7);
  const dark = `fill="hsl(${hue} 30% 62%)"`;
  const shape = /^(buyer|shop|left|right)$/.test(name)
    ? `<circle cx="48" cy="40" r="15" ${dark}/><rect x="20" y="60" width="56" height="44" rx="20" ${dark}/>`
    : `<rect x="22" y="30" width="52" height="46" rx="6" ${dark}/><rect x="34" y="20" width="28" height="12" rx="4" ${dark}/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" fill="hsl(${hue} 35% 80%)"/>${shape}</svg>`;
}
