import '../console.content/highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../../lib/browser/ask.ts';
import { isAlive } from '../../lib/browser/extension.ts';
import { tellFaults } from '../../lib/browser/tell-faults.ts';
import { openEars } from '../../lib/consoles/ears.ts';
import { clearLeft, leftBehind } from '../../lib/browser/own-global.ts';
import { followTaught } from './follow.ts';

const page = leftBehind<{ readonly alive: () => boolean; readonly look: () => void }>('tuodaTaught');

/** Brought into the sites that agents have taught, and into no other. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    let look = (): void => undefined;
    const before = page.there();
    // one that is there already is told to look at what is taught now, and stays
    if (before?.alive()) return before.look();
    clearLeft();
    page.leave({ alive: isAlive, look: () => look() });
    tellFaults((fault) => ask('noteFault', fault));
    // before the page's own scripts, or too late to be the first to hear a press
    const certain = document.readyState === 'loading' && document.scripts.length === 0;
    look = followTaught({ page: document, view: window, ears: openEars(window), certain, isOurs: page.isMine });
    look();
  },
});
