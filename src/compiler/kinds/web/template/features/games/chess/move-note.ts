// A chess move as people write it: "Nf3", "exd5", "O-O", "Qxf7#".
import { isInCheck, squareName, type Move, type Position } from './position.ts';

/** `options` are all legal moves of the position, `next` the position after the move. */
export function moveNote(
  position: Position,
  move: Move,
  options: readonly Move[],
  next: Position,
  isCheckmate: boolean,
): string {
  const end = isCheckmate ? '#' : isInCheck(next, next.turn) ? '+' : '';
  const piece = (position.squares[move.from] ?? '').toUpperCase();
  if (piece === 'K' && Math.abs(move.to - move.from) === 2) return (move.to > move.from ? 'O-O' : 'O-O-O') + end;
  const isCapture = position.squares[move.to] !== '' || (piece === 'P' && move.to === position.enPassant);
  const target = (isCapture ? 'x' : '') + squareName(move.to);
  if (piece !== 'P') return piece + distinction(position, move, options) + target + end;
  const start = isCapture ? squareName(move.from).charAt(0) : '';
  return start + target + (move.promotion ? `=${move.promotion.toUpperCase()}` : '') + end;
}

/** Column, row or both, when another piece of the kind could go there as well. */
function distinction({ squares }: Position, move: Move, options: readonly Move[]): string {
  const rivals = options.filter(
    ({ from, to }) => to === move.to && from !== move.from && squares[from] === squares[move.from],
  );
  if (rivals.length === 0) return '';
  const name = squareName(move.from);
  if (rivals.every(({ from }) => from % 8 !== move.from % 8)) return name.charAt(0);
  if (rivals.every(({ from }) => Math.floor(from / 8) !== Math.floor(move.from / 8))) return name.charAt(1);
  return name;
}
