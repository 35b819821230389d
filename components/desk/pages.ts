import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { IconName } from '../icon.tsx';

interface Page {
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
  readonly page: ComponentType<{ readonly at: string | null }>;
  /** Stands below a gap: what is set once and seldom looked at. */
  readonly apart?: true;
}

/** Every page of the desk, in the order of its menu. */
export const pages: readonly Page[] = [
  { id: 'cases', icon: 'case', page: lazy(() => import('./cases-page.tsx').then((one) => ({ default: one.CasesPage }))) },
  { id: 'insights', icon: 'chart', page: lazy(() => import('./insights-page.tsx').then((one) => ({ default: one.InsightsPage }))) },
  { id: 'templates', icon: 'doc', page: lazy(() => import('./templates-page.tsx').then((one) => ({ default: one.TemplatesPage }))) },
  { id: 'rules', icon: 'book', page: lazy(() => import('./rules-page.tsx').then((one) => ({ default: one.RulesPage }))) },
  { id: 'policy', icon: 'scales', page: lazy(() => import('./policy-page.tsx').then((one) => ({ default: one.PolicyPage }))) },
  { id: 'team', icon: 'people', page: lazy(() => import('./team-page.tsx').then((one) => ({ default: one.TeamPage }))) },
  { id: 'quality', icon: 'scan', page: lazy(() => import('./quality-page.tsx').then((one) => ({ default: one.QualityPage }))) },
  { id: 'practice', icon: 'talk', page: lazy(() => import('./practice-page.tsx').then((one) => ({ default: one.PracticePage }))) },
  { id: 'handbook', icon: 'handbook', page: lazy(() => import('./handbook-page.tsx').then((one) => ({ default: one.HandbookPage }))) },
  {
    id: 'consoles',
    icon: 'plug',
    page: lazy(() => import('./consoles-page.tsx').then((one) => ({ default: one.ConsolesPage }))),
    apart: true,
  },
  {
    id: 'settings',
    icon: 'settings',
    page: lazy(() => import('./settings-page.tsx').then((one) => ({ default: one.SettingsPage }))),
    apart: true,
  },
];

export const firstPage = 'rules';
