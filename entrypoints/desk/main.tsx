import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { LiveDesk } from '../../components/desk/live-desk.tsx';
import { prepare } from '../../components/desk/page-at.tsx';
import { saveFile } from '../../components/desk/save-file.ts';
import { routeIn } from '../../components/desk/use-route.ts';
import type { Connect } from '../../components/line.ts';
import { Ticking } from '../../components/now.tsx';
import { Standing } from '../../components/standing.tsx';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/panel.css';
import '../../components/styles/talk.css';
import '../../components/styles/case.css';
import '../../components/styles/desk.css';
import '../../components/styles/desk-cases.css';
import '../../components/styles/desk-insights.css';
import '../../components/styles/desk-narrow.css';
import '../../components/styles/forced.css';
import { ask } from '../../lib/browser/ask.ts';
import { tellFaults } from '../../lib/browser/tell-faults.ts';
import { isAlive, version } from '../../lib/browser/extension.ts';
import { openLine } from '../../lib/browser/line.ts';
import { consoles } from '../../lib/consoles/index.ts';
import { newClient } from '../../lib/queries.ts';
import { keeping } from './keeping.ts';
import { reachLive } from './live-stores.ts';
import { sites } from './sites.ts';

const connect: Connect = (hooks, signal) => openLine('panel', hooks, signal);
const root = document.getElementById('root');
if (root === null) throw new Error('desk.html has no #root');

const tell = tellFaults((fault) => ask('noteFault', fault));
const client = newClient();
// while the shell asks for the settings
prepare(routeIn(location.hash).page, client);

createRoot(root, { onCaughtError: tell }).render(
  <QueryClientProvider client={client}>
    <Ticking clock={Date.now}>
      <Standing isAlive={isAlive}>
        <LiveDesk
          ask={ask}
          connect={connect}
          consoles={consoles}
          saveFile={saveFile}
          sites={sites}
          keeping={keeping}
          reachLive={reachLive}
          version={version()}
        />
      </Standing>
    </Ticking>
  </QueryClientProvider>,
);
