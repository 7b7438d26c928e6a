import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOutputTail } from './output-tail.ts';

test('keeps everything that fits', () => {
  const tail = createOutputTail({ maximumBytes: 100 });
  tail.push(Buffer.from('one\n'));
  tail.push(Buffer.from('two\n'));
  assert.equal(tail.text(), 'one\ntwo\n');
  assert.equal(tail.text(), 'one\ntwo\n');
});

test('drops whole lines from the front and says so', () => {
  const tail = createOutputTail({ maximumBytes: 20 });
  for (let line = 0; line < 5000; line += 1) tail.push(Buffer.from(`line ${line}\n`));
  assert.equal(tail.text(), '[earlier output left out]\nline 4999\n');
  tail.push(Buffer.from('end\n'));
  assert.equal(tail.text(), '[earlier output left out]\nline 4999\nend\n');
});

test('never shows half a character at the cut', () => {
  const tail = createOutputTail({ maximumBytes: 10 });
  tail.push(Buffer.from('äöüäöüäöü\näö\n'));
  assert.equal(tail.text(), '[earlier output left out]\näö\n');
});
