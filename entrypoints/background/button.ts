import { showBadge } from '../../lib/browser/badge.ts';
import { loadSettings } from '../../lib/browser/settings.ts';
import { faceOf } from '../../lib/reminders/pressing.ts';
import type { Pressing } from '../../lib/reminders/pressing.ts';
import { button as words } from '../../lib/words/button.ts';

/** The toolbar button: one face for reminders and clocks, which come to know what presses at different times. */
export interface Button {
  showDue(count: number): Promise<void>;
  showPressing(pressing: Pressing): Promise<void>;
}

export function toolbarButton(): Button {
  let due = 0;
  let pressing: Pressing = { soon: 0, near: 0, over: 0 };

  async function show(): Promise<void> {
    const { lang } = await loadSettings();
    const { soon, near, over } = pressing;
    const parts = [
      ...(over > 0 ? [words.over[lang].replace('{n}', String(over))] : []),
      ...(near + soon > 0 ? [words.near[lang].replace('{n}', String(near + soon))] : []),
      ...(due > 0 ? [words.due[lang].replace('{n}', String(due))] : []),
    ];
    await showBadge(faceOf(due, pressing), [words.name[lang], ...parts].join(' · '));
  }

  return {
    showDue(count) {
      due = count;
      return show();
    },
    showPressing(next) {
      pressing = next;
      return show();
    },
  };
}
