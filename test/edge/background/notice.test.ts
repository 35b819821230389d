import { expect, test } from 'vitest';
import { noticesOf } from '../../../entrypoints/background/notice.ts';
import type { Come } from '../../../entrypoints/background/notice.ts';
import { abouts } from '../../../lib/reminders/reminder.ts';
import { aCase } from '../../core/reminders-make.ts';

/** A case of which nothing is written yet. */
const bare = aCase('c', []);
const come = (about: (typeof abouts)[number], id: string): Come => ({
  reminder: { id, case: 'c', promise: null, about, matter: 'review/process', stage: 'due', at: 0, due: 0 },
  of: bare,
});

test.for(abouts.flatMap((about) => (['zh', 'en'] as const).map((lang) => [about, lang] as const)))(
  'a notice of %s in %s, alone or the first of many, has no blank left in it',
  ([about, lang]) => {
    const many = ['1', '2', '3', '4'].map((id) => come(about, id));
    for (const { notice } of [...noticesOf(many.slice(0, 1), lang, 0), ...noticesOf(many, lang, 0)]) {
      expect(`${notice.title} ${notice.message}`).not.toMatch(/[{}]/);
      expect(notice.title).not.toBe('');
    }
  },
);
