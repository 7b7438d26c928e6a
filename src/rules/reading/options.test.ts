/** Values behind an attribute are its options and nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '../../blueprint/schema.ts';
import type { Reading } from './reading.ts';
import { readConcept } from './read-concept.ts';

const optionsOf = ({ things }: Reading, name: string): Field['options'] =>
  things.flatMap(({ fields }) => fields).find((field) => field.name === name)?.options;
const said = ({ sentences }: Reading): string[] =>
  sentences.flatMap(({ outcome }) => (outcome.is === 'requirements' ? outcome.acts.map(({ phrase }) => phrase) : []));

test('values behind a colon make a choice and no acts', () => {
  const reading = readConcept(
    'A film diary. I add films with title, director and a status: to watch, watching or seen. I sort films by title.',
  );
  assert.deepEqual(optionsOf(reading, 'status'), ['To watch', 'Watching', 'Seen']);
  assert.deepEqual(said(reading), ['add films with title, director and status', 'sort films by title']);
});

test('values in brackets make a choice in a list of fields', () => {
  const reading = readConcept('A garden site. Gardeners can add tasks with title, kind (dig, sow or water) and date.');
  assert.deepEqual(optionsOf(reading, 'kind'), ['Dig', 'Sow', 'Water']);
  assert.equal(said(reading).length, 1);
});
