import { BoardPage, type BoardProps } from '../frame/board-page.tsx';
import { LineBoard } from './board.tsx';
import { chooseLineMove } from './choose-move.ts';
import { fiveInARow, type LinePosition } from './game.ts';

export function FiveInARowPage() {
  return (
    <BoardPage
      game={fiveInARow}
      Board={Board}
      chooseMove={(position, turn, level, chance) => chooseLineMove(fiveInARow, position, turn, level, chance)}
    />
  );
}

function Board(props: BoardProps<LinePosition>) {
  return <LineBoard game={fiveInARow} {...props} />;
}
