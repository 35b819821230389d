import { words } from '../index.ts';
import { cases } from './cases.ts';
import { consoles } from './consoles.ts';
import { handbook } from './handbook.ts';
import { insights } from './insights.ts';
import { kept } from './kept.ts';
import { policy } from './policy.ts';
import { practice } from './practice.ts';
import { principles } from './principles.ts';
import { quality } from './quality.ts';
import { rules } from './rules.ts';
import { settingNames } from './setting-names.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { taught } from './taught.ts';
import { team } from './team.ts';
import { templates } from './templates.ts';

/** Every word of the desk, and those that it shares with the panel. The panel never loads these. */
export const deskWords = {
  ...words,
  ...cases,
  ...consoles,
  ...handbook,
  ...insights,
  ...kept,
  ...policy,
  ...practice,
  ...principles,
  ...quality,
  ...rules,
  ...settingNames,
  ...settings,
  ...shell,
  ...taught,
  ...team,
  ...templates,
};
