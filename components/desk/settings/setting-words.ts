import type { Brief } from '../../../lib/messages.ts';
import { settingNames } from '../../../lib/words/desk/setting-names.ts';
import type { DeskSay } from '../../../lib/words/desk/say.ts';
import { lasting } from '../../../lib/words/times.ts';
import { useWords } from '../use-words.ts';

const isNamed = (key: string): key is keyof typeof settingNames => key in settingNames;

/** What a setting is called; one without a word is called as it stands in the file. */
export function settingWords(name: string, t: DeskSay): string {
  const key = `setname.${name}`;
  return isNamed(key) ? t(key) : name;
}

const clock = (minutes: number): string => new Date(minutes * 60_000).toISOString().slice(11, 16);

/** How a value of a setting is said. */
export function useBriefWords(): (name: string, value: Brief) => string {
  const { t, lang } = useWords();
  return (name, value) => {
    if (value === null) return name === 'settings.keepDays' ? t('age.for-ever') : t('setfile.none');
    if (typeof value === 'boolean') return t(value ? 'setfile.on' : 'setfile.off');
    if (name === 'settings.lang') return value === 'zh' ? t('settings.zh') : t('settings.en');
    if (name === 'settings.theme')
      return value === 'dark' ? t('settings.dark') : t(value === 'light' ? 'settings.light' : 'settings.system');
    if (name === 'settings.keepDays' || name === 'policy.callBackAfter') return t('age.days', { n: Number(value) });
    if ((name === 'policy.opens' || name === 'policy.closes') && typeof value === 'number') return clock(value);
    if (typeof value === 'object' && 'entries' in value) return t('setfile.many', { n: value.entries });
    return typeof value === 'object' ? plain(name, value.text, lang) : String(value) || t('setfile.none');
  };
}

/** A little object as it stands in the file, without its brackets; times as people say them. */
function plain(name: string, text: string, lang: 'zh' | 'en'): string {
  const quiet = /^\{"from":(\d+),"to":(\d+)\}$/.exec(text);
  if (quiet) return `${clock(Number(quiet[1]))}–${clock(Number(quiet[2]))}`;
  const bare = text
    .replaceAll(/[{}[\]"]/g, '')
    .replaceAll(',', ' · ')
    .replaceAll(':', ' ');
  const isTime = /^policy\.(?:steps|progress|clock)$/.test(name);
  return (isTime ? bare.replaceAll(/\d+/g, (seconds) => lasting(Number(seconds) * 1000, lang)) : bare) || '–';
}
