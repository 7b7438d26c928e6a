/** Reading, printing, hashing and comparing blueprints belong together: what is printed can be read, what is equal has no difference. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { blueprintArbitrary } from './blueprint.arbitrary.ts';
import { canonicalBlueprint } from './canonical.ts';
import { differenceOfBlueprints } from './difference.ts';
import { hashBlueprint } from './hash.ts';
import { parseBlueprint } from './parse.ts';
import { validateBlueprint } from './validate.ts';

/** The same blueprint with its properties written in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, turned(part)]),
  );
}

test('what is printed parses to an equal blueprint', () => {
  fc.assert(
    fc.property(blueprintArbitrary, (blueprint) => {
      const parsed = parseBlueprint(JSON.parse(canonicalBlueprint(blueprint)));
      assert.ok(parsed.ok);
      assert.deepEqual(parsed.blueprint, blueprint);
    }),
  );
});

test('the order in which properties are written changes neither text nor hash', () => {
  fc.assert(
    fc.property(blueprintArbitrary, (blueprint) => {
      const parsed = parseBlueprint(turned(blueprint));
      assert.ok(parsed.ok);
      assert.equal(canonicalBlueprint(parsed.blueprint), canonicalBlueprint(blueprint));
      assert.equal(hashBlueprint(parsed.blueprint), hashBlueprint(blueprint));
    }),
  );
});

test('printing twice gives the same text', () => {
  fc.assert(
    fc.property(blueprintArbitrary, (blueprint) => {
      const text = canonicalBlueprint(blueprint);
      assert.equal(canonicalBlueprint(JSON.parse(text)), text);
    }),
  );
});

test('equal blueprints have no difference, and only they', () => {
  fc.assert(
    fc.property(blueprintArbitrary, blueprintArbitrary, (one, other) => {
      assert.deepEqual(differenceOfBlueprints(one, structuredClone(one)), []);
      const isEqual = canonicalBlueprint(one) === canonicalBlueprint(other);
      assert.equal(differenceOfBlueprints(one, other).length === 0, isEqual);
      assert.equal(hashBlueprint(one) === hashBlueprint(other), isEqual);
    }),
  );
});

test('what one direction adds the other removes', () => {
  fc.assert(
    fc.property(blueprintArbitrary, blueprintArbitrary, (one, other) => {
      const subjects = (from: typeof one, to: typeof one, kind: string) =>
        differenceOfBlueprints(from, to)
          .filter((change) => change.kind === kind)
          .map((change) => change.subject)
          .toSorted();
      assert.deepEqual(subjects(one, other, 'added'), subjects(other, one, 'removed'));
    }),
  );
});

test('random blueprints agree in themselves', () => {
  fc.assert(
    fc.property(blueprintArbitrary, (blueprint) => {
      assert.deepEqual(validateBlueprint(blueprint), []);
    }),
  );
});

test('parsing never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (data) => {
      const parsed = parseBlueprint(data);
      assert.ok(parsed.ok || parsed.issues.length > 0);
    }),
  );
});

test('an issue names its place as a person reads it and says how to mend it', () => {
  const [blueprint] = fc.sample(blueprintArbitrary, { numRuns: 1, seed: 7 });
  assert.ok(blueprint);
  const data = structuredClone(blueprint);
  const [entity] = data.entities;
  assert.ok(entity);
  const broken = { ...data, entities: [{ ...entity, fields: [{ ...entity.fields[0], required: 'yes' }] }] };
  const parsed = parseBlueprint(broken);
  assert.ok(!parsed.ok);
  assert.deepEqual(parsed.issues, [
    {
      path: `entities › ${entity.name} › fields › title › required`,
      message: 'This is not a boolean.',
      fix: 'Give a boolean.',
    },
  ]);
});

test('a missing part and an unknown part are named', () => {
  const [blueprint] = fc.sample(blueprintArbitrary, { numRuns: 1, seed: 7 });
  assert.ok(blueprint);
  const { tagline: _, ...rest } = blueprint;
  const parsed = parseBlueprint({ ...rest, colour: 'red' });
  assert.ok(!parsed.ok);
  assert.deepEqual(
    parsed.issues.map((issue) => `${issue.message} ${issue.fix}`),
    [
      '"tagline" is missing. Add it as a text.',
      'It has "colour", which is not known here. Remove it or correct the spelling.',
    ],
  );
});

test('a change is told in plain words', () => {
  const [blueprint] = fc.sample(blueprintArbitrary, { numRuns: 1, seed: 7 });
  assert.ok(blueprint);
  const after = structuredClone(blueprint);
  after.name = 'Harbour Bakery';
  after.theme.background = { hex: '#f5f5dc', name: 'beige' };
  after.entities[0]?.fields.push({ name: 'price', label: 'Price', type: 'money', required: false });
  const told = differenceOfBlueprints(blueprint, after).map((change) => change.sentence);
  assert.deepEqual(told, [
    `The name is now "Harbour Bakery" (was "${blueprint.name}").`,
    `The theme changed: background is now beige #f5f5dc (was colour ${blueprint.theme.background.hex}).`,
    `Added field "Price" of ${blueprint.entities[0]?.name}.`,
  ]);
});
