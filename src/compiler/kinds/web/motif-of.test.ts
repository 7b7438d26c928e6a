import assert from 'node:assert/strict';
import { test } from 'node:test';
import { motifOf } from './template/web/artwork/motif-of.ts';

test('a colour in front of a noun chooses no picture', () => {
  assert.equal(motifOf('orange hatchback'), 'car');
  assert.equal(motifOf('rose armchair'), undefined);
  assert.equal(motifOf('ripe orange'), 'fruit');
});

test('the last known word decides', () => {
  assert.equal(motifOf('apple pie'), 'cake');
  assert.equal(motifOf('halden s40 camera'), 'camera');
  assert.equal(motifOf('trail club'), 'mountains');
  assert.equal(motifOf('tennis club'), 'ball');
});
