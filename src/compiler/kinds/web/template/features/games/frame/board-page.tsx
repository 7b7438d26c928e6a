// The page of a game for two: the board, what can be done, and the moves so far.
import { useState, type ComponentType } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useResource } from '../../../web/use-resource.ts';
import { LinkButton } from '../../../web/ui/button.tsx';
import { PageHeader } from '../../../web/ui/page-header.tsx';
import { Loaded } from '../../../web/ui/states.tsx';
import { SignedInOnly } from '../../account/signed-in-only.tsx';
import type { BoardGame, BoardState } from '../board-game.ts';
import type { GameSession } from '../session.ts';
import { BoardTable } from './board-table.tsx';
import type { BoardTheme } from './board-theme.ts';
import type { ChooseMove } from './use-board-game.ts';

export interface BoardProps<Position> {
  state: BoardState<Position>;
  lastMove: string | null;
  /** Seen from the second player's side. */
  isFlipped: boolean;
  canMove: boolean;
  onMove: (move: string) => void;
  theme: BoardTheme;
}

export interface BoardPageProps<Position> {
  game: BoardGame<Position>;
  Board: ComponentType<BoardProps<Position>>;
  chooseMove: ChooseMove<Position>;
}

export function BoardPage<Position>(props: BoardPageProps<Position>) {
  const { title } = props.game;
  return (
    <SignedInOnly>
      <PageHeader
        title={title}
        parent={{ to: '/play', label: 'Play' }}
        actions={
          <>
            <LinkButton to="/play" variant="secondary">
              Join a game
            </LinkButton>
            <LinkButton to="/my-games" variant="secondary">
              My games
            </LinkButton>
          </>
        }
      />
      <Place {...props} />
    </SignedInOnly>
  );
}

/** A new game, or the stored one that the address names. */
function Place<Position>(props: BoardPageProps<Position>) {
  const { id } = useParams();
  const navigate = useNavigate();
  const [started, setStarted] = useState<number | null>(null);
  const [round, setRound] = useState(0);
  const isStored = id !== undefined && Number(id) !== started;
  const session = useResource<GameSession>(isStored ? `/api/games/${id}` : null);
  const path = `/play/${props.game.slug}`;

  async function begin() {
    setStarted(null);
    setRound(round + 1);
    await navigate(path);
  }

  async function keep(newId: number) {
    setStarted(newId);
    await navigate(`${path}/${newId}`, { replace: true });
  }

  if (!isStored) return <BoardTable key={round} {...props} stored={null} onStarted={keep} onNewGame={begin} />;
  return (
    <Loaded resource={session} shape="page">
      {(stored) => <BoardTable key={stored.id} {...props} stored={stored} onStarted={keep} onNewGame={begin} />}
    </Loaded>
  );
}
