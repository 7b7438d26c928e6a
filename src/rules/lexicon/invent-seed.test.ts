import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldTypes, mediaLinkTypes, type Field } from '../../blueprint/schema.ts';
import { inferFields } from './infer-fields.ts';
import { inventSeed } from './invent-seed.ts';
import { seedFaults } from './seed-faults.ts';

const nouns = [
  'Rehearsal', 'Beekeeper', 'Charging station', 'Scholarship', 'Violin', 'Fire drill', 'Glacier', 'Choir', 'Weather balloon', 'Puzzle',
  'Sea turtle', 'Grievance', 'Blueprint', 'Spaceship', 'Tattoo design',
]; // prettier-ignore

for (const noun of nouns) {
  test(`invents twenty different records of a ${noun.toLowerCase()}`, () => {
    const { fields, titleField } = inferFields(noun, ['book', 'price', 'photos']);
    const records = inventSeed(fields, noun, 20);
    assert.equal(records.length, 20);
    assert.deepEqual(seedFaults(fields, titleField, records), []);
    assert.deepEqual(records, inventSeed(fields, noun, 20));
  });
}

test('makes a value for every type of field', () => {
  const fields: Field[] = fieldTypes
    // Links to elsewhere are for people to enter.
    .filter((type) => type !== 'relation' && !mediaLinkTypes.includes(type))
    .map((type, index) => ({
      name: index === 0 ? 'title' : `field${index}`,
      label: index === 0 ? 'Title' : `Field ${type}`,
      type,
      required: true,
      ...(type === 'choice' ? { options: ['One', 'Two', 'Three'] } : {}),
      ...(type === 'rating' ? { minimum: 1, maximum: 5 } : {}),
    }));
  assert.deepEqual(seedFaults(fields, 'title', inventSeed(fields, 'Lantern', 24)), []);
});

test('keeps within the limits of a field', () => {
  const fields: Field[] = [
    { name: 'name', label: 'Name', type: 'text', required: true },
    { name: 'seats', label: 'Seats', type: 'integer', required: true, minimum: 100, maximum: 104 },
    { name: 'price', label: 'Price', type: 'money', required: true, maximum: 900 },
  ];
  assert.deepEqual(seedFaults(fields, 'name', inventSeed(fields, 'Spaceship', 20)), []);
});
