// One game of two at the table: moves, the computer's answers, and everything kept on the server.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { randomFrom } from '../../../web/artwork/random.ts';
import { api, ApiError } from '../../../web/api.ts';
import { useStatus } from '../../../web/ui/status-message.tsx';
import { otherSide, type BoardGame, type Side } from '../board-game.ts';
import { levelLabel, type Level } from '../game.ts';
import type { GameSession, Opponent } from '../session.ts';

export type ChooseMove<Position> = (position: Position, turn: Side, level: Level, chance: number) => string | null;

const thinkingMilliseconds = 350;
const pollMilliseconds = 3_000;

interface Options<Position> {
  game: BoardGame<Position>;
  chooseMove: ChooseMove<Position>;
  /** Null for a game that is kept from its first move on. */
  stored: GameSession | null;
  onStarted: (id: number) => void;
}

export function useBoardGame<Position>({ game, chooseMove, stored, onStarted }: Options<Position>) {
  const [session, setSession] = useState(stored);
  const [moves, setMoves] = useState<readonly string[]>(stored?.moves ?? []);
  const [level, setLevel] = useState<Level>(stored?.level ?? 'easy');
  const [opponent, setOpponent] = useState<Opponent>(stored?.opponent ?? 'computer');
  const [parameters] = useSearchParams();
  const [seed] = useState(() => parameters.get('seed') ?? String(Math.random()));
  const showStatus = useStatus();
  const id = useRef(stored?.id ?? null);
  const queue = useRef(Promise.resolve());

  const state = game.replay(moves) ?? game.replay([]);
  if (!state) throw new Error(`${game.title} cannot be begun.`);
  const mySide: Side = session?.mySide ?? 'first';
  const isOver = state.ending !== null || session?.endedBy != null;
  const { isMyTurn, isComputersTurn } = turnsOf({ isOver, opponent, mySide, turn: state.turn });

  /** One after the other, so that a game is there before its second move is sent. */
  function save(next: readonly string[], nextLevel: Level) {
    queue.current = queue.current.then(async () => {
      try {
        const body = { moves: next, level: nextLevel };
        const saved =
          id.current === null
            ? await api.post<GameSession>('/api/games', { game: game.slug, opponent, ...body })
            : await api.put<GameSession>(`/api/games/${id.current}`, body);
        setSession(saved);
        if (id.current === null) onStarted(saved.id);
        id.current = saved.id;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        showStatus(error.message, 'bad');
      }
    });
  }

  function change(next: readonly string[]) {
    setMoves(next);
    save(next, level);
  }

  const answer = useEffectEvent(() => {
    const chance = randomFrom(`${seed} ${moves.join(' ')}`)();
    const move = chooseMove(state.position, state.turn, level, chance);
    if (move !== null) change([...moves, move]);
  });

  // After a move that is taken back it may be the computer's turn again, with fewer moves made.
  const toAnswer = isComputersTurn ? moves.length : null;
  useEffect(() => {
    if (toAnswer === null) return;
    const timer = setTimeout(answer, thinkingMilliseconds);
    return () => clearTimeout(timer);
  }, [toAnswer]);

  const sessionId = session?.id;
  useEffect(() => {
    if (opponent !== 'online' || isOver || sessionId === undefined) return;
    const timer = setInterval(() => {
      api.get<GameSession>(`/api/games/${sessionId}`).then(
        (current) => {
          setSession(current);
          setMoves(current.moves);
        },
        () => {}, // the next attempt comes by itself
      );
    }, pollMilliseconds);
    return () => clearInterval(timer);
  }, [opponent, isOver, sessionId]);

  // The computer's answer goes with the move that it answers; in a game between two screens only one's own last move does.
  const takenBack = opponent === 'computer' && isMyTurn ? 2 : 1;
  const isLastMine = opponent !== 'online' || state.turn !== mySide;
  const mayUndo = !isOver && isLastMine && moves.length >= takenBack + (mySide === 'second' ? 1 : 0);

  return {
    session,
    state,
    moves,
    level,
    opponent,
    mySide,
    isOver,
    isMyTurn,
    isComputersTurn,
    mayUndo,
    hasBegun: moves.length > 0 || session !== null,
    setOpponent,
    play(move: string) {
      if (isMyTurn && game.replay([...moves, move])) change([...moves, move]);
    },
    undo() {
      change(moves.slice(0, -takenBack));
      showStatus(
        takenBack === 2 ? 'Your last move and the answer to it were taken back' : 'The last move was taken back',
      );
    },
    chooseLevel(chosen: Level) {
      setLevel(chosen);
      if (session) save(moves, chosen);
      showStatus(`Difficulty set to ${levelLabel(chosen)}`);
    },
    async resign() {
      // A game that is given up before its first move is kept like any other.
      if (id.current === null) save(moves, level);
      await queue.current;
      if (id.current === null) return;
      try {
        setSession(await api.post<GameSession>(`/api/games/${id.current}/resign`));
        showStatus('You resigned the game');
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        showStatus(error.message, 'bad');
      }
    },
  };
}

interface Turn {
  isOver: boolean;
  opponent: Opponent;
  mySide: Side;
  turn: Side;
}

function turnsOf({ isOver, opponent, mySide, turn }: Turn) {
  return {
    isMyTurn: !isOver && (opponent === 'local' || turn === mySide),
    isComputersTurn: !isOver && opponent === 'computer' && turn === otherSide(mySide),
  };
}
