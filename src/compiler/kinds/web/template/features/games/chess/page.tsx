import { BoardPage } from '../frame/board-page.tsx';
import { chooseChessMove } from './choose-move.ts';
import { ChessBoard } from './board.tsx';
import { chess } from './game.ts';

export function ChessPage() {
  return (
    <BoardPage
      game={chess}
      Board={ChessBoard}
      chooseMove={(position, _turn, level, chance) => chooseChessMove(position, level, chance)}
    />
  );
}
