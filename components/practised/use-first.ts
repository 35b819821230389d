import { useMemo } from 'react';
import { speakFirst } from '../../lib/words/first/say.ts';
import type { FirstSay } from '../../lib/words/first/say.ts';
import { useLocale } from '../locale.tsx';
import type { Locale } from '../locale.tsx';

/** The words of the first steps, the practice conversation and the tour, beside the panel's. */
export function useFirst(): Omit<Locale, 't'> & { readonly t: FirstSay } {
  const locale = useLocale();
  const { lang } = locale;
  return useMemo(() => ({ ...locale, t: speakFirst(lang) }), [locale, lang]);
}
