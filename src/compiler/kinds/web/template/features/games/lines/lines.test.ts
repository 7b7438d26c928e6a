import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseLineMove } from './choose-move.ts';
import { fiveInARow, fourInARow, ticTacToe, type LineGame } from './game.ts';

/** What the computer does after these moves. */
function reply(game: LineGame, moves: string[]): string | null {
  const state = game.replay(moves);
  assert.ok(state);
  return chooseLineMove(game, state.position, state.turn, 'hard', 0);
}

test('three in a row end the game', () => {
  const state = ticTacToe.replay(['0', '3', '1', '4', '2']);
  assert.deepEqual(state?.ending, { winner: 'first', by: '3 in a row' });
  assert.deepEqual(state?.position.line.toSorted(), [0, 1, 2]);
  assert.equal(ticTacToe.replay(['0', '3', '1', '4', '2', '5']), null);
});

test('a square that is taken is not taken again', () => {
  assert.equal(ticTacToe.replay(['0', '0']), null);
});

test('a full board without a row is a draw', () => {
  assert.deepEqual(ticTacToe.replay(['0', '1', '2', '4', '3', '5', '7', '6', '8'])?.ending, {
    winner: null,
    by: 'a full board',
  });
});

test('stones fall to the lowest free place', () => {
  assert.equal(fourInARow.replay(['0']), null);
  assert.ok(fourInARow.replay(['35', '28', '36']));
});

test('the computer completes a row, and stops one of the other side', () => {
  assert.equal(reply(ticTacToe, ['0', '3', '1', '4', '8']), '5');
  assert.equal(reply(ticTacToe, ['0', '4', '1']), '2');
  assert.equal(reply(fourInARow, ['35', '41', '36', '34', '37']), '38');
});

test('the best opponent at tic-tac-toe never loses', () => {
  const play = (moves: string[]): void => {
    const state = ticTacToe.replay(moves);
    assert.ok(state);
    if (state.ending) return assert.notEqual(state.ending.winner, 'first');
    if (state.turn === 'second') return play([...moves, reply(ticTacToe, moves) ?? '']);
    for (let cell = 0; cell < 9; cell += 1) if (state.position.cells[cell] === null) play([...moves, String(cell)]);
  };
  play([]);
});

test('the computer stops a row of four on the large board', () => {
  assert.equal(reply(fiveInARow, ['60', '59', '61', '10', '62', '110', '63']), '64');
});
