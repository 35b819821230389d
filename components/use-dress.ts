import { useLayoutEffect } from 'react';
import type { Settings } from './scene.ts';

/** Puts language and colours on the page's root, where the style sheets look for them. */
export function useDress({ lang, theme }: Pick<Settings, 'lang' | 'theme'>): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = lang === 'zh' ? 'zh-CN' : 'en';
    root.dataset['lang'] = lang;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }, [lang, theme]);
}
