import { BoardPage, type BoardProps } from '../frame/board-page.tsx';
import { LineBoard } from './board.tsx';
import { chooseLineMove } from './choose-move.ts';
import { ticTacToe, type LinePosition } from './game.ts';

export function TicTacToePage() {
  return (
    <BoardPage
      game={ticTacToe}
      Board={Board}
      chooseMove={(position, turn, level, chance) => chooseLineMove(ticTacToe, position, turn, level, chance)}
    />
  );
}

function Board(props: BoardProps<LinePosition>) {
  return <LineBoard game={ticTacToe} {...props} />;
}
