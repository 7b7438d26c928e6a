import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stagesIn } from './stages-in.ts';

test('reads the stages through which a record passes', () => {
  assert.deepEqual(
    stagesIn('The clerk moves a file from received to checked, waiting for papers and closed on a board.'),
    ['Received', 'Checked', 'Waiting for papers', 'Closed'],
  );
  assert.deepEqual(stagesIn('Owners mark a plot as free, reserved or taken.'), ['Free', 'Reserved', 'Taken']);
});

test('two words or a whole clause are no stages', () => {
  assert.equal(stagesIn('People mark tasks as done.'), null);
  assert.equal(stagesIn('The bus goes from the station to the harbour.'), null);
});
