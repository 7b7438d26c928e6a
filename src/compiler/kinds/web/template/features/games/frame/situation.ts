// How a game for two stands, in words.
import { otherSide, type BoardGame, type BoardState, type Side } from '../board-game.ts';
import type { GameSession, Opponent } from '../session.ts';

interface Table {
  session: GameSession | null;
  state: BoardState<unknown>;
  opponent: Opponent;
  mySide: Side;
  isMyTurn: boolean;
  isComputersTurn: boolean;
}

export function situationOf(game: BoardGame, table: Table): Situation {
  const ending = table.state.ending ?? endOf(table.session);
  return ending ? afterwards(game, table, ending) : meanwhile(game, table);
}

interface Situation {
  title: string;
  text: string;
}

type Ending = NonNullable<BoardState<unknown>['ending']>;

function afterwards(game: BoardGame, { session, opponent, mySide }: Table, ending: Ending): Situation {
  if (ending.winner === null) return { title: 'Draw', text: `The game ends in a draw by ${ending.by}.` };
  const winner = game.sides[ending.winner];
  if (opponent === 'local') return { title: `${winner} wins`, text: `The game ended by ${ending.by}.` };
  const isMine = ending.winner === mySide;
  if (ending.by === 'resignation' && !isMine)
    return { title: 'You resigned', text: `${winner} wins by resignation. The game is kept under “My games”.` };
  const points = session?.outcome === 'won' && session.points > 0 ? ` That is ${session.points} points.` : '';
  return {
    title: isMine ? 'You won' : 'You lost',
    text: `${winner} wins by ${ending.by}.${points} The game is kept under “My games”.`,
  };
}

function meanwhile(game: BoardGame, table: Table): Situation {
  const { session, state, opponent, mySide, isMyTurn } = table;
  const mover = game.sides[state.turn];
  if (opponent === 'online' && session !== null && session.secondName === null)
    return {
      title: 'Waiting for a second player',
      text: 'The game stands under “Play” for others until somebody joins it.',
    };
  if (table.isComputersTurn) {
    const host = session?.mySide === 'second' ? ` It moves for ${session.firstName}, who is away.` : '';
    return { title: `${mover} to move`, text: `The computer is thinking.${host}` };
  }
  if (opponent === 'local') return { title: `${mover} to move`, text: 'Two players take turns at this screen.' };
  const other = mySide === 'first' ? session?.secondName : session?.firstName;
  const against = `against ${other ?? (opponent === 'computer' ? 'the computer' : 'a player who joins')}`;
  return isMyTurn
    ? { title: 'Your move', text: `You play ${game.sides[mySide]} ${against}.` }
    : { title: `${mover} to move`, text: `${other ?? game.sides[otherSide(mySide)]} is to move.` };
}

function endOf(session: GameSession | null): BoardState<unknown>['ending'] {
  if (!session?.endedBy) return null;
  const { outcome, mySide, endedBy } = session;
  if (outcome === 'drawn') return { winner: null, by: endedBy };
  return { winner: outcome === 'won' ? mySide : otherSide(mySide), by: endedBy };
}
