import type { Console } from './console.ts';
import { findKnown } from './find.ts';
import { chatRoot, sendButton } from './read.ts';
import { placePanel, roomy } from './place.ts';
import type { Placement, Rect, Wish } from './place.ts';
import { openShelter } from './shelter.ts';

export interface DockOptions {
  readonly console: Console;
  /** Address of the panel's page. */
  readonly src: string;
  readonly title: string;
  readonly wish: Wish | null;
  /** The buyer's last message: not to be covered where that can be helped. */
  readonly spare: () => Element | null;
  readonly changed: (side: 'left' | 'right', rail: boolean) => void;
  readonly signal: AbortSignal;
}

export interface Dock {
  /** What the agent chose. */
  set(wish: Wish): void;
  /** Something on the page has moved: look again, soon. */
  stir(records: readonly MutationRecord[]): void;
  readonly now: () => Placement;
}

const dialogs =
  'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"], .el-dialog, .auxo-modal-content, .ant-modal-content, .next-dialog, .t-dialog, .weui-desktop-dialog, .repeat-interceptor-popup, .layer-box';
/** Milliseconds between two looks at the page's layout. */
const rest = 200;
const standard: Wish = { side: 'right', width: 360, rail: false };

/** The panel's frame at the edge of the console. Nothing of it is in the console's own tree. */
export function openDock(page: Document, view: Window, { console, src, title, wish, spare, changed, signal }: DockOptions): Dock {
  const shelter = openShelter(page, 'panel', signal);
  const frame = page.createElement('iframe');
  frame.src = src;
  frame.title = title;
  frame.allow = 'clipboard-write';
  for (const [property, value] of Object.entries({
    all: 'initial',
    display: 'block',
    width: '100%',
    height: '100%',
    border: '0',
    'pointer-events': 'auto',
    'color-scheme': 'normal',
  }))
    frame.style.setProperty(property, value);
  shelter.root.append(frame);

  const open = new Set<Element>();
  let wished: Wish = wish ?? { ...standard, rail: view.innerWidth < roomy };
  if (view.innerWidth < roomy) wished = { ...wished, rail: true };
  let now: Placement = placePanel({ width: view.innerWidth, height: view.innerHeight }, wished, []);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function lay(): void {
    const root = chatRoot(page, console);
    const parts = [console.draft === undefined ? null : findKnown(root, console.draft), sendButton(root, console)].filter(
      (one) => one !== null,
    );
    for (const one of open) if (!one.isConnected) open.delete(one);
    const fixed = [...parts, ...open].map(rectOnPage);
    const last = spare();
    const next = placePanel(
      { width: view.innerWidth, height: view.innerHeight },
      wished,
      fixed.filter(visible),
      last ? [rectOnPage(last)].filter(visible) : [],
    );
    const told = next.side !== now.side || next.rail !== now.rail;
    now = next;
    shelter.place({
      top: '0',
      bottom: 'auto',
      left: next.side === 'left' ? '0' : 'auto',
      right: next.side === 'right' ? '0' : 'auto',
      width: `${next.width}px`,
      height: `${next.height}px`,
    });
    if (told) changed(next.side, next.rail);
  }

  /** After the page has drawn itself, so that looking costs it nothing. */
  function soon(): void {
    if (signal.aborted || timer !== undefined) return;
    timer = setTimeout(() => {
      requestAnimationFrame(() =>
        setTimeout(() => {
          timer = undefined;
          if (!signal.aborted) lay();
        }),
      );
    }, rest);
  }

  /** Dialogs are met when they are put up or change, never searched for. */
  function meet(records: readonly MutationRecord[]): void {
    for (const { target, type, addedNodes } of records) {
      for (const one of type === 'childList' ? addedNodes : [target]) {
        if (!isElement(one)) continue;
        if (one.matches(dialogs)) open.add(one);
        if (type === 'childList') for (const each of one.querySelectorAll(dialogs)) open.add(each);
      }
    }
    soon();
  }

  function begin(): void {
    for (const one of page.querySelectorAll(dialogs)) open.add(one);
    lay();
  }

  view.addEventListener('resize', soon, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  if (page.body) begin();
  else page.addEventListener('DOMContentLoaded', begin, { once: true, signal });
  return {
    set(next) {
      wished = next;
      lay();
    },
    stir: meet,
    now: () => now,
  };
}

/** Where an element stands in the page that holds the panel, through the frames of its own origin. */
function rectOnPage(element: Element): Rect {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { left, top, right, bottom };
  const around = rectOnPage(frame);
  return { left: left + around.left, top: top + around.top, right: right + around.left, bottom: bottom + around.top };
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const visible = (rect: Rect): boolean => rect.right > rect.left && rect.bottom > rect.top;
