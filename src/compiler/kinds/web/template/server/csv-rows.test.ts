import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvRows } from './csv-rows.ts';

test('quotes, separators and line breaks inside a cell are part of it', () => {
  assert.deepEqual(csvRows('Name,Note\n"Rope, hemp","so ""thick"""\n\nLamp,\n'), [
    { line: 1, cells: ['Name', 'Note'] },
    { line: 2, cells: ['Rope, hemp', 'so "thick"'] },
    { line: 4, cells: ['Lamp', ''] },
  ]);
  assert.deepEqual(csvRows('\uFEFFName;Price\r\nRope;3,50')[1]?.cells, ['Rope', '3,50']);
});
