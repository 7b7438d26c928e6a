// The page of a game for one: levels, time and points around the board, and the result kept on the server.
import { useEffect, useState, type ComponentType } from 'react';
import { useSearchParams } from 'react-router';
import { randomFrom } from '../../../web/artwork/random.ts';
import { api, ApiError } from '../../../web/api.ts';
import { formatNumber } from '../../../web/format.ts';
import { useResource } from '../../../web/use-resource.ts';
import { Button, LinkButton } from '../../../web/ui/button.tsx';
import { PageHeader } from '../../../web/ui/page-header.tsx';
import { useStatus } from '../../../web/ui/status-message.tsx';
import { SignedInOnly } from '../../account/signed-in-only.tsx';
import { duration } from '../duration.ts';
import { levelLabel, levels, type Level, type SoloGame } from '../game.ts';
import type { GameSession } from '../session.ts';
import { themeOptions, useBoardTheme, type BoardTheme } from './board-theme.ts';
import { Choice } from './choice.tsx';
import { RulesCard } from './rules-card.tsx';

export interface Result {
  outcome: 'won' | 'lost' | 'finished';
  points: number;
}

/** One round of a game; a new one is a new component. */
export interface RoundProps {
  level: Level;
  /** The same numbers for the same `?seed=` in the address. */
  random: () => number;
  theme: BoardTheme;
  /** Begun, not paused and not over. */
  isRunning: boolean;
  onPoints: (points: number) => void;
  onEnd: (result: Result) => void;
}

interface SoloPageProps {
  game: SoloGame;
  Round: ComponentType<RoundProps>;
}

type Phase = 'ready' | 'running' | 'paused' | 'over';

export function SoloPage(props: SoloPageProps) {
  return (
    <SignedInOnly>
      <PageHeader
        title={props.game.title}
        parent={{ to: '/play', label: 'Play' }}
        actions={
          <>
            <LinkButton to="/leaderboard" variant="secondary">
              Leaderboard
            </LinkButton>
            <LinkButton to="/my-games" variant="secondary">
              My games
            </LinkButton>
          </>
        }
      />
      <Frame {...props} />
    </SignedInOnly>
  );
}

function Frame({ game, Round }: SoloPageProps) {
  const [parameters] = useSearchParams();
  const [round, setRound] = useState(() => newRound(parameters.get('seed')));
  const [level, setLevel] = useState<Level>('easy');
  const first: Phase = game.moves ? 'ready' : 'running';
  const [phase, setPhase] = useState<Phase>(first);
  const [points, setPoints] = useState(0);
  const [seconds, setSeconds] = useState(0);
  const [result, setResult] = useState<Result>();
  const { name, theme, choose } = useBoardTheme();
  const own = useResource<GameSession[]>('/api/games/mine');
  const showStatus = useStatus();
  const isRunning = phase === 'running';
  const best = Math.max(0, ...(own.data ?? []).filter((each) => each.game === game.slug).map((each) => each.points));

  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setSeconds((count) => count + 1), 1_000);
    return () => clearInterval(timer);
  }, [isRunning]);

  function begin(chosen: Level) {
    setLevel(chosen);
    setRound(newRound(null));
    setPhase(first);
    setPoints(0);
    setSeconds(0);
    setResult(undefined);
    showStatus(`New game on the level “${levelLabel(chosen)}”`);
  }

  async function end(ended: Result) {
    setPhase('over');
    setPoints(ended.points);
    setResult(ended);
    try {
      await api.post('/api/games/results', { game: game.slug, level, seconds, ...ended });
      own.reload();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(`The result could not be kept: ${error.message}`, 'bad');
    }
  }

  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,32rem)_minmax(16rem,1fr)]">
      <div className="grid gap-3">
        <dl className="flex flex-wrap gap-x-6 gap-y-1">
          <Value label="Score" value={formatNumber(points)} />
          <Value label="Time" value={duration(seconds)} />
          <Value label="Your best" value={formatNumber(best)} />
        </dl>
        <Outcome result={result} onAgain={() => begin(level)} />
        <Round
          key={round.number}
          level={level}
          random={round.random}
          theme={theme}
          isRunning={isRunning}
          onPoints={setPoints}
          onEnd={end}
        />
      </div>
      <div className="grid gap-5">
        <div className="flex flex-wrap gap-2">
          {phase === 'ready' && <Button onClick={() => setPhase('running')}>Start</Button>}
          {phase === 'paused' && <Button onClick={() => setPhase('running')}>Resume</Button>}
          {isRunning && game.moves && (
            <Button variant="secondary" onClick={() => setPhase('paused')}>
              Pause
            </Button>
          )}
          <Button
            variant={phase === 'ready' || phase === 'paused' ? 'secondary' : 'primary'}
            onClick={() => begin(level)}
          >
            New game
          </Button>
        </div>
        {phase === 'paused' && <p className="font-medium">The game is paused.</p>}
        <div className="grid gap-3 sm:grid-cols-2">
          <Choice label="Difficulty" value={level} options={levels} onChange={begin} />
          <Choice label="Theme" value={name} options={themeOptions} onChange={choose} />
        </div>
        <RulesCard game={game} />
      </div>
    </div>
  );
}

function newRound(seed: string | null) {
  const text = seed ?? String(Math.random());
  return { number: text, random: randomFrom(text) };
}

function Value({ label, value }: { label: string; value: string }) {
  return (
    <div role="group" aria-label={label} className="flex items-baseline gap-2">
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="text-xl font-bold tabular-nums">{value}</dd>
    </div>
  );
}

const titles = { won: 'Well done!', lost: 'Not this time', finished: 'Game over' } as const;

function Outcome({ result, onAgain }: { result: Result | undefined; onAgain: () => void }) {
  return (
    <div role="region" aria-label="Result" aria-live="polite">
      {result && (
        <div className="flex animate-rise flex-wrap items-center justify-between gap-3 rounded-card bg-tint p-4 text-on-tint">
          <p>
            <span className="block text-lg font-bold">{titles[result.outcome]}</span>
            You have {formatNumber(result.points)} points. The result is kept under “My games”.
          </p>
          <Button size="small" onClick={onAgain}>
            Play again
          </Button>
        </div>
      )}
    </div>
  );
}
