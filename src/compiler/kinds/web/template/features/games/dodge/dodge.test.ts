import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advance, firstRun, lanes, pointsOf, rows, steer, type Run } from './rules.ts';

const last = rows - 1;
const meeting = (is: 'coin' | 'obstacle'): Run => ({ ...firstRun, things: [{ lane: 0, row: last, is }] });

test('an obstacle ends the run, a coin is collected', () => {
  assert.ok(steer(meeting('obstacle'), -1).isOver);
  const run = steer(meeting('coin'), -1);
  assert.equal(run.coins, 1);
  assert.equal(pointsOf(run), 15);
});

test('nobody steers off the track', () => {
  assert.equal(steer(steer(firstRun, 1), 1).lane, lanes - 1);
});

test('one lane always stays free', () => {
  let run: Run = { ...firstRun };
  for (let step = 0; step < 300; step += 1) {
    run = { ...advance(run, Math.random), isOver: false };
    for (let row = 0; row < rows; row += 1)
      assert.ok(run.things.filter((thing) => thing.row === row && thing.is === 'obstacle').length < lanes);
  }
});
