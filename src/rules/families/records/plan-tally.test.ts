import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateBlueprint } from '../../../blueprint/validate.ts';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';

const designed = (text: string) => designBlueprint(readConcept(text));

test('what each record has of another kind is counted, with what is missing to its goal', () => {
  const blueprint = designed(
    'A petition site. Anyone can start a petition with title, text and goal. Visitors sign it with name and email. Each petition shows how many signatures it has and how many are still missing.',
  );
  const tally = blueprint.features.find((feature) => feature.kind === 'tally');
  assert.deepEqual(tally?.kind === 'tally' ? [tally.counted.entity, tally.entity, tally.goal] : null, [
    'Signature',
    'Campaign',
    'goal',
  ]);
  assert.equal(blueprint.entities[0]?.fields.find(({ name }) => name === 'goal')?.type, 'integer');
  assert.deepEqual(validateBlueprint(blueprint), []);
  assert.ok(blueprint.requirements.every(({ status }) => status.is === 'served'));
});

test('a count told in a sentence of its own is planned', () => {
  const { features } = designed(
    'Goat log\n- goats: name, breed, birth year\n- check-ups: goat, date, weight, notes\n- every goat shows how many check-ups it has',
  );
  assert.ok(features.some((feature) => feature.kind === 'tally' && feature.entity === 'Goat'));
});

test('nothing is counted that no record is kept of', () => {
  const { features } = designed('A list of boats with name and length. Each boat shows how many owners it had.');
  assert.ok(!features.some(({ kind }) => kind === 'tally'));
});
