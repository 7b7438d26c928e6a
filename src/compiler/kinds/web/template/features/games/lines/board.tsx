import type { BoardProps } from '../frame/board-page.tsx';
import { GridBoard, type Cell } from '../frame/grid-board.tsx';
import { cellName, openCells, type LineGame, type LinePosition } from './game.ts';

/** The board of a game in which stones in a row win. */
export function LineBoard({
  game,
  state,
  lastMove,
  canMove,
  onMove,
  theme,
}: BoardProps<LinePosition> & { game: LineGame }) {
  const { cells, line } = state.position;

  /** In games in which stones fall, any cell stands for its column. */
  function press(cell: number) {
    if (!canMove) return;
    const open = openCells(game, cells);
    const target = game.falls ? open.find((each) => each % game.columns === cell % game.columns) : cell;
    if (target !== undefined && open.includes(target)) onMove(String(target));
  }

  return (
    <GridBoard
      label={`${game.title} board`}
      columns={game.columns}
      className="gap-px"
      onPress={press}
      cells={cells.map((side, index): Cell => {
        const isMarked = line.includes(index) || lastMove === String(index);
        return {
          key: index,
          label: `${cellName(game, index)}, ${side ? game.sides[side] : 'empty'}`,
          style: { backgroundColor: line.includes(index) ? theme.dark : theme.light },
          content: side && (
            <svg aria-hidden viewBox="0 0 40 40" className="size-4/5">
              {side === 'first' ? (
                <path d="M9 9L31 31M31 9L9 31" stroke="#8a1c1c" strokeWidth={isMarked ? 7 : 5} strokeLinecap="round" />
              ) : (
                <circle cx={20} cy={20} r={12} fill="none" stroke="#143f7a" strokeWidth={isMarked ? 7 : 5} />
              )}
            </svg>
          ),
        };
      })}
    />
  );
}
