import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseChessMove } from './choose-move.ts';
import { chess } from './game.ts';
import { afterMove, legalMoves, squareOf, startPosition, type Position } from './position.ts';

/** Number of ways to play `depth` half moves: known for these positions to the last one. */
function count(position: Position, depth: number): number {
  if (depth === 0) return 1;
  return legalMoves(position).reduce((sum, move) => sum + count(afterMove(position, move), depth - 1), 0);
}

/** From Forsyth-Edwards notation. */
function positionOf(notation: string): Position {
  const [rows = '', turn, castling = '-', enPassant = '-'] = notation.split(' ');
  const squares = [...rows.replaceAll('/', '')].flatMap((sign) =>
    /\d/.test(sign) ? Array<string>(Number(sign)).fill('') : [sign],
  );
  return {
    squares,
    turn: turn === 'w' ? 'white' : 'black',
    castling: castling.replace('-', ''),
    enPassant: enPassant === '-' ? null : squareOf(enPassant),
    quiet: 0,
  };
}

test('the first moves can be played in as many ways as is known', () => {
  assert.deepEqual(
    [1, 2, 3].map((depth) => count(startPosition, depth)),
    [20, 400, 8902],
  );
});

test('castling, pins, en passant and promotion are counted right', () => {
  const busy = positionOf('r3k2r/p1ppqpb1/bn2pnp1/3PN3/1p2P3/2N2Q1p/PPPBBPPP/R3K2R w KQkq -');
  assert.deepEqual(
    [1, 2].map((depth) => count(busy, depth)),
    [48, 2039],
  );
  const ending = positionOf('8/2p5/3p4/KP5r/1R3p1k/8/4P1P1/8 w - -');
  assert.deepEqual(
    [1, 2, 3].map((depth) => count(ending, depth)),
    [14, 191, 2812],
  );
  const promoting = positionOf('r3k2r/Pppp1ppp/1b3nbN/nP6/BBP1P3/q4N2/Pp1P2PP/R2Q1RK1 w kq -');
  assert.deepEqual(
    [1, 2].map((depth) => count(promoting, depth)),
    [6, 264],
  );
});

test('a game that ends in checkmate is over, and says who won', () => {
  const state = chess.replay(['f2f3', 'e7e5', 'g2g4', 'd8h4']);
  assert.deepEqual(state?.ending, { winner: 'second', by: 'checkmate' });
  assert.deepEqual(state?.notes, ['f3', 'e5', 'g4', 'Qh4#']);
  assert.equal(chess.replay(['f2f3', 'e7e5', 'g2g4', 'd8h4', 'a2a3']), null);
});

test('a move against the rules is not taken', () => {
  assert.equal(chess.replay(['e2e5']), null);
  assert.equal(chess.replay(['e7e5']), null);
});

test('the same position for the third time is a draw', () => {
  const shuffle = ['g1f3', 'g8f6', 'f3g1', 'f6g8'];
  assert.equal(chess.replay([...shuffle, ...shuffle])?.ending?.winner, null);
});

test('two pieces that can go to one square are told apart', () => {
  const state = chess.replay(['b1c3', 'a7a6', 'g1f3', 'a6a5', 'd2d4', 'a5a4', 'f3d2', 'a4a3', 'd2b1']);
  assert.equal(state?.notes.at(-1), 'Ndb1');
});

test('the computer takes a piece that stands free and finds the mate in one', () => {
  const state = chess.replay(['f2f3', 'e7e5', 'g2g4']);
  assert.ok(state);
  assert.equal(chooseChessMove(state.position, 'hard', 0), 'd8h4');
  const free = positionOf('4k3/8/8/3q4/4P3/8/8/4K3 w - -');
  assert.equal(chooseChessMove(free, 'easy', 0.5), 'e4d5');
});
