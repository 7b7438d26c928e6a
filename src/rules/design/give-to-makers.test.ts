import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scenariosFor } from '../../compiler/scenarios.ts';
import { validateBlueprint } from '../../blueprint/validate.ts';
import { readConcept } from '../reading/read-concept.ts';
import { designBlueprint } from './design-blueprint.ts';

const courses =
  'A course site. Teachers add courses with a title and a price. Students write notes about courses and edit their notes.';

test('first records belong to people whose role makes them, and the proof looks at theirs', () => {
  const blueprint = designBlueprint(readConcept(courses));
  assert.deepEqual(validateBlueprint(blueprint), []);
  const account = blueprint.features.find((feature) => feature.kind === 'account');
  assert.ok(account?.kind === 'account');
  assert.equal(account.demoUser.role, 'Teacher');
  const people = [account.demoUser, ...account.people];
  const notes = blueprint.entities.find(({ name }) => name === 'Note');
  assert.ok(notes?.owned && notes.seed.length > 0);
  for (const { owner = 0 } of notes.seed) assert.equal(people[owner]?.role, 'Student');
  const student = people.find(({ role }) => role === 'Student');
  const mine = blueprint.features.find((feature) => feature.kind === 'mine');
  assert.ok(mine && student);
  const [own] = scenariosFor(blueprint, mine);
  assert.deepEqual(own?.when[0], { step: 'click', role: 'button', name: student.name, within: 'Demo' });
  assert.ok(own.then.some((step) => step.step === 'see-items' && step.atLeast > 0));
});
