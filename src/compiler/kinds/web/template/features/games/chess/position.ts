// Chess: a position, the moves that the rules allow in it, and what a move makes of it.
/** White pieces in capitals, black ones in small letters, an empty square as ''. Squares run from a8 (0) to h1 (63). */
export interface Position {
  squares: readonly string[];
  turn: 'white' | 'black';
  /** Who may still castle where: some of "KQkq". */
  castling: string;
  /** The square behind a pawn that has just moved two steps. */
  enPassant: number | null;
  /** Half moves since the last capture or pawn move. */
  quiet: number;
}

export interface Move {
  from: number;
  to: number;
  promotion?: 'q' | 'r' | 'b' | 'n';
}

const backRank = ['r', 'n', 'b', 'q', 'k', 'b', 'n', 'r'];

export const startPosition: Position = {
  squares: [
    ...backRank,
    ...Array<string>(8).fill('p'),
    ...Array<string>(32).fill(''),
    ...Array<string>(8).fill('P'),
    ...backRank.map((piece) => piece.toUpperCase()),
  ],
  turn: 'white',
  castling: 'KQkq',
  enPassant: null,
  quiet: 0,
};

type Step = readonly [column: number, row: number];
const straight: readonly Step[] = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
];
const diagonal: readonly Step[] = [
  [1, -1],
  [1, 1],
  [-1, 1],
  [-1, -1],
];
const around = [...straight, ...diagonal];
const knight: readonly Step[] = [
  [1, -2],
  [2, -1],
  [2, 1],
  [1, 2],
  [-1, 2],
  [-2, 1],
  [-2, -1],
  [-1, -2],
];
const slides: Readonly<Record<string, readonly Step[]>> = { r: straight, b: diagonal, q: around };
const promotions = ['q', 'r', 'b', 'n'] as const;

/** "e4" */
export function squareName(square: number): string {
  return 'abcdefgh'.charAt(square % 8) + String(8 - Math.floor(square / 8));
}

export function squareOf(name: string): number {
  return 'abcdefgh'.indexOf(name.charAt(0)) + (8 - Number(name.charAt(1))) * 8;
}

export function colourOf(piece: string): 'white' | 'black' | null {
  if (piece === '') return null;
  return piece === piece.toUpperCase() ? 'white' : 'black';
}

/** All moves that do not leave the own king in check. */
export function legalMoves(position: Position): Move[] {
  return possibleMoves(position).filter((move) => !isInCheck(afterMove(position, move), position.turn));
}

export function isInCheck(position: Position, colour: Position['turn']): boolean {
  const king = position.squares.indexOf(colour === 'white' ? 'K' : 'k');
  return king !== -1 && isAttacked(position.squares, king, opposite(colour));
}

export function opposite(colour: Position['turn']): Position['turn'] {
  return colour === 'white' ? 'black' : 'white';
}

/** The position after a move that is possible in it. */
export function afterMove(position: Position, { from, to, promotion }: Move): Position {
  const squares = [...position.squares];
  const piece = squares[from] ?? '';
  const kind = piece.toLowerCase();
  const isCapture = squares[to] !== '';
  squares[from] = '';
  squares[to] = promotion ? inColour(promotion, position.turn) : piece;
  if (kind === 'p' && to === position.enPassant) squares[to + (position.turn === 'white' ? 8 : -8)] = '';
  if (kind === 'k' && Math.abs(to - from) === 2) {
    const [corner, beside] = to > from ? [from + 3, from + 1] : [from - 4, from - 1];
    squares[beside] = squares[corner] ?? '';
    squares[corner] = '';
  }
  return {
    squares,
    turn: opposite(position.turn),
    castling: castlingAfter(position.castling, from, to),
    enPassant: kind === 'p' && Math.abs(to - from) === 16 ? (from + to) / 2 : null,
    quiet: kind === 'p' || isCapture ? 0 : position.quiet + 1,
  };
}

const guards: Readonly<Record<number, string>> = { 0: 'q', 4: 'kq', 7: 'k', 56: 'Q', 60: 'KQ', 63: 'K' };

/** A king or rook that moves, or a rook that is taken, ends the right. */
function castlingAfter(castling: string, from: number, to: number): string {
  const lost = (guards[from] ?? '') + (guards[to] ?? '');
  return [...castling].filter((right) => !lost.includes(right)).join('');
}

/** Moves by the way the pieces go, whether or not the king stays safe. */
function possibleMoves(position: Position): Move[] {
  const moves: Move[] = [];
  for (const [from, piece] of position.squares.entries()) {
    if (colourOf(piece) !== position.turn) continue;
    const kind = piece.toLowerCase();
    const steps = slides[kind];
    if (kind === 'p') moves.push(...pawnMoves(position, from));
    else if (steps) moves.push(...steps.flatMap((step) => slide(position, from, step)));
    else moves.push(...stepMoves(position, from, kind === 'n' ? knight : around));
    if (kind === 'k') moves.push(...castlingMoves(position, from));
  }
  return moves;
}

function slide({ squares, turn }: Position, from: number, step: Step): Move[] {
  const moves: Move[] = [];
  for (let to = neighbour(from, step); to !== null; to = neighbour(to, step)) {
    const owner = colourOf(squares[to] ?? '');
    if (owner !== turn) moves.push({ from, to });
    if (owner !== null) break;
  }
  return moves;
}

function stepMoves({ squares, turn }: Position, from: number, steps: readonly Step[]): Move[] {
  return steps
    .map((step) => neighbour(from, step))
    .filter((to) => to !== null)
    .filter((to) => colourOf(squares[to] ?? '') !== turn)
    .map((to) => ({ from, to }));
}

function pawnMoves({ squares, turn, enPassant }: Position, from: number): Move[] {
  const forward = turn === 'white' ? -1 : 1;
  const row = Math.floor(from / 8);
  const targets: number[] = [];
  const ahead = from + 8 * forward;
  if (squares[ahead] === '') {
    targets.push(ahead);
    const isAtStart = row === (turn === 'white' ? 6 : 1);
    if (isAtStart && squares[ahead + 8 * forward] === '') targets.push(ahead + 8 * forward);
  }
  for (const side of [-1, 1]) {
    const to = neighbour(from, [side, forward]);
    if (to === null) continue;
    if (to === enPassant || colourOf(squares[to] ?? '') === opposite(turn)) targets.push(to);
  }
  return targets.flatMap((to): Move[] =>
    to < 8 || to >= 56 ? promotions.map((promotion) => ({ from, to, promotion })) : [{ from, to }],
  );
}

function castlingMoves({ squares, turn, castling }: Position, from: number): Move[] {
  const isSafe = (square: number) => !isAttacked(squares, square, opposite(turn));
  const isFree = (...between: number[]) => between.every((square) => squares[square] === '');
  const moves: Move[] = [];
  if (castling.includes(inColour('k', turn)) && isFree(from + 1, from + 2) && isSafe(from) && isSafe(from + 1))
    moves.push({ from, to: from + 2 });
  if (
    castling.includes(inColour('q', turn)) &&
    isFree(from - 1, from - 2, from - 3) &&
    isSafe(from) &&
    isSafe(from - 1)
  )
    moves.push({ from, to: from - 2 });
  return moves;
}

function isAttacked(squares: readonly string[], square: number, by: Position['turn']): boolean {
  const holds = (at: number | null, kinds: string) => {
    const piece = at === null ? '' : (squares[at] ?? '');
    return colourOf(piece) === by && kinds.includes(piece.toLowerCase());
  };
  const first = (step: Step): number | null => {
    for (let at = neighbour(square, step); at !== null; at = neighbour(at, step)) if (squares[at] !== '') return at;
    return null;
  };
  const towards = by === 'white' ? 1 : -1;
  return (
    knight.some((step) => holds(neighbour(square, step), 'n')) ||
    around.some((step) => holds(neighbour(square, step), 'k')) ||
    [-1, 1].some((side) => holds(neighbour(square, [side, towards]), 'p')) ||
    straight.some((step) => holds(first(step), 'rq')) ||
    diagonal.some((step) => holds(first(step), 'bq'))
  );
}

function neighbour(square: number, [columns, rows]: Step): number | null {
  const column = (square % 8) + columns;
  const row = Math.floor(square / 8) + rows;
  return column < 0 || column > 7 || row < 0 || row > 7 ? null : row * 8 + column;
}

function inColour(kind: string, colour: Position['turn']): string {
  return colour === 'white' ? kind.toUpperCase() : kind;
}
