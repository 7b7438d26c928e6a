import assert from 'node:assert/strict';
import { test } from 'node:test';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';

function assessmentOf(concept: string) {
  const reading = readConcept(concept);
  if (reading.verdict !== 'clear') throw new Error(reading.message);
  const { features, entities } = designBlueprint(reading);
  const found = features.find((feature) => feature.kind === 'assessment');
  return { feature: found?.kind === 'assessment' ? found : undefined, features, entities };
}

test('a personality test is no exam', () => {
  const { feature, features, entities } = assessmentOf(
    'A site for a choir where singers take a personality test and see the result, and browse concerts.',
  );
  assert.equal(feature?.title, 'Personality test');
  assert.deepEqual(
    feature?.sheets.map(({ slug }) => slug),
    ['personality'],
  );
  assert.ok(!features.some(({ kind }) => kind === 'quiz'));
  assert.ok(!entities.some(({ label }) => /test/i.test(label)));
});

test('sheets fit what is assessed', () => {
  const { feature } = assessmentOf('An app with stress tests for nurses, articles about sleep, and a forum.');
  assert.deepEqual(
    feature?.sheets.map(({ slug }) => slug),
    ['stress-check'],
  );
});

test('tests of software and of knowledge are something else', () => {
  assert.equal(assessmentOf('A tool for stress testing web servers, with projects and reports.').feature, undefined);
  assert.equal(assessmentOf('Students take mock exams and see their scores.').feature, undefined);
});
