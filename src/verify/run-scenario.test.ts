import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { scenarioSchema, type Scenario } from '../blueprint/scenario.ts';
import { recipeScenarios } from './fixture/recipe-blueprint.ts';
import type { Fault } from './fixture/recipe-product.ts';
import { createVerificationBench, type VerificationBench } from './fixture/verification-bench.ts';

let bench: VerificationBench;
before(async () => {
  bench = await createVerificationBench();
});
after(() => bench.close());

function known(name: string): Scenario {
  const scenario = recipeScenarios[name];
  assert.ok(scenario);
  return scenario;
}

test('says each step of a scenario that holds in a plain sentence', async () => {
  const result = await bench.runScenario(known('add'));
  assert.equal(result.failure, null);
  assert.deepEqual(result.steps, [
    'Opened /recipes',
    "Clicked the link 'Add recipe'",
    "Typed 'Apple cake' into 'Title'",
    "Typed '50' into 'Minutes'",
    "Chose 'Italian' in 'Cuisine'",
    "Ticked 'Vegetarian'",
    `Typed '${new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)}' into 'Cook on'`,
    "Clicked the button 'Save'",
    "Saw the message 'Recipe saved'",
    'Opened /recipes',
    'Reloaded the page',
    "Saw 'Apple cake' in 'Recipes'",
    "Saw 7 items in 'Recipes'",
  ]);
  const picture = await readFile(join(bench.directory, result.screenshot ?? ''));
  assert.equal(picture.toString('latin1', 1, 4), 'PNG');
});

test('holds for every kind of step on a product that works', async () => {
  for (const scenario of Object.values(recipeScenarios)) {
    const result = await bench.runScenario(scenario);
    assert.equal(result.failure, null, `${scenario.id}: ${result.failure}`);
    assert.equal(result.passed, true);
  }
});

const seededFaults: [Fault, string, RegExp][] = [
  [
    'search ignores the query',
    'search',
    /^Expected the list 'Recipes' to have 1 items, saw 6: 'Lasagne Italian, 90 min', .+ and 2 more\.$/,
  ],
  ['save does not persist', 'add', /^Expected the text 'Apple cake' in 'Recipes', saw '.*Tom yum.*'\.$/],
  ['wrong count', 'figures', /^Expected the figure 'Recipes in all' to be 6, saw 'Recipes in all7', '7'\.$/],
  ['broken sort', 'sort', /^Expected the items of 'Recipes' in ascending order of minutes, saw '90', .+\.$/],
  [
    'missing label',
    'add',
    /^Expected a control labelled 'Title' that can be used, saw none; labels: 'Minutes', 'Cuisine', 'Vegetarian', 'Cook on'\.$/,
  ],
  ['page error', 'look', /^Expected no errors, but the page threw 'undefinedThing is not defined'\.$/],
  ['blank page', 'look', /^Expected a heading 'recipe book', saw the headings none\.$/],
  [
    'external request',
    'look',
    /^Expected no errors, but the page asked for http:\/\/tracker\.example\/pixel\.png, which is outside the product\.$/,
  ],
  ['answers 500', 'look', /^Expected .*GET \/recipes answered 500\.$/],
  [
    'delete keeps the record',
    'remove',
    /^Expected no text 'Lasagne' in 'Recipes', saw it in: 'Lasagne Italian, 90 min'\.$/,
  ],
  [
    'accepts an empty title',
    'refuse',
    /^Expected the control 'Title' to be marked as wrong with 'required', saw no such control\.$/,
  ],
  ['native dialog', 'look', /^Expected no errors, but the page opened a native alert window saying 'Welcome'\.$/],
];

for (const [fault, name, sentence] of seededFaults) {
  test(`catches a product that has the fault: ${fault}`, async () => {
    const result = await bench.runScenario(known(name), fault);
    assert.equal(result.passed, false);
    assert.match(result.failure ?? '', sentence);
    assert.equal(result.steps.at(-1), result.failure);
    assert.notEqual(result.screenshot, null);
  });
}

test('does not take a refused password or a missing record for an error of the page', async () => {
  const scenario = scenarioSchema.parse({
    id: 'missing',
    title: 'A missing page says so',
    given: { step: 'open', path: '/recipes/999' },
    when: [],
    then: [{ step: 'see-heading', text: 'Not found' }],
  });
  assert.equal((await bench.runScenario(scenario)).failure, null);
});

test('names what there is when a choice, a list or a link is missing', async () => {
  const failureOf = async (step: Scenario['when'][number]): Promise<string | null> => {
    const scenario = { id: 'x', title: 'x', given: { step: 'open', path: '/recipes' }, when: [step] } as const;
    return (
      await bench.runScenario(
        scenarioSchema.parse({ ...scenario, then: [{ step: 'see-path', path: '/' }] }),
        undefined,
        200,
      )
    ).failure;
  };
  assert.equal(
    await failureOf({ step: 'choose', label: 'Cuisine', option: 'French' }),
    "Expected a control labelled 'Cuisine' that can be used, saw no option 'French' but 'Any', 'Italian', 'Thai'.",
  );
  assert.equal(
    await failureOf({ step: 'see-items', list: 'Books', atLeast: 1 }),
    "Expected the list 'Books' to have at least 1 items, saw no list of that name; lists: 'Recipes'; tables: none.",
  );
  assert.equal(
    await failureOf({ step: 'click', role: 'link', name: 'Imprint' }),
    "Expected a link 'Imprint', saw these: 'Home', 'Recipes', 'Statistics', 'Add recipe', 'Lasagne', 'Green curry', 'Risotto', 'Pad thai' and 2 more.",
  );
  assert.equal(
    await failureOf({ step: 'open-item', list: 'Recipes', position: 7 }),
    "Expected an item 7 with a link in the list 'Recipes', saw 6 items.",
  );
});

test('signs the demo user out only where there is a way to', async () => {
  const scenario = scenarioSchema.parse({
    id: 'signed-out',
    title: 'A visitor',
    given: { step: 'open-signed-out', path: '/' },
    when: [],
    then: [{ step: 'see-heading', text: 'Recipe book' }],
  });
  assert.equal(
    (await bench.runScenario(scenario, undefined, 200)).failure,
    "Expected a button 'Sign out', saw no such button.",
  );
});
