/** Each way in which the parts of a blueprint can disagree is noticed; every case starts from one that is sound. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blueprint } from './schema.ts';
import { validateBlueprint } from './validate.ts';

function bakery(): Blueprint {
  return {
    version: 1,
    kind: 'web-app',
    name: 'Harbour Bakery',
    slug: 'harbour-bakery',
    tagline: 'Bread to order.',
    theme: {
      background: { hex: '#ffffff' },
      component: { hex: '#8b4513' },
      mode: 'light',
      typeface: 'serif',
      corners: 'soft',
      source: 'chosen',
    },
    actors: [],
    entities: [
      {
        name: 'Loaf',
        label: 'Loaf',
        pluralLabel: 'Loaves',
        description: 'Bread.',
        titleField: 'title',
        owned: false,
        fields: [
          { name: 'title', label: 'Title', type: 'text', required: true },
          { name: 'price', label: 'Price', type: 'money', required: false, minimum: 0 },
          { name: 'flour', label: 'Flour', type: 'choice', required: false, options: ['Rye', 'Wheat'] },
        ],
        seed: [{ key: 'rye', values: { title: 'Rye', price: 450, flour: 'Rye' } }],
      },
      {
        name: 'Order',
        label: 'Order',
        pluralLabel: 'Orders',
        description: 'Who wants which loaf.',
        titleField: 'customer',
        owned: true,
        fields: [
          { name: 'customer', label: 'Customer', type: 'text', required: true },
          { name: 'loaf', label: 'Loaf', type: 'relation', required: false, target: 'Loaf' },
          { name: 'pickUp', label: 'Pick up', type: 'date', required: false },
        ],
        seed: [{ key: 'first', values: { customer: 'Mina', loaf: 'rye', pickUp: { days: 2 } }, owner: 0 }],
      },
    ],
    features: [
      { id: 'home', kind: 'home', headline: 'Bread', introduction: 'Warm.', highlights: ['Loaf'], points: [] },
      { id: 'browse-loaves', kind: 'catalogue', entity: 'Loaf', path: '/loaves', layout: 'cards', pageSize: 12 },
      { id: 'filter-loaves', kind: 'filter', entity: 'Loaf', fields: ['flour'] },
      { id: 'my-orders', kind: 'mine', entity: 'Order', path: '/my-orders', title: 'My orders' },
      { id: 'add-order', kind: 'create', entity: 'Order', by: 'signed-in', action: 'Place order' },
      { id: 'account', kind: 'account', demoUser: { name: 'Mina Okafor', email: 'mina@example.com' }, people: [] },
    ],
    requirements: [],
    exclusions: [],
    questions: [],
  };
}

type Break = (blueprint: Blueprint) => void;

const loaf = (blueprint: Blueprint) => {
  const [entity] = blueprint.entities;
  assert.ok(entity);
  return entity;
};
const order = (blueprint: Blueprint) => {
  const entity = blueprint.entities[1];
  assert.ok(entity);
  return entity;
};
const seedOf = (entity: Blueprint['entities'][number]) => {
  const [record] = entity.seed;
  assert.ok(record);
  return record;
};
const requirement = (blueprint: Blueprint, change: Partial<Blueprint['requirements'][number]>) =>
  blueprint.requirements.push({
    id: 'R1',
    text: 'Bread.',
    source: { from: 'assumption', because: 'Bread.' },
    status: { is: 'served' },
    features: ['home'],
    scenarios: [],
    ...change,
  });

const cases: readonly (readonly [string, Break, string, RegExp])[] = [
  [
    'a relation whose target is missing',
    (b) =>
      void order(b).fields.splice(1, 1, {
        name: 'loaf',
        label: 'Loaf',
        type: 'relation',
        required: false,
        target: 'Cake',
      }),
    'entities › Order › fields › loaf',
    /no entity "Cake"/,
  ],
  [
    'a relation without a target',
    (b) => void order(b).fields.splice(1, 1, { name: 'loaf', label: 'Loaf', type: 'relation', required: false }),
    'entities › Order › fields › loaf',
    /needs a target/,
  ],
  [
    'a seed link to a record that is not there',
    (b) => void (seedOf(order(b)).values['loaf'] = 'spelt'),
    'entities › Order › seed › first › loaf',
    /has the key "spelt"/,
  ],
  [
    'a seed value that is no option',
    (b) => void (seedOf(loaf(b)).values['flour'] = 'Oat'),
    'entities › Loaf › seed › rye › flour',
    /none of the options/,
  ],
  [
    'money that is no whole number of cents',
    (b) => void (seedOf(loaf(b)).values['price'] = 4.5),
    'entities › Loaf › seed › rye › price',
    /whole number/,
  ],
  [
    'a date that is a text',
    (b) => void (seedOf(order(b)).values['pickUp'] = '2026-01-01'),
    'entities › Order › seed › first › pickUp',
    /number of days/,
  ],
  [
    'a required value that is missing',
    (b) => void delete seedOf(loaf(b)).values['title'],
    'entities › Loaf › seed › rye › title',
    /required value/,
  ],
  [
    'a value of an unknown field',
    (b) => void (seedOf(loaf(b)).values['weight'] = 3),
    'entities › Loaf › seed › rye › weight',
    /no field "weight"/,
  ],
  [
    'two seed records with one key',
    (b) => void loaf(b).seed.push({ key: 'rye', values: { title: 'Rye two' } }),
    'entities › Loaf › seed › rye',
    /same key/,
  ],
  [
    'an owner who is nobody',
    (b) => void (seedOf(order(b)).owner = 3),
    'entities › Order › seed › first',
    /no seed person number 3/,
  ],
  [
    'two entities that differ in plural only',
    (b) => void b.entities.push({ ...loaf(b), name: 'Orders', pluralLabel: 'More' }),
    'entities › Orders',
    /same name/,
  ],
  ['a word of the language as a name', (b) => void (loaf(b).name = 'Object'), 'entities › Object', /uses itself/],
  [
    'a field that records have anyway',
    (b) => void loaf(b).fields.push({ name: 'createdAt', label: 'Made', type: 'date', required: false }),
    'entities › Loaf › fields › createdAt',
    /uses itself/,
  ],
  [
    'two fields with one name',
    (b) => void loaf(b).fields.push({ name: 'Price'.toLowerCase(), label: 'Cost', type: 'money', required: false }),
    'entities › Loaf › fields › price',
    /same name/,
  ],
  [
    'a title that is no text',
    (b) => void (loaf(b).titleField = 'price'),
    'entities › Loaf › titleField',
    /money, not text/,
  ],
  [
    'an owned entity without accounts',
    (b) => void (b.features = b.features.filter((feature) => feature.kind !== 'account')),
    'entities › Order › owned',
    /nobody can sign in/,
  ],
  [
    'an entity that no page leads to',
    (b) =>
      void (b.features = b.features.filter((feature) => feature.kind !== 'catalogue' && feature.kind !== 'filter')),
    'entities › Loaf',
    /No page leads/,
  ],
  [
    'a feature of an unknown entity',
    (b) => void b.features.push({ id: 'add-cake', kind: 'create', entity: 'Cake', by: 'anyone', action: 'Add' }),
    'features › add-cake',
    /no entity "Cake"/,
  ],
  [
    'a filter by an unknown field',
    (b) => void b.features.splice(2, 1, { id: 'filter-loaves', kind: 'filter', entity: 'Loaf', fields: ['crust'] }),
    'features › filter-loaves',
    /no field "crust"/,
  ],
  [
    'a filter by a text',
    (b) => void b.features.splice(2, 1, { id: 'filter-loaves', kind: 'filter', entity: 'Loaf', fields: ['title'] }),
    'features › filter-loaves',
    /cannot work with/,
  ],
  [
    'two features with one id',
    (b) =>
      void b.features.push({
        id: 'home',
        kind: 'catalogue',
        entity: 'Order',
        path: '/orders',
        layout: 'table',
        pageSize: 10,
      }),
    'features › home',
    /same id/,
  ],
  [
    'two pages at one path',
    (b) =>
      void b.features.push({
        id: 'shop',
        kind: 'catalogue',
        entity: 'Order',
        path: '/loaves',
        layout: 'table',
        pageSize: 10,
      }),
    'features › shop › path',
    /Another page/,
  ],
  [
    'a path of the product itself',
    (b) =>
      void b.features.push({
        id: 'orders',
        kind: 'catalogue',
        entity: 'Order',
        path: '/login',
        layout: 'table',
        pageSize: 10,
      }),
    'features › orders › path',
    /uses itself/,
  ],
  ['a served requirement without scenarios', (b) => void requirement(b, {}), 'requirements › R1', /no scenario proves/],
  [
    'a served requirement without features',
    (b) => void requirement(b, { features: [] }),
    'requirements › R1',
    /no feature serves/,
  ],
  [
    'a requirement of an unknown feature',
    (b) => void requirement(b, { features: ['oven'] }),
    'requirements › R1',
    /no feature "oven"/,
  ],
];

test('a blueprint whose parts agree has no issues', () => {
  assert.deepEqual(validateBlueprint(bakery()), []);
});

for (const [name, damage, path, message] of cases) {
  test(`notices ${name}`, () => {
    const blueprint = bakery();
    damage(blueprint);
    const issues = validateBlueprint(blueprint);
    const found = issues.find((issue) => issue.path === path && message.test(issue.message));
    assert.ok(found, `none of ${JSON.stringify(issues)}`);
    assert.ok(found.fix.length > 10);
  });
}

test('notices two scenarios with one id', () => {
  const blueprint = bakery();
  const scenario = {
    id: 'opens',
    title: 'Opens',
    given: { step: 'open' as const, path: '/' },
    when: [],
    then: [{ step: 'see-heading' as const, text: 'Bread' }],
  };
  requirement(blueprint, { scenarios: [scenario] });
  requirement(blueprint, { id: 'R2', scenarios: [scenario] });
  assert.deepEqual(
    validateBlueprint(blueprint).map((issue) => issue.path),
    ['requirements › R2 › scenarios › opens'],
  );
});
