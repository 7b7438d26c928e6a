/** Deeds that are said plainly, without "should be able to": who does them and what they are done to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConcept } from './read-concept.ts';

function deeds(concept: string): string[] {
  return readConcept(concept).sentences.flatMap(({ outcome }) =>
    outcome.is === 'requirements' ? outcome.acts.map(({ actor, phrase }) => `${actor ?? '-'}: ${phrase}`) : [],
  );
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'Neighbours in our building report broken lamps to the caretaker, who marks them as in progress or fixed.',
    ['Neighbour: report broken lamps to the caretaker', 'Caretaker: mark the lamps as in progress or fixed'],
  ],
  ['Teachers post essays; students hand them in.', ['Teacher: post essays', 'Student: hand in the essays']],
  ['A walking club publishes walks with date and length.', ['-: publish walks with date and length']],
  ['Our band needs a place to plan rehearsals.', ['-: plan rehearsals']],
  ['Guests say whether they will come.', ['Guest: attend']],
  ['We sell honey online.', ['-: sell honey online']],
];

for (const [concept, expected] of cases)
  test(`reads "${concept}"`, () => {
    assert.deepEqual(deeds(concept), expected);
  });

test('what was named in the sentence before is what "them" means', () => {
  const { sentences, things } = readConcept(
    'A hiking club publishes hikes with date and length. Members sign up for them.',
  );
  const last = sentences.at(-1)?.outcome;
  assert.ok(last?.is === 'requirements');
  assert.ok(last.acts[0]?.things.includes('Hike'));
  assert.ok(things.some(({ name }) => name === 'Hike'));
});

test('what is sold by whose site it is goes into a cart; a car does not', async () => {
  const { designBlueprint } = await import('../design/design-blueprint.ts');
  const kinds = (concept: string) => designBlueprint(readConcept(concept)).features.map(({ kind }) => kind);
  assert.ok(kinds('A site for selling my pottery.').includes('checkout'));
  assert.ok(!kinds('A garage sells used cars. Customers look at the cars.').includes('checkout'));
});
