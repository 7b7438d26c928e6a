/** Where many offer, each looks after what is about their own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateBlueprint } from '../../blueprint/validate.ts';
import { readConcept } from '../reading/read-concept.ts';
import { designBlueprint } from './design-blueprint.ts';

test('companies get the applications for their own jobs, administrators all', () => {
  const blueprint = designBlueprint(
    readConcept(
      'A job board. Companies post jobs. Applicants apply with a cover letter; companies see the applications for their jobs and accept or reject them.',
    ),
  );
  assert.deepEqual(validateBlueprint(blueprint), []);
  const load = blueprint.features.find(({ kind }) => kind === 'caseload');
  assert.deepEqual(load?.kind === 'caseload' && [load.entity, load.roles, load.through], [
    'Application',
    ['Administrator'],
    { field: 'job', roles: ['Company'] },
  ]);
  assert.equal(blueprint.entities.find(({ name }) => name === 'Job')?.owned, true);
  const seen = blueprint.requirements.find(({ text }) => text.includes('applications for their jobs'));
  assert.deepEqual(seen?.features, [load?.id]);
});
