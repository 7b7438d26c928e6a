// Chess as one of the games: its rules in words, and a game replayed from its moves.
import type { BoardGame, BoardState, Ending } from '../board-game.ts';
import { moveNote } from './move-note.ts';
import { afterMove, isInCheck, legalMoves, squareName, startPosition, type Move, type Position } from './position.ts';

export const chess: BoardGame<Position> = {
  slug: 'chess',
  title: 'Chess',
  kind: 'board',
  text: 'The classic for two: checkmate the other king.',
  rules: [
    'White moves first, then both sides take turns.',
    'Choose one of your pieces, then one of the marked squares. Only moves that the rules of chess allow are taken.',
    'Castling, en passant and promotion are part of the game.',
    'Who attacks the king so that it cannot escape wins by checkmate. No move left without check is a draw.',
  ],
  levelHelp: 'How many moves the computer looks ahead: one, two or three.',
  sides: { first: 'White', second: 'Black' },
  replay,
};

/** "e2e4", with the piece that a pawn becomes at the end: "e7e8q". */
export function moveText({ from, to, promotion }: Move): string {
  return squareName(from) + squareName(to) + (promotion ?? '');
}

function replay(moves: readonly string[]): BoardState<Position> | null {
  let position = startPosition;
  const notes: string[] = [];
  const seen = new Map([[keyOf(position), 1]]);
  let ending: Ending | null = null;
  for (const text of moves) {
    if (ending) return null;
    const options = legalMoves(position);
    const move = options.find((option) => moveText(option) === text);
    if (!move) return null;
    const next = afterMove(position, move);
    const times = (seen.get(keyOf(next)) ?? 0) + 1;
    seen.set(keyOf(next), times);
    ending = endingOf(next, times);
    notes.push(moveNote(position, move, options, next, ending?.by === 'checkmate'));
    position = next;
  }
  return { position, turn: position.turn === 'white' ? 'first' : 'second', notes, ending };
}

function endingOf(position: Position, times: number): Ending | null {
  if (legalMoves(position).length === 0) {
    if (!isInCheck(position, position.turn)) return { winner: null, by: 'stalemate' };
    return { winner: position.turn === 'white' ? 'second' : 'first', by: 'checkmate' };
  }
  if (times >= 3) return { winner: null, by: 'the same position for the third time' };
  if (position.quiet >= 100) return { winner: null, by: 'fifty moves without a capture or a pawn move' };
  const pieces = position.squares.filter((piece) => piece !== '' && !'Kk'.includes(piece));
  const isTooLittle = pieces.length === 0 || (pieces.length === 1 && 'BNbn'.includes(pieces[0] ?? ''));
  return isTooLittle ? { winner: null, by: 'too few pieces left to win' } : null;
}

function keyOf({ squares, turn, castling, enPassant }: Position): string {
  return [squares.map((piece) => piece || '.').join(''), turn, castling, enPassant].join(' ');
}
