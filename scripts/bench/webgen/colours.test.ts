import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colourNamed, coloursNamed, distance, type Rgb } from './colours.ts';

const named = (name: string): Rgb => {
  const colour = colourNamed(name);
  assert.ok(colour, `${name} is not known`);
  return colour;
};

test('knows names of several words, British spelling and names that CSS does not have', () => {
  assert.deepEqual(named('Saddle Brown'), [139, 69, 19]);
  assert.deepEqual(named('dim grey'), named('dimgray'));
  assert.deepEqual(named('azure mist'), [240, 255, 255]);
  assert.equal(colourNamed('colour of the sea'), null);
  assert.equal(coloursNamed('light goldenrod').length, 2);
  assert.equal(coloursNamed('linen').length, 1);
});

test('measures distances as published for CIEDE2000', () => {
  assert.equal(distance(named('linen'), named('linen')), 0);
  // Black and white are 100 apart by definition; the blues are a known hard case.
  assert.ok(Math.abs(distance(named('black'), named('white')) - 100) < 0.1);
  assert.ok(Math.abs(distance([255, 0, 0], [0, 255, 0]) - 86.6) < 0.3);
  assert.ok(distance(named('snow'), named('white')) < 9, 'two near whites are one colour to most people');
  assert.ok(distance(named('dark orange'), named('peru')) > 9);
});
