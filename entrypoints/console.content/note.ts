import { openShelter } from '../../lib/consoles/shelter.ts';

/** Milliseconds that a newer script of ours gets to take the page over before a word is said. */
const patience = 3_000;

/** The extension was updated under the page: this script is silent from now on, and says so, unless a newer one has taken over. */
export function leaveNote(page: Document, view: Window, isOurs: () => boolean): void {
  setTimeout(() => {
    if (!isOurs()) return;
    const end = new AbortController();
    const shelter = openShelter(page, 'note', end.signal);
    shelter.place({ top: '8px', left: '50%', transform: 'translateX(-50%)', 'max-width': '90vw' });
    const bar = page.createElement('div');
    bar.setAttribute('role', 'status');
    bar.style.cssText =
      'all:initial;display:flex;gap:12px;align-items:center;pointer-events:auto;padding:8px 12px;border:1px solid #cfd6d2;border-radius:6px;background:#fff;color:#1d2320;font:13px/20px "PingFang SC","Microsoft YaHei",system-ui,sans-serif;box-shadow:0 2px 8px rgb(0 0 0 / 12%)';
    const zh = view.navigator.language.startsWith('zh');
    const words = page.createElement('span');
    words.textContent = zh
      ? '妥答已更新或已关闭，草稿没动。请先复制草稿再刷新本页；刷新前，发送前的检查是关着的。'
      : 'Tuoda was updated or switched off; your draft is untouched. Copy it, then reload this page: until then drafts are not checked.';
    const close = button(page, '×', () => end.abort());
    // a screen reader says the sign as "times"
    close.setAttribute('aria-label', zh ? '关闭' : 'Close');
    bar.append(
      words,
      button(page, zh ? '刷新' : 'Reload', () => view.location.reload()),
      close,
    );
    shelter.root.append(bar);
  }, patience);
}

function button(page: Document, label: string, act: () => void): HTMLButtonElement {
  const made = page.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.style.cssText = 'all:initial;cursor:pointer;color:#1f7a5c;font:inherit;font-weight:600';
  made.addEventListener('click', act);
  return made;
}
