/** Quizzes: papers of questions that people take, are scored on and compare themselves by. The code is the template's. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { onlyFor } from '../../entity/only-for.ts';
import { code, use, type Code } from '../../print/code.ts';
import { entityOf, type EntityModel } from '../../product-model.ts';
import { firstPapersText, settingsText } from './quiz-data-text.ts';
import { quizScenarios } from './quiz-scenarios.ts';
import { quizTables } from './quiz-tables.ts';

const folder = 'features/quiz';

export const quizFeature: FeatureModule<'quiz'> = {
  kind: 'quiz',
  contribute(feature, model) {
    const entity = feature.parent === undefined ? undefined : entityOf(model, feature.parent);
    const page = (path: string, file: string, name: string) => ({
      path: `${feature.path}${path}`,
      file: `${folder}/${file}.tsx`,
      name,
    });
    return {
      files: new Map([
        [`${folder}/settings.ts`, settingsText(feature)],
        [`${folder}/first-papers.ts`, firstPapersText(feature, model)],
      ]),
      tables: quizTables(entity),
      routes: [{ path: '/quiz', file: `${folder}/routes.ts`, name: 'quizRoutes' }],
      seeds: [{ file: `${folder}/seed.ts`, name: 'seedQuizzes' }],
      pages: [
        page('', 'quizzes-page', 'QuizzesPage'),
        page('/leaderboard', 'leaderboard-page', 'LeaderboardPage'),
        page('/results', 'results-page', 'ResultsPage'),
        page('/new', 'paper-form-page', 'NewPaperPage'),
        page('/attempts/:id', 'attempt-page', 'AttemptPage'),
        page('/:id', 'quiz-page', 'QuizPage'),
        page('/:id/edit', 'paper-form-page', 'EditPaperPage'),
        page('/:id/questions', 'questions-page', 'QuestionsPage'),
      ],
      navigation: [
        { label: feature.title, path: feature.path, placement: 'header' },
        { label: 'Leaderboard', path: `${feature.path}/leaderboard`, placement: 'header' },
        { label: 'My results', path: `${feature.path}/results`, placement: 'header', signedIn: true },
      ],
      ...(entity && { entity: { entity, detailSections: [ofRecord(entity)] } }),
    };
  },
  scenarios: quizScenarios,
  places: (feature) => [
    {
      to: feature.path,
      title: feature.title,
      text: `Answer questions and see at once how you did.`,
      action: `Start ${articleFor(feature)} ${feature.one}`,
    },
    { to: `${feature.path}/leaderboard`, title: 'Leaderboard', text: 'Who has scored best so far.' },
  ],
};

function articleFor(feature: FeatureOf<'quiz'>): string {
  return /^[aeiou]/i.test(feature.one) ? 'an' : 'a';
}

function ofRecord(entity: EntityModel): Code {
  const papers = use(`${folder}/record-papers.tsx`, 'RecordPapers');
  const element = code`<${papers} recordId={${entity.one}.id} />`;
  return onlyFor('anyone', entity, element);
}
