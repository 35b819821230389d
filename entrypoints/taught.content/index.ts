import '../console.content/highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../../lib/browser/ask.ts';
import { isAlive } from '../../lib/browser/extension.ts';
import { tellFaults } from '../../lib/browser/tell-faults.ts';
import { openEars } from '../../lib/consoles/ears.ts';
import { isStillTaught, takeTaught } from './only-one.ts';
import { followTaught } from './follow.ts';

/** Brought into the sites that agents have taught, and into no other. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    let look = (): void => undefined;
    if (!takeTaught(isAlive, () => look())) return;
    tellFaults((fault) => ask('noteFault', fault));
    // before the page's own scripts, or too late to be the first to hear a press
    const certain = document.readyState === 'loading' && document.scripts.length === 0;
    look = followTaught({ page: document, view: window, ears: openEars(window), certain, isOurs: isStillTaught });
    look();
  },
});
