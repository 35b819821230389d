import 'fake-indexeddb/auto';
import { QueryClientProvider } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { useOwnPolicy } from '../../../components/use-own-policy.ts';
import { ask } from '../../../lib/browser/ask.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { newClient, ownPolicyQuery } from '../../../lib/queries.ts';
import { noon, startBackground } from '../background/made-background.ts';
import { makeBrowser, ownPage } from '../browser/made-browser.ts';
import { until } from '../soon.ts';
import { click, draw } from './draw.tsx';

/** Opens the shop at eight, and says what came of it. */
function Opening() {
  const { own, save, outcome } = useOwnPolicy(ask);
  return (
    <button type="button" onClick={() => void save({ ...own, opens: 480 })}>
      {own.closes}: {JSON.stringify(outcome)}
    </button>
  );
}

const set = { ...builtIn, closes: 1200 };
test.for([
  ['before the policy has come nothing is saved over it', false, `${builtIn.closes}: "unsaved"`, set],
  ['a policy that has come is changed and kept', true, '1200: "saved"', { ...set, opens: 480 }],
] as const)('%s', async ([name, comes, told, kept]) => {
  makeBrowser().speakAs(ownPage());
  startBackground(name, { now: noon });
  await ask('savePolicy', { policy: set });
  const client = newClient();
  client.setQueryDefaults(ownPolicyQuery.queryKey, { enabled: comes });
  const { all, text } = draw(
    <QueryClientProvider client={client}>
      <Opening />
    </QueryClientProvider>,
  );
  await until(() => expect(text('button')[0]).toContain(comes ? '1200' : String(builtIn.closes)));
  click(all('button')[0]);
  await until(() => expect(text('button')).toEqual([told]));
  expect(await ask('ownPolicy', null)).toEqual(kept);
});
