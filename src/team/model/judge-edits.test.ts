import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blueprintSchema } from '../../blueprint/schema.ts';
import { validateBlueprint } from '../../blueprint/validate.ts';
import { sampleConcepts } from '../../rules/fixtures/concepts.ts';
import { createRulesBrain } from '../rules-brain.ts';
import { answerWith, goodEdits, readRecipes } from './fixtures/recipe-box.ts';
import { judgeEdits } from './judge-edits.ts';

const { draft } = await readRecipes();

/** What a refusal says, as one text. */
function refusal(edits: readonly unknown[]): string {
  const judgement = judgeEdits(draft, answerWith(edits));
  assert.ok(!judgement.ok);
  return judgement.problems.join('\n');
}

test('takes edits that hold, with proofs that the compiler writes', () => {
  const judgement = judgeEdits(draft, answerWith(goodEdits));
  assert.ok(judgement.ok);
  const { blueprint } = judgement;
  assert.deepEqual(blueprintSchema.parse(blueprint), blueprint);
  assert.deepEqual(validateBlueprint(blueprint), []);
  const added = blueprint.requirements.at(-1);
  assert.equal(added?.source.from, 'assumption');
  assert.ok(
    added.scenarios.length > 0 && added.scenarios.every((scenario) => scenario.id.startsWith('export-recipes')),
  );
  const label = blueprint.entities[0]?.fields.find((field) => field.name === 'minutes')?.label;
  assert.equal(label, 'Cooking time');
  // Scenarios speak of the field as it is called now, and every requirement kept as many as it had.
  assert.ok(JSON.stringify(blueprint.requirements).includes('Cooking time'));
  for (const [index, before] of draft.requirements.entries())
    assert.equal(blueprint.requirements[index]?.scenarios.length, before.scenarios.length, before.id);
});

test('leaves a blueprint exactly as it is when nothing is edited', async () => {
  const brain = createRulesBrain();
  for (const { concept } of sampleConcepts.slice(0, 15)) {
    const outcome = await brain.read(concept);
    if (!outcome.ok) continue;
    const blueprint = await brain.design(outcome.reading);
    assert.deepEqual(judgeEdits(blueprint, '{"edits": []}'), { ok: true, blueprint });
  }
});

test('reads an answer that is nearly right', () => {
  for (const text of [
    'Here you are:\n```json\n{"edits": []}\n```\nGood luck!',
    '{"edits": [{"do": "set", "path": "tagline", "value": "Recipes, and more,]"},],}',
  ])
    assert.ok(judgeEdits(draft, text).ok, text);
  for (const text of ['No.', '{"edits": [', '{"edits": [{"do": "rename"}]}', '{}', '[]'])
    assert.equal(judgeEdits(draft, text).ok, false, text);
});

test('refuses what may not be touched', () => {
  for (const path of [
    'requirements/R1/scenarios',
    'requirements/R1/source',
    'requirements/R1',
    'version',
    'kind',
    'exclusions',
    '__proto__/polluted',
    'theme/__proto__',
    'entities/constructor',
  ])
    assert.match(refusal([{ do: 'set', path, value: [] }]), /may not be edited|nothing of that name/, path);
  assert.match(refusal([{ do: 'remove', path: 'requirements/R1' }]), /may not be edited/);
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
});

test('refuses addresses of other sites wherever they are put', () => {
  for (const value of ['See https://evil.example/collect', 'javascript:alert(1)', { hex: 'data:text/html,x' }])
    assert.match(refusal([{ do: 'set', path: 'tagline', value }]), /address of another site/);
});

test('refuses to lose what was promised, to build what nobody is shown, and to point at nothing', () => {
  const notServed = { is: 'not-served', reason: 'Too hard', wouldNeed: 'More time' };
  assert.match(refusal([{ do: 'set', path: 'requirements/R2/status', value: notServed }]), /served and is no longer/);
  assert.match(refusal([{ do: 'remove', path: 'features/search-recipes' }]), /no feature "search-recipes"/);
  assert.match(refusal(goodEdits.slice(0, 2)), /No requirement names this feature/);
  assert.match(
    refusal([{ do: 'set', path: 'features/search-recipes/fields', value: ['flavour'] }]),
    /search-recipes[\s\S]*flavour/,
  );
  assert.match(refusal([{ do: 'set', path: 'entities/Dish/label', value: 'Dish' }]), /nothing of that name/);
});

test('says what is wrong with a blueprint in words that can be acted on', () => {
  const problems = refusal([{ do: 'add', path: 'features', value: { id: 'chat', kind: 'telepathy' } }]);
  assert.match(problems, /chat/);
  assert.ok(problems.length < 3000);
});
