import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blueprintSchema } from '../blueprint/schema.ts';
import { createRulesBrain } from './rules-brain.ts';

const brain = createRulesBrain();
const concept = 'A recipe box where visitors browse and search recipes and add their own, with title and cooking time.';

test('reads, and designs the same valid blueprint from a reading that went through storage', async () => {
  const outcome = await brain.read(concept);
  assert.ok(outcome.ok);
  const stored = JSON.parse(JSON.stringify(outcome.reading)) as typeof outcome.reading; // what storage gives back
  const blueprint = blueprintSchema.parse(await brain.design(stored));
  assert.ok(blueprint.requirements.length > 0);
  assert.deepEqual(await brain.design(outcome.reading), blueprint);
});

test('answers a text that is no concept with what to say instead', async () => {
  const outcome = await brain.read('hello');
  assert.ok(!outcome.ok);
  assert.ok(outcome.unclear.suggestions.length > 0);
  assert.match(outcome.unclear.fix, /^Try a sentence such as: /);
});

test('gives up what failed and nothing when nothing failed', async () => {
  const outcome = await brain.read(concept);
  assert.ok(outcome.ok);
  const blueprint = await brain.design(outcome.reading);
  assert.equal(await brain.simplify(blueprint, { scenarioIds: [], reasons: [] }), null);
  const victim = blueprint.requirements.find((requirement) => requirement.scenarios.length > 0);
  assert.ok(victim?.scenarios[0]);
  const simplified = await brain.simplify(blueprint, {
    scenarioIds: [victim.scenarios[0].id],
    reasons: ['It did not show.'],
  });
  const left = simplified?.blueprint.requirements.find((requirement) => requirement.id === victim.id);
  assert.equal(left?.status.is, 'not-served');
  assert.ok((simplified?.dropped.length ?? 0) > 0);
});
