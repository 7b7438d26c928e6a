import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveColour } from './colours.ts';
import { relativeLuminance } from './contrast.ts';
import { cssColours } from './css-colours.ts';
import { furtherColours } from './further-colours.ts';
import { hslFromHex } from './palette.ts';

const hexOf = (text: string) => resolveColour(text)?.hex;

test('knows all 148 names of CSS, together or in words', () => {
  assert.equal(Object.keys(cssColours).length, 148);
  for (const [name, hex] of Object.entries(cssColours)) assert.equal(hexOf(name), hex, name);
  assert.equal(hexOf('dark slate gray'), '#2f4f4f');
  assert.equal(hexOf('Light Goldenrod Yellow'), '#fafad2');
  assert.equal(hexOf('medium-violet-red'), '#c71585');
  assert.equal(hexOf('light slate grey'), '#778899');
});

test('knows further names, all written as six digits', () => {
  assert.ok(Object.keys(furtherColours).length >= 150);
  for (const [name, hex] of Object.entries(furtherColours)) {
    assert.match(hex, /^#[0-9a-f]{6}$/, name);
    assert.equal(hexOf(name), hex, name);
  }
  for (const name of [
    'azure mist',
    'dust white',
    'lemon mist',
    'pearl',
    'champagne',
    'platinum',
    'charcoal',
    'sage',
    'mauve',
  ]) {
    assert.ok(hexOf(name), name);
  }
});

test('reads hexadecimal notation', () => {
  assert.equal(hexOf('#F5F5DC'), '#f5f5dc');
  assert.equal(hexOf('#abc'), '#aabbcc');
});

test('tidies the words around a colour', () => {
  assert.deepEqual(resolveColour('a shade of Sage.'), { hex: '#9caf88', name: 'sage' });
  assert.deepEqual(resolveColour('the coral color'), { hex: '#ff7f50', name: 'coral' });
});

test('moves a base colour the way its adjective says', () => {
  const light = (text: string) => relativeLuminance(hexOf(text) ?? '#000000');
  assert.ok(light('pale lilac') > light('lilac'));
  assert.ok(light('dark teal') < light('teal'));
  assert.ok(light('faint peach') > 0.85);
  assert.ok(light('very light mint') > light('light mint') - 1e-9);
  const saturation = (text: string) => hslFromHex(hexOf(text) ?? '#000000').saturation;
  assert.ok(saturation('dusty rose') < saturation('rose'));
  assert.ok(saturation('vivid teal') >= saturation('teal'));
});

test('keeps the hue of a compound near that of its base', () => {
  for (const [compound, base] of [
    ['dark moss green', 'moss green'],
    ['misty lavender', 'lavender'],
    ['deep burgundy', 'burgundy'],
    ['jungle green', 'green'],
  ]) {
    const distance = Math.abs(hslFromHex(hexOf(compound ?? '') ?? '').hue - hslFromHex(hexOf(base ?? '') ?? '').hue);
    assert.ok(Math.min(distance, 360 - distance) < 25, compound);
  }
});

test('mixes two colours and veils', () => {
  assert.ok(hexOf('blue-green'));
  assert.ok(hexOf('reddish brown'));
  assert.ok(relativeLuminance(hexOf('coral mist') ?? '#000000') > 0.7);
});

test('is silent about what is no colour', () => {
  for (const text of [
    '',
    'website',
    'page background',
    'bright',
    'use green',
    'components',
    'constructor',
    'user experience',
    'the',
  ]) {
    assert.equal(resolveColour(text), null, text);
  }
});
