import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import type { Connect } from '../../components/line.ts';
import { Ticking } from '../../components/now.tsx';
import { Standing } from '../../components/standing.tsx';
import { LivePractice } from '../../components/practised/live-practice.tsx';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/panel.css';
import '../../components/styles/case.css';
import '../../components/styles/practice.css';
import '../../components/styles/practised.css';
import '../../components/styles/forced.css';
import '../console.content/highlights.css';
import { ask } from '../../lib/browser/ask.ts';
import { tellFaults } from '../../lib/browser/tell-faults.ts';
import { isAlive } from '../../lib/browser/extension.ts';
import { openLine } from '../../lib/browser/line.ts';
import { newClient } from '../../lib/queries.ts';
import { runConsole } from '../console.content/run.ts';
import { playedConsole } from './console.ts';
import { askWatched, watch } from './watched.ts';

const connect: Connect = (hooks, signal) => openLine('panel', hooks, signal);
const root = document.getElementById('root');
if (root === null) throw new Error('practice.html has no #root');

const tell = tellFaults((fault) => ask('noteFault', fault));

// every practice begins with nothing, and leaves nothing
const forget = (): void => void ask('forgetPractice', null).catch(() => undefined);
forget();
addEventListener('pagehide', forget);

// before the page's own ears, as the console's script is: what a press of send means here is the very same
runConsole({
  page: document,
  view: window,
  console: playedConsole,
  certain: true,
  framed: false,
  panel: () => '/panel.html',
  ask: askWatched,
  isOurs: isAlive,
});

createRoot(root, { onCaughtError: tell }).render(
  <QueryClientProvider client={newClient()}>
    <Ticking clock={Date.now}>
      <Standing isAlive={isAlive}>
        <LivePractice ask={ask} connect={connect} watch={watch} />
      </Standing>
    </Ticking>
  </QueryClientProvider>,
);
