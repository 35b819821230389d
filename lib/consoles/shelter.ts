/**
 * An element of our own on the page, out of the page's reach: a closed shadow root on `body`, never inside the console's
 * own tree; what the page's style sheets say about it is overruled in place.
 */
export interface Shelter {
  readonly root: ShadowRoot;
  /** Sets properties of the host; they hold against every rule of the page. */
  place(style: Readonly<Record<string, string>>): void;
  readonly host: HTMLElement;
}

const base = {
  all: 'initial',
  position: 'fixed',
  'z-index': '2147483646',
  margin: '0',
  padding: '0',
  border: '0',
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  'pointer-events': 'none',
  transform: 'none',
  'clip-path': 'none',
  filter: 'none',
  contain: 'layout style',
};
/** A page that throws our host out or dresses it anew more often than this means it. */
const returns = 20;

export function openShelter(page: Document, name: string, signal: AbortSignal): Shelter {
  const host = page.createElement('div');
  host.setAttribute('data-tuoda', name);
  const root = host.attachShadow({ mode: 'closed' });
  let styles: Record<string, string> = { ...base };
  const said = new Map<string, string>();
  /** Our style as the browser writes it. */
  let held = '';
  let left = returns;
  const apply = (): void => {
    for (const [property, value] of Object.entries(styles)) {
      if (said.get(property) === value) continue;
      said.set(property, value);
      host.style.setProperty(property, value, 'important');
    }
    held = host.style.cssText;
  };
  const attach = (): void => {
    if (signal.aborted || !page.body || host.parentNode === page.body || left === 0) return;
    left -= 1;
    page.body.append(host);
  };
  const guard = new MutationObserver(() => {
    attach();
    if (host.style.cssText === held || left === 0) return;
    left -= 1;
    said.clear();
    host.removeAttribute('style');
    apply();
  });
  const start = (): void => {
    attach();
    apply();
    if (page.body) guard.observe(page.body, { childList: true });
    guard.observe(host, { attributes: true, attributeFilter: ['style', 'class', 'hidden'] });
  };
  apply();
  if (page.body) start();
  else page.addEventListener('DOMContentLoaded', start, { once: true, signal });
  signal.addEventListener('abort', () => {
    guard.disconnect();
    host.remove();
  });
  return {
    root,
    host,
    place(style) {
      styles = { ...styles, ...style };
      apply();
    },
  };
}
