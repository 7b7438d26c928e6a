import assert from 'node:assert/strict';
import { test } from 'node:test';
import { designBlueprint } from '../design/design-blueprint.ts';
import { readConcept } from './read-concept.ts';

const designed = (text: string) => designBlueprint(readConcept(text));
const labels = (text: string) => designed(text).entities.map(({ label }) => label);

test('who is booked is what people look through, with what they set', () => {
  const { entities, features } = designed(
    'A site for our suburb. Families can book a dog walker for an hour, walkers set their hourly rate and city.',
  );
  const walker = entities.find(({ label }) => /walker/i.test(label));
  assert.ok(walker?.fields.some(({ name, type }) => name === 'hourlyRate' && type === 'money'));
  assert.ok(features.some((feature) => feature.kind === 'booking'));
});

test('overdue items are those of what is lent', () => {
  assert.ok(!labels('A toy library. Members borrow toys. Staff see overdue items.').includes('Item'));
});

test('a house that has the product is none of its records', () => {
  const told = labels('Carpool for parents of Hillside school. Drivers offer rides with place, time and seats.');
  assert.ok(!told.includes('School'), told.join(', '));
});

test('categories are chosen from, and are no things', () => {
  for (const text of [
    'Household jobs: job, who, day, done. Kitchen, bathroom, cellar as categories.',
    'A list of household jobs. Categories: kitchen, bathroom, cellar.',
  ]) {
    const { entities } = designed(text);
    assert.deepEqual(
      entities.map(({ fields }) => fields.find(({ name }) => name === 'category')?.options),
      [['Kitchen', 'Bathroom', 'Cellar']],
      text,
    );
  }
});

test('what is to be counted by a value is a figure of its own', () => {
  const { features } = designed('party guest list: name, coming (yes/no/maybe), table. Count how many said yes.');
  const dashboard = features.find((feature) => feature.kind === 'dashboard');
  assert.deepEqual(dashboard?.kind === 'dashboard' ? dashboard.figures[0]?.where : null, {
    field: 'coming',
    equals: 'Yes',
  });
});

test('an answer before a full stop ends the sentence', () => {
  const { sentences } = readConcept('An invoice has number, client, paid yes/no. Dashboard with totals.');
  assert.equal(sentences.length, 2);
});

test('a name before a colon is a thing, though it is a deed elsewhere', () => {
  const { features, entities } = designed(
    'Pupils sell used textbooks. Book: title, isbn, condition (new, worn), price.',
  );
  assert.deepEqual(
    entities.map(({ label }) => label),
    ['Book'],
  );
  assert.ok(!features.some(({ kind }) => kind === 'booking'));
});
