import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateBlueprint } from '../../../blueprint/validate.ts';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';

function design(concept: string) {
  const blueprint = designBlueprint(readConcept(concept));
  assert.deepEqual(validateBlueprint(blueprint), []);
  const of = (kind: string) =>
    blueprint.features.find(
      (feature) => feature.kind === kind && 'entity' in feature && feature.entity === 'Submission',
    );
  const workflow = of('workflow');
  return { blueprint, of, passing: workflow?.kind === 'workflow' ? workflow.transitions : [] };
}

test('what learners hand in is theirs, and teachers pass it or ask for a revision', () => {
  const { blueprint, of, passing } = design(
    'A classroom app. Teachers post assignments with a title and a due date. Students submit their work. Teachers grade the submissions. Students see their grades.',
  );
  assert.deepEqual(
    blueprint.entities.map(({ name }) => name),
    ['Assignment', 'Submission'],
  );
  const create = of('create');
  assert.deepEqual(create?.kind === 'create' && create.by, { roles: ['Student', 'Administrator'] });
  assert.ok(of('mine') && of('caseload'));
  assert.ok(passing.length > 0);
  for (const { by } of passing) assert.deepEqual(by, { roles: ['Teacher', 'Administrator'] });
});

test('nobody passes their own work, also where nobody is said to judge it; feedback stands under it', () => {
  const { of, passing } = design(
    'A classroom app. Teachers create assignments with a due date. Students hand in homework for an assignment. The teacher gives feedback.',
  );
  assert.ok(of('comments'));
  for (const { by } of passing) assert.deepEqual(by, { roles: ['Teacher', 'Administrator'] });
});

test('homework that one keeps for oneself is a list', () => {
  const { blueprint } = design('A homework planner for me. I add homework with subject and due date.');
  assert.ok(!blueprint.entities.some(({ name }) => name === 'Submission'));
});
