import type { ComponentType } from 'react';
import { usualWeeks } from '../../lib/insights/weeks.ts';
import { insightsOf } from '../../lib/queries.ts';
import type { IconName } from '../icon.tsx';

export type Drawn = ComponentType<{ readonly at: string | null }>;

export interface Page {
  readonly id:
    | 'cases'
    | 'insights'
    | 'templates'
    | 'rules'
    | 'policy'
    | 'team'
    | 'quality'
    | 'practice'
    | 'handbook'
    | 'consoles'
    | 'settings';
  readonly icon: IconName;
  /** Its own chunk, loaded when it is opened. */
  readonly load: () => Promise<Drawn>;
  /** What it shows first, asked for while its chunk is loaded. */
  readonly asks?: typeof insightsAsked;
  /** Stands below a gap: what is set once and seldom looked at. */
  readonly apart?: true;
}

const insightsAsked = insightsOf(usualWeeks);

/** Every page of the desk, in the order of its menu. */
export const pages: readonly Page[] = [
  { id: 'cases', icon: 'case', load: () => import('./cases-page.tsx').then((one) => one.CasesPage) },
  {
    id: 'insights',
    icon: 'chart',
    load: () => import('./insights-page.tsx').then((one) => one.InsightsPage),
    asks: insightsAsked,
  },
  { id: 'templates', icon: 'doc', load: () => import('./templates-page.tsx').then((one) => one.TemplatesPage) },
  { id: 'rules', icon: 'book', load: () => import('./rules-page.tsx').then((one) => one.RulesPage) },
  { id: 'policy', icon: 'scales', load: () => import('./policy-page.tsx').then((one) => one.PolicyPage) },
  { id: 'team', icon: 'people', load: () => import('./team-page.tsx').then((one) => one.TeamPage) },
  { id: 'quality', icon: 'scan', load: () => import('./quality-page.tsx').then((one) => one.QualityPage) },
  { id: 'practice', icon: 'talk', load: () => import('./practice-page.tsx').then((one) => one.PracticePage) },
  { id: 'handbook', icon: 'handbook', load: () => import('./handbook-page.tsx').then((one) => one.HandbookPage) },
  {
    id: 'consoles',
    icon: 'plug',
    load: () => import('./consoles-page.tsx').then((one) => one.ConsolesPage),
    apart: true,
  },
  {
    id: 'settings',
    icon: 'settings',
    load: () => import('./settings-page.tsx').then((one) => one.SettingsPage),
    apart: true,
  },
];

export const firstPage = 'rules';
