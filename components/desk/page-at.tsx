import { useEffect, useState } from 'react';
import type { QueryClient } from '@tanstack/react-query';
import { pages } from './pages.ts';
import type { Drawn, Page } from './pages.ts';
import { useWords } from './use-words.ts';

const known = new Map<string, Drawn>();
async function load({ id, load: drawn }: Page): Promise<Drawn> {
  const made = await drawn();
  known.set(id, made);
  return made;
}

/** Load a page and what it shows first before it is opened; what cannot be had now is asked for again by the page itself. */
export function prepare(id: string, client: QueryClient): void {
  const page = pages.find((one) => one.id === id);
  if (!page) return;
  void load(page).catch(() => undefined);
  if (page.asks) void client.prefetchQuery(page.asks);
}

/** A page as soon as it is loaded, at once where it is; another page has another key. React's own way would wait a third of a second between the two. */
export function PageAt({ page, at }: { readonly page: Page; readonly at: string | null }) {
  const { t } = useWords();
  const [failed, setFailed] = useState<{ readonly why: unknown } | null>(null);
  const [Drawn, setDrawn] = useState<Drawn | null>(() => known.get(page.id) ?? null);
  useEffect(() => {
    if (Drawn) return undefined;
    let here = true;
    load(page).then(
      (made) => here && setDrawn(() => made),
      (why: unknown) => here && setFailed({ why }),
    );
    return () => void (here = false);
  }, [page, Drawn]);
  // the guard around it says so
  if (failed) throw failed.why;
  return Drawn ? <Drawn at={at} /> : <main className="page" aria-busy="true" aria-label={t('desk.loading')} />;
}
