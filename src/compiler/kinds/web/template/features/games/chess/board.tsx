// The chess board: choose a piece, then one of the marked squares.
import { useState } from 'react';
import { Button } from '../../../web/ui/button.tsx';
import type { BoardProps } from '../frame/board-page.tsx';
import { GridBoard, type Cell } from '../frame/grid-board.tsx';
import { moveText } from './game.ts';
import { Piece } from './piece.tsx';
import { colourOf, legalMoves, squareName, squareOf, type Move, type Position } from './position.ts';

const names: Readonly<Record<string, string>> = {
  p: 'pawn',
  r: 'rook',
  n: 'knight',
  b: 'bishop',
  q: 'queen',
  k: 'king',
};

export function ChessBoard({ state, lastMove, isFlipped, canMove, onMove, theme }: BoardProps<Position>) {
  const { position } = state;
  const [chosen, setChosen] = useState<number | null>(null);
  const [promoting, setPromoting] = useState<readonly Move[]>([]);
  const legal = canMove ? legalMoves(position) : [];
  const targets = legal.filter((move) => move.from === chosen);
  const order = Array.from({ length: 64 }, (_, index) => (isFlipped ? 63 - index : index));
  const marked = lastMove ? [squareOf(lastMove.slice(0, 2)), squareOf(lastMove.slice(2, 4))] : [];

  function press(square: number) {
    const moves = targets.filter((move) => move.to === square);
    const [move] = moves;
    if (moves.length > 1) return setPromoting(moves);
    if (move) return make(move);
    setPromoting([]);
    const isOwn = legal.some(({ from }) => from === square);
    setChosen(isOwn && square !== chosen ? square : null);
  }

  function make(move: Move) {
    setChosen(null);
    setPromoting([]);
    onMove(moveText(move));
  }

  const cells = order.map((square): Cell => {
    const piece = position.squares[square] ?? '';
    const isDark = (Math.floor(square / 8) + square) % 2 === 1;
    const isTarget = targets.some(({ to }) => to === square);
    const owner = colourOf(piece);
    const content = owner ? `${owner} ${names[piece.toLowerCase()]}` : 'empty';
    return {
      key: square,
      label: `${squareName(square)}, ${content}${isTarget ? ', can be moved to' : ''}`,
      isPressed: square === chosen,
      className: 'relative',
      style: {
        backgroundColor: isDark ? theme.dark : theme.light,
        boxShadow:
          square === chosen
            ? `inset 0 0 0 4px ${theme.mark}`
            : marked.includes(square)
              ? `inset 0 0 0 3px ${theme.mark}66`
              : undefined,
      },
      content: (
        <>
          <Coordinates square={square} isFlipped={isFlipped} ink={theme.ink} />
          {piece !== '' && <Piece piece={piece} />}
          {isTarget && (
            <span
              aria-hidden
              className={`absolute rounded-full ${piece === '' ? 'size-[30%]' : 'inset-1 border-4'}`}
              style={piece === '' ? { backgroundColor: theme.mark } : { borderColor: theme.mark }}
            />
          )}
        </>
      ),
    };
  });

  return (
    <>
      <GridBoard label="Chess board" columns={8} cells={cells} onPress={(index) => press(order[index] ?? 0)} />
      {promoting.length > 0 && (
        <div role="group" aria-label="Promote the pawn" className="flex flex-wrap items-center gap-2">
          <span className="font-medium">The pawn becomes a</span>
          {promoting.map((move) => (
            <Button key={move.promotion} size="small" variant="secondary" onClick={() => make(move)}>
              {names[move.promotion ?? 'q']}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

/** Letters along the lower edge, numbers along the left one. */
function Coordinates({ square, isFlipped, ink }: { square: number; isFlipped: boolean; ink: string }) {
  const name = squareName(square);
  const isLeft = square % 8 === (isFlipped ? 7 : 0);
  const isLower = Math.floor(square / 8) === (isFlipped ? 0 : 7);
  return (
    <span
      aria-hidden
      className="pointer-events-none absolute inset-0.5 text-[0.65rem] leading-none font-semibold"
      style={{ color: ink }}
    >
      {isLeft && <span className="absolute top-0 left-0.5">{name.charAt(1)}</span>}
      {isLower && <span className="absolute right-0.5 bottom-0">{name.charAt(0)}</span>}
    </span>
  );
}
