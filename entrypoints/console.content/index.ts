import './highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { addressOf, isAlive } from '../../lib/browser/extension.ts';
import { ask } from '../../lib/browser/ask.ts';
import { tellFaults } from '../../lib/browser/tell-faults.ts';
import { consoles } from '../../lib/consoles/index.ts';
import { consoleAt } from '../../lib/consoles/match.ts';
import { clearLeft, leftBehind } from '../../lib/browser/own-global.ts';
import { runConsole } from './run.ts';

const page = leftBehind<{ readonly alive: () => boolean }>('tuoda');

export default defineContentScript({
  matches: consoles.flatMap((one) => [...one.matches]),
  runAt: 'document_start',
  allFrames: true,
  main() {
    const console = consoleAt(location.href, consoles);
    const framed = window.top !== window;
    if (!console || (framed && console.frame === undefined)) return;
    // one of ours that still has its extension is there already
    if (page.there()?.alive()) return;
    clearLeft();
    page.leave({ alive: isAlive });
    tellFaults((fault) => ask('noteFault', fault));
    // before the page's own scripts, or too late to be the first to hear a press
    const certain = document.readyState === 'loading' && document.scripts.length === 0;
    runConsole({ page: document, view: window, console, certain, framed, panel: () => addressOf('/panel.html'), ask, isOurs: page.isMine });
  },
});
