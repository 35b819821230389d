import type { Answers } from '../../lib/browser/door.ts';
import { casesAnswers } from './answers/cases.ts';
import { keptAnswers } from './answers/kept.ts';
import { deskAnswers } from './answers/desk.ts';
import { insightsAnswers } from './answers/insights.ts';
import { pagesAnswers } from './answers/pages.ts';
import { policyAnswers } from './answers/policy.ts';
import { settingsFileAnswers } from './answers/settings-file.ts';
import { templatesAnswers } from './answers/templates.ts';
import { teamAnswers } from './team-answers.ts';
import { workOf, type Needs } from './work.ts';

/** One answer a question. */
export function answersOf(needs: Needs): Answers {
  const work = workOf(needs);
  return {
    ...policyAnswers(work),
    ...templatesAnswers(work),
    ...casesAnswers(work),
    ...deskAnswers(work),
    ...keptAnswers(work),
    ...settingsFileAnswers(work),
    ...insightsAnswers(work),
    ...pagesAnswers(work),
    ...needs.teaching.answers,
    ...teamAnswers({ ...needs, changed: (...what) => needs.relay.changed(what) }),
  };
}
