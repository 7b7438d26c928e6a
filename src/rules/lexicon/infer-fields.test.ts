import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldSchema } from '../../blueprint/schema.ts';
import { inferFields } from './infer-fields.ts';
import { nounClassOf } from './noun-classes.ts';

test('sorts nouns into classes by their last word and their ending', () => {
  const classes: Record<string, string> = {
    Beekeeper: 'person', 'Charging station': 'place', 'Fire drill': 'event', Scholarship: 'money', 'Wedding cake': 'product',
    'Safety certificate': 'document', 'Night hike': 'event', 'Water level': 'measurement', 'Film club': 'group', 'Sea turtle': 'animal',
    'Feature request': 'task', 'Fire extinguisher': 'thing', 'Yoga classes': 'event', 'Short films': 'media', 'Cardiologist': 'person', Spaceship: 'thing', Rehearsal: 'event',
  }; // prettier-ignore
  for (const [noun, expected] of Object.entries(classes)) assert.equal(nounClassOf(noun), expected, noun);
});

test('begins with a required title and holds only valid fields', () => {
  for (const noun of ['Beekeeper', 'Violin', 'Scholarship', 'Glacier', 'Grievance']) {
    const inferred = inferFields(noun, ['price', 'date', 'status', 'photos', 'location']);
    assert.ok(inferred.fields[0]?.required);
    assert.equal(inferred.fields[0]?.name, inferred.titleField);
    for (const field of inferred.fields) fieldSchema.parse(field);
    const names = inferred.fields.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length, names.join());
  }
});

test('adds what the words around the noun ask for', () => {
  const names = inferFields('Spaceship', ['with', 'photos', 'and', 'rating']).fields.map(({ name }) => name);
  assert.ok(names.includes('image') && names.includes('rating'), names.join());
  assert.ok(!inferFields('Spaceship').fields.some(({ type }) => type === 'money'));
});

test('sees ownership in the words around it', () => {
  assert.equal(inferFields('Spaceship', ['users', 'reserve', 'a']).owned, true);
  assert.equal(inferFields('Spaceship', ['visitors', 'browse']).owned, false);
});

test('takes a thing that has a price for a product', () => {
  assert.equal(inferFields('Spaceship', ['compare', 'price']).nounClass, 'product');
  assert.equal(inferFields('Spaceship').nounClass, 'thing');
});
