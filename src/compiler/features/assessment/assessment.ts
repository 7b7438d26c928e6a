/** Self-assessments: statements that people place themselves by, and a result that is kept for them. The code is the template's. */
import { personTable } from '../../entity/person-table.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { withArticle } from '../../print/words.ts';
import { assessmentScenarios } from './assessment-scenarios.ts';
import { settingsText, sheetsText } from './assessment-text.ts';

const folder = 'features/assessment';

export const assessmentFeature: FeatureModule<'assessment'> = {
  kind: 'assessment',
  contribute: (feature) => ({
    files: new Map([
      [`${folder}/settings.ts`, settingsText(feature)],
      [`${folder}/sheets.ts`, sheetsText(feature)],
    ]),
    tables: [table],
    seeds: [{ file: `${folder}/seed.ts`, name: 'seedAssessments' }],
    routes: [{ path: '/assessments', file: `${folder}/routes.ts`, name: 'assessmentRoutes' }],
    pages: [
      { path: feature.path, file: `${folder}/assessments-page.tsx`, name: 'AssessmentsPage' },
      { path: `${feature.path}/results/:id`, file: `${folder}/result-page.tsx`, name: 'ResultPage' },
      { path: `${feature.path}/:slug`, file: `${folder}/sheet-page.tsx`, name: 'SheetPage' },
    ],
    navigation: [{ label: feature.title, path: feature.path, placement: 'header' }],
    profileExtras: [{ file: `${folder}/profile-results.tsx`, name: 'ProfileResults' }],
  }),
  scenarios: assessmentScenarios,
  places: (feature) => [
    {
      to: feature.path,
      title: feature.title,
      text: 'A few statements, a result in words, and nobody but you who sees it.',
      action: `Take ${withArticle(feature.one)}`,
    },
  ],
};

const table = `CREATE TABLE assessment_result (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE,
  slug TEXT NOT NULL,
  -- A JSON list with the position of the chosen answer of each statement.
  answers TEXT NOT NULL CHECK (json_valid(answers)),
  taken_at TEXT NOT NULL
) STRICT;
CREATE INDEX assessment_result_by_user ON assessment_result (user_id);`;
