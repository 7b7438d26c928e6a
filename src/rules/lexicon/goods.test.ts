import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goodsIn } from './goods.ts';

test('finds the goods that a concept names', () => {
  assert.deepEqual(goodsIn('A shop for a beekeeper selling honey, candles and soap.'), ['honey', 'candle', 'soap']);
  assert.deepEqual(goodsIn('We sell handmade brooms and brushes to people nearby.'), ['broom', 'brush']);
});

test('knows what goes with a trade, and says nothing of others', () => {
  assert.ok(goodsIn('A ceramics shop with a cart.').includes('bowl'));
  assert.deepEqual(goodsIn('A shop where customers buy products and services.'), []);
  assert.deepEqual(goodsIn('An app that sells tickets to visitors.'), []);
});
