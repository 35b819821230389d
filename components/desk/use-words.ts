import { useMemo } from 'react';
import { speakDesk } from '../../lib/words/desk/say.ts';
import type { DeskSay } from '../../lib/words/desk/say.ts';
import { useLocale } from '../locale.tsx';
import type { Locale } from '../locale.tsx';

/** The desk's words and the wall clock that it is shown with. */
export function useWords(): Omit<Locale, 't'> & { readonly t: DeskSay; readonly locale: Locale } {
  const locale = useLocale();
  const { lang } = locale;
  return useMemo(() => ({ ...locale, t: speakDesk(lang), locale }), [locale, lang]);
}
