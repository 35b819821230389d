import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import { speak } from '../lib/words/say.ts';
import type { Say } from '../lib/words/say.ts';
import type { Wall } from '../lib/words/times.ts';
import type { Lang } from '../lib/words/words.ts';

/** The language and the wall clock that a page is shown with. */
export interface Locale extends Wall {
  readonly t: Say;
}

const Context = createContext<Locale>({ lang: 'zh', timeZone: 'Asia/Shanghai', t: speak('zh') });

export const useLocale = (): Locale => useContext(Context);

/** Gives the words to everything inside; another `lang` switches them while running. `timeZone` is the reader's own. */
export function Localised({ lang, timeZone, children }: { readonly lang: Lang; readonly timeZone: string; readonly children: ReactNode }) {
  const locale = useMemo(() => ({ lang, timeZone, t: speak(lang) }), [lang, timeZone]);
  return <Context value={locale}>{children}</Context>;
}
