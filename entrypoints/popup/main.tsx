import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { LivePopup } from '../../components/live-popup.tsx';
import { Ticking } from '../../components/now.tsx';
import { Standing } from '../../components/standing.tsx';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/panel.css';
import '../../components/styles/case.css';
import '../../components/styles/popup.css';
import '../../components/styles/forced.css';
import { ask } from '../../lib/browser/ask.ts';
import { isAlive } from '../../lib/browser/extension.ts';
import { tellFaults } from '../../lib/browser/tell-faults.ts';
import { askForSites, hasSites } from '../../lib/browser/hosts.ts';
import { practisedName } from '../../components/practised/name.ts';
import { practiceConsole } from '../../lib/practice/console.ts';
import { consoles } from '../../lib/consoles/index.ts';
import { newClient } from '../../lib/queries.ts';

const names = { ...Object.fromEntries(consoles.map((one) => [one.id, one.name])), [practiceConsole]: practisedName };
const matches = Object.fromEntries(consoles.map((one) => [one.id, one.matches]));
const root = document.getElementById('root');
if (root === null) throw new Error('popup.html has no #root');

const tell = tellFaults((fault) => ask('noteFault', fault));

createRoot(root, { onCaughtError: tell }).render(
  <QueryClientProvider client={newClient()}>
    <Ticking clock={Date.now}>
      <Standing isAlive={isAlive}>
        <LivePopup ask={ask} names={names} close={() => window.close()} askForSites={askForSites} hasSites={hasSites} matches={matches} />
      </Standing>
    </Ticking>
  </QueryClientProvider>,
);
