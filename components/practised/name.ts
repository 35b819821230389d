import type { Bilingual } from '../../lib/language/lang.ts';

/** What the practice conversation is called where consoles are named. */
export const practisedName: Bilingual = { zh: '练习会话', en: 'the practice conversation' };
