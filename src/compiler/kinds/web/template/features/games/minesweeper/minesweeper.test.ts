import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstField, markCell, minesAround, openCell, type Field } from './rules.ts';

const small: Field = {
  columns: 3,
  rows: 3,
  mineCount: 1,
  mines: new Set([0]),
  open: new Set(),
  marked: new Set(),
  state: 'open',
};

test('the first cell and those around it hide no mine', () => {
  const field = openCell(firstField('hard'), 40, Math.random);
  assert.equal(field.mines?.size, 28);
  assert.equal(minesAround(field, 40), 0);
});

test('a cell without mines around opens its neighbours too', () => {
  const field = openCell(small, 8, Math.random);
  assert.equal(field.state, 'won');
  assert.equal(field.open.size, 8);
});

test('a mine ends the game, a marked cell is not opened', () => {
  assert.equal(openCell(small, 0, Math.random).state, 'lost');
  const marked = markCell(small, 0);
  assert.equal(openCell(marked, 0, Math.random), marked);
  assert.equal(markCell(marked, 0).marked.size, 0);
});
