import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blueprintSchema, type Blueprint } from '../../blueprint/schema.ts';
import type { Scenario, ThenStep, WhenStep } from '../../blueprint/scenario.ts';
import { formatSource } from '../format-source.ts';
import { printPlaywrightSuite } from './playwright-suite.ts';

function blueprintOf(scenarios: Scenario[][], features = ['books']): Blueprint {
  return blueprintSchema.parse({
    version: 1,
    kind: 'web-app',
    name: 'Library',
    slug: 'library',
    tagline: 'Books to borrow.',
    theme: {
      background: { hex: '#ffffff' },
      component: { hex: '#204060' },
      mode: 'light',
      typeface: 'sans',
      corners: 'soft',
      source: 'chosen',
    },
    actors: [],
    entities: [
      {
        name: 'Book',
        pluralLabel: 'Rare books',
        label: 'Book',
        description: 'Something to read.',
        titleField: 'title',
        fields: [
          { name: 'title', label: 'Title', type: 'text', required: true },
          { name: 'genre', label: 'Genre', type: 'choice', required: false, options: ['Crime', 'Poetry'] },
          { name: 'signed', label: 'Signed', type: 'boolean', required: false },
        ],
        owned: false,
        seed: [],
      },
    ],
    features: [
      { id: 'books', kind: 'catalogue', entity: 'Book', path: '/books', layout: 'cards', pageSize: 12 },
      { id: 'add-book', kind: 'create', entity: 'Book', by: 'anyone', action: 'Add book' },
      {
        id: 'about',
        kind: 'static-page',
        path: '/about',
        title: 'About',
        sections: [{ heading: 'Us', paragraphs: [], items: [] }],
        placement: 'footer',
      },
    ],
    requirements: scenarios.map((list, index) => ({
      id: `R${index + 1}`,
      text: 'A book is "found".',
      source: { from: 'assumption', because: 'it is usual' },
      status: { is: 'served' },
      features,
      scenarios: list,
    })),
    exclusions: [],
    questions: [],
  });
}

function scenario(when: WhenStep[], then: ThenStep[], id = 'one'): Scenario {
  const outcome = then;
  return { id, title: 'One', given: { step: 'open', path: '/books' }, when, then: outcome };
}

async function printed(when: WhenStep[], then: ThenStep[]): Promise<string> {
  const text = printPlaywrightSuite(blueprintOf([[scenario(when, then)]])).get('tests/scenarios/rare-books.spec.ts');
  assert.ok(text);
  return formatSource('rare-books.spec.ts', text);
}

test('prints a scenario as a person would write it', async () => {
  const text = await printed(
    [
      { step: 'click', role: 'link', name: 'Add book' },
      { step: 'fill', label: 'Title', value: "The fox's den" },
      { step: 'choose', label: 'Genre', option: 'Crime' },
      { step: 'check', label: 'Signed', checked: true },
      { step: 'click', role: 'button', name: 'Save' },
    ],
    [
      { step: 'see-message', text: 'Book saved' },
      { step: 'see-path', path: '/books' },
    ],
  );
  assert.equal(
    text,
    `import { expect } from '@playwright/test';
import { message } from './expectations.ts';
import { test } from './product.ts';

test.describe('R1: A book is "found".', () => {
  test('One', async ({ page }) => {
    await page.goto('/books');
    await page.getByRole('link', { name: 'Add book', exact: true }).first().click();
    await page.getByLabel('Title', { exact: true }).fill("The fox's den");
    await page.getByLabel('Genre', { exact: true }).selectOption({ label: 'Crime' });
    await page.getByLabel('Signed', { exact: true }).check();
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();

    await expect(message(page, 'Book saved')).toBeVisible();
    await expect(page).toHaveURL((url) => url.pathname === '/books');
  });
});
`,
  );
});

test('asks a select for its chosen text, a tick box for its tick and a text for its value', async () => {
  const text = await printed(
    [],
    [
      { step: 'see-field-value', label: 'Genre', value: 'Poetry' },
      { step: 'see-field-value', label: 'Signed', value: 'false' },
      { step: 'see-field-value', label: 'Title', value: 'Emma' },
    ],
  );
  assert.match(
    text,
    /getByLabel\('Genre', \{ exact: true \}\)\.locator\('option:checked'\)\)\.toHaveText\(\s*'Poetry'/,
  );
  assert.match(text, /getByLabel\('Signed', \{ exact: true \}\)\)\.toBeChecked\(\{ checked: false \}\)/);
  assert.match(text, /getByLabel\('Title', \{ exact: true \}\)\)\.toHaveValue\('Emma'\)/);
});

test('gives a number of items as a count where it is one, as a range where it is not', async () => {
  const text = await printed(
    [],
    [
      { step: 'see-items', list: 'Rare books', atLeast: 3, atMost: 3 },
      { step: 'see-items', list: 'Rare books', atLeast: 1 },
    ],
  );
  assert.match(text, /expect\(items\(page, 'Rare books'\)\)\.toHaveCount\(3\)/);
  assert.match(text, /expectItems\(page, 'Rare books', \{ atLeast: 1 \}\)/);
});

test('writes only the expectations that a spec uses, with what they call', () => {
  const files = printPlaywrightSuite(
    blueprintOf([[scenario([], [{ step: 'see-every-item', list: 'Rare books', text: 'x' }])]]),
  );
  const text = files.get('tests/scenarios/expectations.ts') ?? '';
  assert.deepEqual(
    [...text.matchAll(/export (?:async )?function (\w+)/g)].map((match) => match[1]),
    ['items', 'expectEveryItem'],
  );
});

test('writes no expectations file when Playwright says it all', () => {
  const files = printPlaywrightSuite(blueprintOf([[scenario([], [{ step: 'see-heading', text: 'Books' }])]]));
  assert.deepEqual([...files.keys()], ['tests/scenarios/rare-books.spec.ts']);
});

test('gathers requirements of one entity in one spec and keeps test names apart', () => {
  const files = printPlaywrightSuite(
    blueprintOf([
      [
        scenario([], [{ step: 'see-heading', text: 'Books' }]),
        scenario([], [{ step: 'see-heading', text: 'Books' }], 'two'),
      ],
      [scenario([], [{ step: 'see-heading', text: 'Books' }], 'three')],
    ]),
  );
  const text = files.get('tests/scenarios/rare-books.spec.ts') ?? '';
  assert.deepEqual(
    [...text.matchAll(/^test\("(.+?)"/gm)].map((match) => match[1]),
    ['One', 'One (2)', 'One'],
  );
  assert.equal([...text.matchAll(/test\.describe\(/g)].length, 2);
});

test('writes nothing for a product without scenarios', () => {
  assert.equal(printPlaywrightSuite(blueprintOf([[]])).size, 0);
});

test('prints the same text for the same blueprint', () => {
  const blueprint = blueprintOf([
    [
      scenario(
        [{ step: 'fill-date', label: 'Title', days: 2 }],
        [{ step: 'see-text', text: 'x', within: 'Rare books' }],
      ),
    ],
  ]);
  assert.deepEqual([...printPlaywrightSuite(blueprint)], [...printPlaywrightSuite(structuredClone(blueprint))]);
});
