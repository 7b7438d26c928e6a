import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import { productModel } from '../../product-model.ts';
import { homeScenarios } from './home-scenarios.ts';
import { callsToAction, homeText } from './home-text.ts';

const home: FeatureOf<'home'> = {
  id: 'home',
  kind: 'home',
  headline: 'Plants & "pots"',
  introduction: 'Small ones {and large ones}.',
  highlights: ['Plant', 'Note'],
  points: [],
};

const blueprint: Blueprint = {
  version: 1,
  kind: 'web-app',
  name: 'Fern',
  slug: 'fern',
  tagline: 'A shop for plants.',
  theme: {
    background: { hex: '#f5f5dc' },
    component: { hex: '#556b2f' },
    mode: 'light',
    typeface: 'serif',
    corners: 'soft',
    source: 'concept',
  },
  actors: [],
  entities: ['Plant', 'Note'].map((name) => ({
    name,
    label: name,
    pluralLabel: `${name}s`,
    description: `The ${name.toLowerCase()}s.`,
    titleField: 'title',
    fields: [{ name: 'title', label: 'Title', type: 'text', required: true }],
    owned: false,
    seed: [{ key: 'one', values: { title: 'Fern' } }],
  })),
  features: [
    home,
    { id: 'plants', kind: 'catalogue', entity: 'Plant', path: '/plants', layout: 'cards', pageSize: 12 },
  ],
  requirements: [],
  exclusions: [],
  questions: [],
};

test('what has no list is not shown, as there is nowhere to lead to', () => {
  const text = homeText(home, productModel(blueprint));
  assert.match(text, /<PlantHighlights \/>/);
  assert.doesNotMatch(text, /NoteHighlights/);
});

test('text that means something to JSX is printed so that it is read as it was written', () => {
  const text = homeText(home, productModel(blueprint));
  assert.match(text, /headline=\{"Plants & \\"pots\\""\}/);
  assert.match(text, /introduction="Small ones \{and large ones\}\."/);
});

test('without anything to make, the only button leads to the list', () => {
  assert.deepEqual(callsToAction(productModel(blueprint)), [{ label: 'Browse plants', path: '/plants' }]);
});

test('the colours that must be seen are those of the theme', () => {
  const scenario = homeScenarios(home, blueprint).find(({ id }) => id === 'home-colours');
  assert.deepEqual(scenario?.then, [
    { step: 'see-colour', of: 'page', hex: '#f5f5dc' },
    { step: 'see-colour', of: 'component', hex: '#556b2f' },
  ]);
});

test('no more records are expected on the page than there are', () => {
  const scenario = homeScenarios(home, blueprint).find(({ id }) => id === 'home-highlights');
  assert.deepEqual(scenario?.then, [{ step: 'see-items', list: 'Plants', atLeast: 1 }]);
});
