import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badgeOf, firstSorting, isDone, put } from './rules.ts';
import { containers, items } from './waste.ts';

const random = () => 0.5;

test('every thing has its container, and every container has things', () => {
  const names = containers.map(({ name }) => name as string);
  assert.ok(items.every(({ container }) => names.includes(container)));
  assert.ok(names.every((name) => items.some(({ container }) => container === name)));
});

test('right answers give points, more of them in a row', () => {
  let sorting = firstSorting(items, 'easy', random);
  while (!isDone(sorting)) sorting = put(sorting, sorting.items[sorting.done]?.container ?? '');
  assert.equal(sorting.points, 8 * 10 + (1 + 2 + 3 + 4 + 5 + 6) * 5);
  assert.equal(badgeOf(sorting), 'Gold');
});

test('a wrong answer gives nothing and tells where the thing belongs', () => {
  const sorting = put(firstSorting(items, 'easy', random), 'Nowhere');
  assert.equal(sorting.points, 0);
  assert.equal(sorting.last?.isRight, false);
  assert.equal(badgeOf(sorting), null);
});
