import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deal, isComplete, pointsOf, turn, type Memory } from './rules.ts';

const four: Memory = { cards: ['a', 'b', 'a', 'b'], found: [], open: [], tries: 0 };
const play = (...cards: number[]) => cards.reduce(turn, four);

test('every picture is dealt twice', () => {
  const { cards } = deal('hard', Math.random);
  assert.equal(cards.length, 24);
  assert.equal(new Set(cards).size, 12);
});

test('a pair stays open, other cards are turned back', () => {
  assert.deepEqual(play(0, 2).found, [0, 2]);
  assert.deepEqual(play(0, 1).open, [0, 1]);
  assert.deepEqual(play(0, 1, 3).open, [3]);
});

test('a card that lies open cannot be chosen again', () => {
  assert.deepEqual(play(0, 0).open, [0]);
});

test('all pairs end the game; tries without a pair cost points', () => {
  assert.ok(isComplete(play(0, 2, 1, 3)));
  assert.equal(pointsOf(play(0, 2, 1, 3)), 200);
  assert.equal(pointsOf(play(0, 1, 0, 2, 1, 3)), 190);
});
