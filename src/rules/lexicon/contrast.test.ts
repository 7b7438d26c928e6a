import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrastRatio, hexFromRgb, readableInk, relativeLuminance, rgbFromHex } from './contrast.ts';
import { hexFromHsl, hslFromHex, inkOn, isDark, mixColours } from './palette.ts';

const rounded = (first: string, second: string) => Math.round(contrastRatio(first, second) * 100) / 100;

test('agrees with WCAG: 21 for black on white, 1 for a colour on itself', () => {
  assert.equal(rounded('#000000', '#ffffff'), 21);
  assert.equal(rounded('#4682b4', '#4682b4'), 1);
});

test('agrees with figures published for WCAG checks', () => {
  assert.equal(rounded('#777777', '#ffffff'), 4.48);
  assert.equal(rounded('#767676', '#ffffff'), 4.54);
  assert.equal(rounded('#ff0000', '#ffffff'), 4);
  assert.equal(rounded('#0000ff', '#ffffff'), 8.59);
  assert.equal(rounded('#ffffff', '#0000ff'), 8.59);
});

test('weighs green most', () => {
  assert.ok(Math.abs(relativeLuminance('#00ff00') - 0.7152) < 1e-9);
});

test('turns colours into channels and hue and back', () => {
  for (const hex of ['#f5f5dc', '#123456', '#000000', '#ffffff', '#c71585', '#808080']) {
    assert.equal(hexFromRgb(rgbFromHex(hex)), hex);
    assert.equal(hexFromHsl(hslFromHex(hex)), hex);
  }
});

test('mixes half and half', () => {
  assert.equal(mixColours('#000000', '#ffffff', 0.5), '#808080');
});

test('chooses ink that can be read', () => {
  assert.equal(readableInk('#ffff00'), '#1c1917');
  assert.equal(readableInk('#191970'), '#ffffff');
  for (const background of ['#ffe4b5', '#2f4f4f', '#808080', '#d2691e', '#ffffff']) {
    assert.ok(contrastRatio(inkOn(background, '#cd853f'), background) >= 4.5, background);
  }
  assert.ok(isDark('#191970') && !isDark('#f5f5dc'));
});
