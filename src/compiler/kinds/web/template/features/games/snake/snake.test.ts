import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstSnake, mayTurn, size, step, type Snake } from './rules.ts';

const random = () => 0;
const short: Snake = { body: [2, 1, 0], food: 14, isOver: false };

test('a step moves head and tail', () => {
  assert.deepEqual(step(short, 'right', random).body, [3, 2, 1]);
});

test('food makes it longer and lies somewhere else afterwards', () => {
  const fed = step({ ...short, food: 3 }, 'right', random);
  assert.deepEqual(fed.body, [3, 2, 1, 0]);
  assert.ok(!fed.body.includes(fed.food));
});

test('a wall and the own body end the game', () => {
  assert.ok(step(short, 'up', random).isOver);
  const curled: Snake = { body: [16, 1, 0, size, 30, 31, 32], food: 99, isOver: false };
  assert.ok(step(curled, 'left', random).isOver);
});

test('it cannot turn into its own neck', () => {
  assert.ok(!mayTurn('right', 'left'));
  assert.ok(mayTurn('right', 'up'));
  assert.equal(firstSnake(random).body.length, 3);
});
