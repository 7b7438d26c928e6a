import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBlueprint } from '../../../blueprint/parse.ts';
import { validateBlueprint } from '../../../blueprint/validate.ts';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';
import { statedSteps } from './stated-steps.ts';

test('titles of steps are taken as the concept names them, without the review', () => {
  assert.deepEqual(statedSteps('People apply in three steps: personal details, your motivation and review.'), [
    'Personal details',
    'Motivation',
  ]);
  assert.deepEqual(statedSteps('A form in several steps.'), []);
  assert.deepEqual(statedSteps('Steps: preheat the oven to two hundred degrees, knead the dough for ten minutes'), []);
});

test('fields stand under the step that asks for them, and a step without a field asks for what it is called', () => {
  const { entities, features } = designBlueprint(
    readConcept(
      'A scholarship site. Students apply in three steps: personal details, education and motivation. Each application has a name, email, birthday, school, grade and summer plans.',
    ),
  );
  const steps = features.flatMap((feature) => (feature.kind === 'form-steps' ? feature.steps : []));
  assert.deepEqual(
    steps.map(({ title, fields }) => [title, ...fields]),
    [
      ['Personal details', 'applicant', 'email', 'birthday'],
      ['Education', 'school', 'grade', 'summerPlans'],
      ['Motivation', 'motivation'],
    ],
  );
  assert.equal(entities[0]?.label, 'Application');
});

test('titles that are no names of fields make a design that is valid all the same', () => {
  for (const steps of ['order, values and constructor', 'Überblick, Ω and select']) {
    const concept = `A scholarship site. Students apply in three steps: ${steps}. Each application has a name and an email.`;
    const parsed = parseBlueprint(designBlueprint(readConcept(concept)));
    assert.deepEqual(parsed.ok ? validateBlueprint(parsed.blueprint) : parsed.issues, [], steps);
  }
});
