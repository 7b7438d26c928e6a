import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordSegments } from './record-segments.ts';
import type { Entity } from './schema.ts';

const entity = (name: string, pluralLabel: string): Entity => ({
  name,
  label: name,
  pluralLabel,
  description: name,
  fields: [],
  titleField: 'name',
  owned: false,
  seed: [],
});

test('records have a segment of their own, whatever features and other records are called', () => {
  const entities = [
    entity('MenuItem', 'Menu items'),
    entity('Assessment', 'Assessments'),
    entity('Dish', 'Menu items'),
    entity('Sushi', '寿司'),
  ];
  assert.deepEqual(
    [...recordSegments(entities).values()],
    ['menu-items', 'assessments-records', 'menu-items-records', 'sushis'],
  );
});
