import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import type { Connect } from '../../components/line.ts';
import { Ticking } from '../../components/now.tsx';
import { Standing } from '../../components/standing.tsx';
import { LiveWelcome } from '../../components/welcome/live-welcome.tsx';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/panel.css';
import '../../components/styles/case.css';
import '../../components/styles/welcome.css';
import { ask } from '../../lib/browser/ask.ts';
import { isAlive } from '../../lib/browser/extension.ts';
import { tellFaults } from '../../lib/browser/tell-faults.ts';
import { askForSites, hasSites } from '../../lib/browser/hosts.ts';
import { openLine } from '../../lib/browser/line.ts';
import { consoles } from '../../lib/consoles/index.ts';
import { newClient } from '../../lib/queries.ts';

const connect: Connect = (hooks, signal) => openLine('panel', hooks, signal);
const sites = { has: hasSites, ask: askForSites };
const root = document.getElementById('root');
if (root === null) throw new Error('welcome.html has no #root');

const tell = tellFaults((fault) => ask('noteFault', fault));

createRoot(root, { onCaughtError: tell }).render(
  <QueryClientProvider client={newClient()}>
    <Ticking clock={Date.now}>
      <Standing isAlive={isAlive}>
        <LiveWelcome ask={ask} connect={connect} places={consoles} sites={sites} />
      </Standing>
    </Ticking>
  </QueryClientProvider>,
);
