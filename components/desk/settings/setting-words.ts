import type { Brief } from '../../../lib/messages.ts';
import { settingNames } from '../../../lib/words/desk/setting-names.ts';
import type { DeskSay } from '../../../lib/words/desk/say.ts';
import { lasting } from '../../../lib/words/times.ts';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';

const isNamed = (key: string): key is keyof typeof settingNames => key in settingNames;

/** What a setting is called; one without a word is called as it stands in the file. */
export function settingWords(name: string, t: DeskSay): string {
  const key = `setname.${name}`;
  return isNamed(key) ? t(key) : name;
}

const isMinutes: ReadonlySet<string> = new Set(['policy.opens', 'policy.closes', 'settings.quiet']);
const isSeconds: ReadonlySet<string> = new Set(['policy.clock', 'policy.steps', 'policy.progress']);
const clock = (minutes: number): string => new Date(minutes * 60_000).toISOString().slice(11, 16);

/** How a value of a setting is said. */
export function useBriefWords(): (name: string, value: Brief) => string {
  const { t, lang } = useWords();
  const { names } = useDesk();
  const one = (name: string, value: string | number): string => {
    if (name === 'settings.off') return names[value]?.[lang] ?? String(value);
    if (typeof value === 'number' && isMinutes.has(name)) return clock(value);
    if (typeof value === 'number' && isSeconds.has(name)) return lasting(value * 1000, lang);
    return String(value);
  };
  return (name, value) => {
    if (value === null) return name === 'settings.keepDays' ? t('age.for-ever') : t('setfile.none');
    if (typeof value === 'boolean') return t(value ? 'setfile.on' : 'setfile.off');
    if (name === 'settings.lang') return value === 'zh' ? t('settings.zh') : t('settings.en');
    if (name === 'settings.theme')
      return value === 'dark' ? t('settings.dark') : t(value === 'light' ? 'settings.light' : 'settings.system');
    if (name === 'settings.keepDays' || name === 'policy.callBackAfter') return t('age.days', { n: Number(value) });
    if (typeof value !== 'object') return one(name, value) || t('setfile.none');
    if ('entries' in value) return t('setfile.many', { n: value.entries });
    return (
      value.values.map((each) => one(name, each)).join(name === 'settings.quiet' ? '–' : name === 'policy.limit' ? ' ' : ' · ') ||
      t('setfile.none')
    );
  };
}
