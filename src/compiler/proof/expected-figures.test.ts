import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blueprint, Chart, Figure } from '../../blueprint/schema.ts';
import { expectedFigure, expectedMarks, shownFigure } from './expected-figures.ts';

const sale = (key: string, amount: number | null, kind: string, owner: number) => ({
  key,
  owner,
  values: { amount, kind },
});

const blueprint: Blueprint = {
  version: 1,
  kind: 'web-app',
  name: 'Stall',
  slug: 'stall',
  tagline: 'Sales of a stall.',
  theme: {
    background: { hex: '#ffffff' },
    component: { hex: '#224466' },
    mode: 'light',
    typeface: 'sans',
    corners: 'soft',
    source: 'chosen',
  },
  actors: [],
  entities: [
    {
      name: 'Sale',
      label: 'Sale',
      pluralLabel: 'Sales',
      description: 'What was sold.',
      titleField: 'kind',
      owned: true,
      fields: [
        { name: 'amount', label: 'Amount', type: 'money', required: false, unit: 'EUR' },
        { name: 'kind', label: 'Kind', type: 'text', required: true },
      ],
      seed: [
        sale('a', 1250, 'Fruit', 0),
        sale('b', 250, 'Fruit', 1),
        sale('c', 0, 'Bread', 0),
        sale('d', null, 'Tea', 0),
      ],
    },
  ],
  features: [],
  requirements: [],
  exclusions: [],
  questions: [],
};

const sum: Figure = { label: 'Revenue', entity: 'Sale', measure: { of: 'sum', field: 'amount' } };

test('sums leave out what has no value, and are written as money', () => {
  assert.equal(expectedFigure(sum, blueprint, null), 1500);
  assert.equal(shownFigure(sum, blueprint, null), '€15.00');
});

test('an average is taken over the values that are there', () => {
  assert.equal(expectedFigure({ ...sum, measure: { of: 'average', field: 'amount' } }, blueprint, null), 500);
});

test('of private records only those of the person who looks count', () => {
  const own = blueprint.entities[0]?.seed.filter(({ owner = 0 }) => owner === 0) ?? [];
  assert.equal(expectedFigure(sum, blueprint, own), 1250);
});

test('a condition narrows a figure', () => {
  const figure: Figure = { ...sum, measure: { of: 'count' }, where: { field: 'kind', equals: 'Fruit' } };
  assert.equal(expectedFigure(figure, blueprint, null), 2);
});

test('a pie has no slice for nothing, a bar chart a bar for each group', () => {
  const chart: Chart = { title: 'By kind', type: 'bar', entity: 'Sale', groupBy: 'kind', measure: sum.measure };
  assert.equal(expectedMarks(chart, blueprint, null), 3);
  assert.equal(expectedMarks({ ...chart, type: 'pie' }, blueprint, null), 1);
});
