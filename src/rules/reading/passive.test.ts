/** What is done to things is read like what somebody does with them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { designBlueprint } from '../design/design-blueprint.ts';
import { readConcept } from './read-concept.ts';

test('things that can be filtered and exported are filtered and exported by features', () => {
  const { requirements } = designBlueprint(
    readConcept(
      'A repair log. Mechanics add repairs with title, status and date. Repairs can be filtered by status and date and exported as CSV.',
    ),
  );
  const statusOf = (text: string) => requirements.find((one) => one.text.startsWith(text))?.status.is;
  assert.equal(statusOf('People can filter repairs by status and date.'), 'served');
  assert.equal(statusOf('People can export repairs as CSV.'), 'served');
});

test('a second chart keeps its article and what it is by', () => {
  const phrases = readConcept(
    'A harvest log. Growers record harvests with date, crop and weight. The dashboard shows a bar chart of harvests by crop and a line chart by month.',
  ).sentences.flatMap(({ outcome }) => (outcome.is === 'requirements' ? outcome.acts.map(({ phrase }) => phrase) : []));
  assert.ok(
    phrases.some((phrase) => phrase.endsWith('a line chart by month')),
    phrases.join(' | '),
  );
});
