import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import { speak } from '../lib/words/say.ts';
import type { Say } from '../lib/words/say.ts';
import type { Wall } from '../lib/words/times.ts';
import type { Lang } from '../lib/words/words.ts';

/** The language and the wall clock that a page is shown with. */
export interface Locale extends Wall {
  /** IANA zone in which the shop promises: what is owed is shown in it, or it would contradict the words of the promise. */
  readonly shopZone: string;
  readonly t: Say;
}

const Context = createContext<Locale>({ lang: 'zh', timeZone: 'Asia/Shanghai', shopZone: 'Asia/Shanghai', t: speak('zh') });

export const useLocale = (): Locale => useContext(Context);

interface Props {
  readonly lang: Lang;
  /** The reader's own. */
  readonly timeZone: string;
  readonly shopZone: string;
  readonly children: ReactNode;
}

/** Gives the words to everything inside; another `lang` switches them while running. */
export function Localised({ lang, timeZone, shopZone, children }: Props) {
  const locale = useMemo(() => ({ lang, timeZone, shopZone, t: speak(lang) }), [lang, timeZone, shopZone]);
  return <Context value={locale}>{children}</Context>;
}
