import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstTiles, isStuck, slide } from './rules.ts';

const board = (...rows: number[][]) => [...rows.flat(), ...Array<number>(16 - rows.flat().length).fill(0)];

test('tiles slide to the side and equal ones join once', () => {
  const { tiles, points } = slide(board([2, 2, 4, 0]), 'left');
  assert.deepEqual(tiles.slice(0, 4), [4, 4, 0, 0]);
  assert.equal(points, 4);
  assert.deepEqual(slide(board([2, 2, 2, 2]), 'right').tiles.slice(0, 4), [0, 0, 4, 4]);
});

test('columns slide too', () => {
  const { tiles } = slide(board([2, 0, 0, 0], [2, 0, 0, 0]), 'down');
  assert.equal(tiles[12], 4);
});

test('a slide that moves nothing leaves the tiles as they are', () => {
  const tiles = board([2, 4, 0, 0]);
  assert.equal(slide(tiles, 'left').tiles, tiles);
});

test('a full board without equal neighbours is stuck, a new one is not', () => {
  assert.ok(isStuck([2, 4, 2, 4, 4, 2, 4, 2, 2, 4, 2, 4, 4, 2, 4, 2]));
  const tiles = firstTiles(Math.random);
  assert.equal(tiles.filter((value) => value > 0).length, 2);
  assert.ok(!isStuck(tiles));
});
