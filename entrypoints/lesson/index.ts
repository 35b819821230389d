import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../../lib/browser/ask.ts';
import { leftBehind } from '../../lib/browser/own-global.ts';
import { consoles } from '../../lib/consoles/index.ts';
import { consoleAt } from '../../lib/consoles/match.ts';
import { teachPage } from './lesson.ts';

const page = leftBehind<AbortController>('tuodaLesson');

/** Brought into the page when a lesson begins, and only then. Asked for once more, the lesson starts over. */
export default defineUnlistedScript(() => {
  page.there()?.abort();
  const mine = new AbortController();
  page.leave(mine);
  const adapter = consoleAt(location.href, consoles)?.id ?? null;
  void ask('settings', null).then(
    ({ lang }) => teachPage({ page: document, view: window, lang, adapter, ask, signal: mine.signal }),
    () => undefined,
  );
});
