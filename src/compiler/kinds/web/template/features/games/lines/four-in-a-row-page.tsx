import { BoardPage, type BoardProps } from '../frame/board-page.tsx';
import { LineBoard } from './board.tsx';
import { chooseLineMove } from './choose-move.ts';
import { fourInARow, type LinePosition } from './game.ts';

export function FourInARowPage() {
  return (
    <BoardPage
      game={fourInARow}
      Board={Board}
      chooseMove={(position, turn, level, chance) => chooseLineMove(fourInARow, position, turn, level, chance)}
    />
  );
}

function Board(props: BoardProps<LinePosition>) {
  return <LineBoard game={fourInARow} {...props} />;
}
