/** What people ask for becomes a record with an answer; what they ask of people or of the product does not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';

const designed = (concept: string) => designBlueprint(readConcept(concept));

test('a viewing that tenants ask for is a request about a flat, which landlords accept or decline', () => {
  const { entities, features } = designed(
    'Landlords list flats, tenants ask for a viewing, and landlords accept or decline.',
  );
  const request = entities.find(({ name }) => name === 'ViewingRequest');
  assert.deepEqual(
    request?.fields.flatMap(({ target }) => target ?? []),
    ['Apartment'],
  );
  const workflow = features.find(({ kind }) => kind === 'workflow');
  assert.ok(workflow?.kind === 'workflow' && workflow.entity === 'ViewingRequest');
  assert.deepEqual(
    workflow.transitions
      .filter(({ from }) => from.includes('Requested'))
      .map(({ to }) => to)
      .toSorted(),
    ['Accepted', 'Declined'],
  );
});

test('asking for help or for a password makes no record', () => {
  const { entities } = designed('A cookery site with recipes. Visitors ask for help and request a new password.');
  assert.ok(!entities.some(({ name }) => name.endsWith('Request')));
});
