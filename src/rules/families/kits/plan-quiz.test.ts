import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateBlueprint } from '../../../blueprint/validate.ts';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';

const design = (concept: string) => designBlueprint(readConcept(concept));
const quizOf = (concept: string) => design(concept).features.find((feature) => feature.kind === 'quiz');

test('a product that is a quiz as a whole keeps its questions in the quiz alone', () => {
  const blueprint = design(
    'A history quiz website where players answer questions against a timer, see their score and a leaderboard.',
  );
  const quiz = blueprint.features.find((feature) => feature.kind === 'quiz');
  assert.ok(quiz);
  assert.deepEqual([quiz.path, quiz.feedback], ['/quizzes', 'at-once']);
  assert.deepEqual([...new Set(quiz.papers.map((paper) => paper.topic))], ['History']);
  assert.ok(quiz.papers.every((paper) => paper.minutes !== null));
  assert.ok(!blueprint.entities.some((entity) => /Question|Score|Answer|Quiz/.test(entity.name)));
  assert.deepEqual(validateBlueprint(blueprint), []);
});

test('an exam tells right and wrong at its end and takes minutes and pass mark from the concept', () => {
  const exam = quizOf(
    'An online exam system for employees. Employees can take a 30-minute exam with a pass mark of 80% and view their exam results.',
  );
  assert.deepEqual([exam?.one, exam?.feedback], ['exam', 'at-the-end']);
  assert.deepEqual([exam?.papers[0]?.minutes, exam?.papers[0]?.passPercent], [30, 80]);
});

test('contests have their questions on their own pages', () => {
  const blueprint = design(
    'A contest app for knowledge competitions. Users can browse contests, enrol in contests, answer contest questions and view the leaderboard.',
  );
  const quiz = blueprint.features.find((feature) => feature.kind === 'quiz');
  assert.equal(quiz?.parent, 'Contest');
  assert.ok(quiz.papers.every((paper) => paper.record !== undefined));
  assert.deepEqual(validateBlueprint(blueprint), []);
});

test('a forum with questions and answers is no quiz', () => {
  assert.equal(
    quizOf('A forum where users can post questions, answer questions from other users and vote for the best answers.'),
    undefined,
  );
});
