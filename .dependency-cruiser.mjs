/**
 * The rooms of the house and what each may import: the table of the design, as data. A room may always import itself.
 * `language` holds the words that every room speaks (`Lang`, `Span`), so every room but `words` may import it.
 */
export const pure = {
  language: [],
  conversation: ['language'],
  promises: ['language', 'conversation'],
  policy: ['language', 'conversation'],
  taboos: ['language', 'conversation', 'promises', 'policy'],
  templates: ['language', 'conversation', 'promises', 'policy', 'taboos'],
  cases: ['language', 'conversation', 'promises', 'policy', 'taboos'],
  reminders: ['language', 'cases', 'promises', 'policy'],
  team: ['language', 'templates', 'policy'],
  insights: ['language', 'cases', 'taboos', 'templates'],
  practice: ['language', 'conversation', 'taboos', 'templates', 'cases'],
  audit: [
    'language',
    'conversation',
    'promises',
    'policy',
    'taboos',
    'templates',
    'cases',
    'reminders',
    'team',
    'insights',
    'practice',
    'words',
  ],
  faults: [],
  words: [],
};
const rooms = Object.keys(pure);
const doors = {
  consoles: ['language', 'conversation'],
  stores: ['team'],
  database: rooms,
  browser: rooms,
};

/** Packages that a pure room may use; every other package is refused to all of them. */
const packages = { promises: ['chrono-node'] };
const everywhere = ['valibot'];

const folder = (names) => `^lib/(${names.join('|')})/`;
const knowing = (room, allowed) => ({
  name: `${room}-knows-only-its-neighbours`,
  comment: `lib/${room} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other room'}`,
  severity: 'error',
  from: { path: folder([room]) },
  to: { path: '^(lib|components|entrypoints|test)/', pathNot: folder([room, ...allowed]) },
});

export default {
  forbidden: [
    ...Object.entries(pure).map(([room, allowed]) => knowing(room, allowed)),
    knowing('consoles', doors.consoles),
    knowing('stores', doors.stores),
    {
      ...knowing('database', doors.database),
      to: { path: '^(lib|components|entrypoints|test)/', pathNot: `${folder(['database', ...rooms])}|^lib/(line-)?messages\\.ts$` },
    },
    {
      ...knowing('browser', doors.browser),
      to: { path: '^(lib|components|entrypoints|test)/', pathNot: `${folder(['browser', ...rooms])}|^lib/(line-)?messages\\.ts$` },
    },
    {
      name: 'messages-and-queries-know-pure-rooms-and-browser',
      severity: 'error',
      from: { path: '^lib/(messages|line-messages|queries)\\.ts$' },
      to: {
        path: '^(lib|components|entrypoints|test)/',
        pathNot: `${folder(['browser', ...rooms])}|^lib/(messages|line-messages|queries)\\.ts$`,
      },
    },
    {
      name: 'components-know-no-door',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(lib|entrypoints|test)/', pathNot: `${folder(rooms)}|^lib/(messages|line-messages|queries)\\.ts$` },
    },
    {
      name: 'pages-never-open-the-database',
      severity: 'error',
      from: { path: '^(entrypoints|components)/', pathNot: '^entrypoints/background/' },
      to: { path: '^lib/database/', reachable: true },
    },
    {
      name: 'nothing-imports-an-entrypoint-or-a-test',
      severity: 'error',
      from: { path: '^(lib|components)/', pathNot: '^lib/commands/' },
      to: { path: '^(entrypoints|test)/' },
    },
    ...rooms.map((room) => ({
      name: `${room}-uses-no-other-package`,
      severity: 'error',
      from: { path: folder([room]) },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
        pathNot: `(^|/)node_modules/(${[...everywhere, ...(packages[room] ?? [])].join('|')})/`,
      },
    })),
    {
      name: 'only-the-database-room-knows-idb',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/database/' },
      to: { path: '(^|/)node_modules/idb/' },
    },
    {
      name: 'only-the-browser-room-knows-the-polyfill',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/browser/' },
      to: { path: '(^|/)node_modules/(webextension-polyfill|@types/webextension-polyfill|wxt/dist/browser|@wxt-dev/browser)' },
    },
    {
      name: 'no-script-in-a-page-carries-react',
      severity: 'error',
      from: { path: '^entrypoints/(console\\.content|taught\\.content|lesson|outline)/' },
      to: { path: '(^|/)node_modules/(react|react-dom|@tanstack)/', reachable: true },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'every-import-leads-somewhere',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { couldNotResolve: true, pathNot: '[.]css' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // without these, packages that export by condition stay unresolved and their rules never fire
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
