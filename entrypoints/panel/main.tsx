import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import type { Connect } from '../../components/line.ts';
import { LivePanel } from '../../components/live-panel.tsx';
import { Ticking } from '../../components/now.tsx';
import { Standing } from '../../components/standing.tsx';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/panel.css';
import '../../components/styles/talk.css';
import '../../components/styles/case.css';
import '../../components/styles/rail.css';
import '../../components/styles/forced.css';
import { ask } from '../../lib/browser/ask.ts';
import { isAlive } from '../../lib/browser/extension.ts';
import { tellFaults } from '../../lib/browser/tell-faults.ts';
import { openLine } from '../../lib/browser/line.ts';
import { practisedName } from '../../components/practised/name.ts';
import { practiceConsole } from '../../lib/practice/console.ts';
import { consoles } from '../../lib/consoles/index.ts';
import { newClient } from '../../lib/queries.ts';

const names = { ...Object.fromEntries(consoles.map((one) => [one.id, one.name])), [practiceConsole]: practisedName };
/** Where messages or the box are not known, the panel says so beside what it shows. */
const limits = Object.fromEntries(
  consoles.flatMap(({ id, rows, draft, known }) => (known.note && (rows === undefined || draft === undefined) ? [[id, known.note]] : [])),
);
const connect: Connect = (hooks, signal) => openLine('panel', hooks, signal);
const root = document.getElementById('root');
if (root === null) throw new Error('panel.html has no #root');

const tell = tellFaults((fault) => ask('noteFault', fault));

createRoot(root, { onCaughtError: tell }).render(
  <QueryClientProvider client={newClient()}>
    <Ticking clock={Date.now}>
      <Standing isAlive={isAlive}>
        <LivePanel connect={connect} ask={ask} names={names} limits={limits} popped={window.top === window} />
      </Standing>
    </Ticking>
  </QueryClientProvider>,
);
