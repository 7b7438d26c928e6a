import assert from 'node:assert/strict';
import { test } from 'node:test';
import { samples } from '../compiler/samples/samples.ts';
import { roleNames } from '../contract/event.ts';
import { rolesNeeded, rolesSpared } from './roles-needed.ts';
import { testBlueprint } from './fixtures/test-product.ts';

test('a list of books needs a small team, and says why', () => {
  const roles = rolesNeeded(testBlueprint);
  assert.ok(!roles.includes('Security Engineer') && !roles.includes('Data Scientist'));
  assert.deepEqual(
    rolesSpared(testBlueprint).map(({ role }) => role),
    ['Data Scientist', 'Security Engineer'],
  );
});

test('every role is needed or spared, never both', () => {
  for (const sample of samples)
    assert.deepEqual(
      [...rolesNeeded(sample), ...rolesSpared(sample).map(({ role }) => role)].toSorted(),
      [...roleNames].toSorted(),
    );
});
