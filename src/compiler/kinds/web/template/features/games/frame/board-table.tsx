import { useState } from 'react';
import { Button, LinkButton } from '../../../web/ui/button.tsx';
import { ConfirmDialog } from '../../../web/ui/dialog.tsx';
import { otherSide } from '../board-game.ts';
import { levels } from '../game.ts';
import type { GameSession } from '../session.ts';
import type { BoardPageProps } from './board-page.tsx';
import { themeOptions, useBoardTheme } from './board-theme.ts';
import { Choice } from './choice.tsx';
import { MoveList } from './move-list.tsx';
import { RulesCard } from './rules-card.tsx';
import { situationOf } from './situation.ts';
import { useBoardGame } from './use-board-game.ts';

interface BoardTableProps<Position> extends BoardPageProps<Position> {
  stored: GameSession | null;
  onStarted: (id: number) => void;
  onNewGame: () => void;
}

const opponents = [
  { value: 'computer', label: 'The computer' },
  { value: 'local', label: 'Two players at this screen' },
  { value: 'online', label: 'A player who joins' },
] as const;

export function BoardTable<Position>({
  game,
  Board,
  chooseMove,
  stored,
  onStarted,
  onNewGame,
}: BoardTableProps<Position>) {
  const table = useBoardGame({ game, chooseMove, stored, onStarted });
  const { state, moves, isOver } = table;
  const { name, theme, choose } = useBoardTheme();
  const [resigning, setResigning] = useState(false);
  /** How many moves are shown while looking back; null for the game as it stands. */
  const [shown, setShown] = useState<number | null>(null);
  const [isTurned, setTurned] = useState(false);
  const past = shown === null ? null : game.replay(moves.slice(0, shown));
  const lastMove = moves[(shown ?? moves.length) - 1] ?? null;
  const situation = situationOf(game, table);

  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,32rem)_minmax(16rem,1fr)]">
      <div className="grid gap-3">
        <Board
          state={past ?? state}
          lastMove={lastMove}
          isFlipped={(table.mySide === 'second') !== isTurned}
          canMove={table.isMyTurn && past === null}
          onMove={table.play}
          theme={theme}
        />
        {past && (
          <p className="text-sm text-muted">
            This is the position after move {shown}.{' '}
            <button type="button" className="font-semibold text-accent underline" onClick={() => setShown(null)}>
              Back to the game
            </button>
          </p>
        )}
      </div>
      <div className="grid gap-5">
        <section
          aria-label="Game status"
          aria-live="polite"
          className={`rounded-card border p-4 ${isOver ? 'border-transparent bg-tint text-on-tint' : 'border-line bg-surface'}`}
        >
          <p className="text-lg font-semibold">{situation.title}</p>
          <p className={isOver ? '' : 'text-muted'}>{situation.text}</p>
        </section>
        <div className="flex flex-wrap gap-2">
          <Button onClick={onNewGame}>New game</Button>
          <Button variant="secondary" disabled={!table.mayUndo} onClick={table.undo}>
            Undo
          </Button>
          <Button variant="secondary" disabled={isOver} onClick={() => setResigning(true)}>
            Resign
          </Button>
          <Button variant="secondary" onClick={() => setTurned(!isTurned)}>
            Turn board
          </Button>
          {isOver && (
            <LinkButton to="/leaderboard" variant="secondary">
              Leaderboard
            </LinkButton>
          )}
        </div>
        <div className="grid gap-3 sm:grid-cols-2">
          <Choice label="Theme" value={name} options={themeOptions} onChange={choose} />
          {table.opponent === 'computer' && (
            <Choice label="Difficulty" value={table.level} options={levels} onChange={table.chooseLevel} />
          )}
          {!table.hasBegun && (
            <Choice
              label="Opponent"
              value={opponents.find(({ value }) => value === table.opponent)?.value ?? 'computer'}
              options={opponents}
              onChange={table.setOpponent}
            />
          )}
        </div>
        <MoveList
          notes={state.notes}
          shown={shown ?? moves.length}
          onShow={(count) => setShown(count >= moves.length ? null : count)}
        />
        <RulesCard game={game} />
      </div>
      <ConfirmDialog
        open={resigning}
        title="Resign this game?"
        confirmLabel="Resign game"
        onClose={() => setResigning(false)}
        onConfirm={() => {
          setResigning(false);
          void table.resign();
        }}
      >
        {game.sides[otherSide(table.opponent === 'local' ? state.turn : table.mySide)]} wins then.
      </ConfirmDialog>
    </div>
  );
}
