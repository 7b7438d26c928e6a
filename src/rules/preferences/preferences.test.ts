import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { validateBlueprint } from '../../blueprint/validate.ts';
import { designBlueprint } from '../design/design-blueprint.ts';
import { readConcept } from '../reading/read-concept.ts';
import { applyPreferences } from './apply-preferences.ts';
import { exampleProduct } from './example-product.ts';
import { readPreference } from './read-preference.ts';

const read = (text: string) => readPreference(text, exampleProduct());

test('the same wish in other words has the same key, and its opposite the same topic', () => {
  const [euros, again, dollars] = [
    'Use euros',
    'Always use euros instead of dollars.',
    'The currency should be US dollars',
  ].map(read);
  assert.equal(euros?.key, again?.key);
  assert.deepEqual([euros?.isStated, again?.isStated], [false, true]);
  assert.equal(euros?.topic, dollars?.topic);
  assert.notEqual(euros?.key, dollars?.key);
});

test('reads what is always or never wanted, and how much a person wants to be asked', () => {
  assert.equal(read('Never a newsletter')?.request, 'Remove the newsletter');
  assert.equal(read('I never want a forum')?.request, 'Remove the forum');
  assert.equal(read('Always make it dark')?.request, 'Make it dark');
  assert.deepEqual(
    ['Ask me first', 'decide for me', 'Let me approve each step'].map((text) => read(text)?.key),
    ['mode:ask', 'mode:autopilot', 'mode:review'],
  );
});

test('keeps nothing that is about one product alone, and nothing that is no wish', () => {
  for (const text of ['Call it Greenhouse', 'The headline is "Hello"', 'this is ugly', 'thank you', 'hmm'])
    assert.equal(read(text), null, text);
});

const concepts = {
  silent: 'A shop for candles. Customers browse candles with a name and a price and put them in a cart.',
  spoken:
    'A shop for candles with prices in US dollars on a white background, in a light look. Customers browse candles with a name and a price in a table and put them in a cart.',
};
const design = (concept: string) => designBlueprint(readConcept(concept));
const wishes = [
  'Use euros',
  'Make it dark',
  'Add a dashboard',
  'Add a page about shipping',
  'Show candles as a table',
  'rename candles to lights',
  'Remove the cart',
  'nonsense that nobody reads',
];
const standing = (texts: readonly string[]) => texts.map((request, index) => ({ id: String(index), request }));

test('fills what a concept leaves open, and says whose wish it is', () => {
  const { blueprint, applied } = applyPreferences(
    concepts.silent,
    design(concepts.silent),
    standing(['Use euros', 'Make it dark']),
  );
  assert.deepEqual(
    applied.map(({ id }) => id),
    ['0', '1'],
  );
  assert.ok(blueprint.entities.some(({ fields }) => fields.some(({ unit }) => unit === 'EUR')));
  assert.equal(blueprint.theme.mode, 'dark');
  const sources = blueprint.requirements.flatMap(({ source }) => (source.from === 'assumption' ? source.because : []));
  assert.ok(sources.includes('your preference "Use euros"'));
});

test("the concept's own words win", () => {
  const before = design(concepts.spoken);
  const { applied } = applyPreferences(
    concepts.spoken,
    before,
    standing(['Use euros', 'Make it dark', 'Show candles as cards', 'Remove the cart']),
  );
  assert.deepEqual(applied, []);
});

test('is the same each time, leaves a valid blueprint, and does nothing twice', () => {
  const before = design(concepts.silent);
  fc.assert(
    fc.property(fc.shuffledSubarray(wishes), (texts) => {
      const once = applyPreferences(concepts.silent, before, standing(texts));
      assert.deepEqual(applyPreferences(concepts.silent, before, standing(texts)), once);
      assert.deepEqual(validateBlueprint(once.blueprint), []);
      assert.deepEqual(applyPreferences(concepts.silent, once.blueprint, standing(texts)).applied, []);
    }),
    { numRuns: 12 },
  );
});
