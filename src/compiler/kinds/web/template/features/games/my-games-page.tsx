// The games of the person who is signed in, with what they say together.
import { useState } from 'react';
import { formatDate, formatNumber, formatPercent } from '../../web/format.ts';
import { useResource } from '../../web/use-resource.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { Figure, Figures } from '../../web/ui/figures.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { games } from './catalogue.ts';
import { duration } from './duration.ts';
import { Choice } from './frame/choice.tsx';
import { titleOf } from './game-title.ts';
import { levelLabel } from './game.ts';
import { opponentName } from './lobby-page.tsx';
import { outcomeLabels, type GameSession } from './session.ts';

export function MyGamesPage() {
  return (
    <SignedInOnly>
      <PageHeader title="My games" introduction="Every game you began, with its moves and its result." />
      <Own />
    </SignedInOnly>
  );
}

function Own() {
  const own = useResource<GameSession[]>('/api/games/mine');
  const [game, setGame] = useState('');
  return (
    <Loaded resource={own} shape="rows">
      {(all) => {
        const shown = all.filter((session) => game === '' || session.game === game);
        return (
          <div className="grid gap-8">
            <Statistics sessions={shown} />
            {games.length > 1 && (
              <div className="max-w-xs">
                <Choice
                  label="Game"
                  value={game}
                  options={[
                    { value: '', label: 'All games' },
                    ...games.map(({ slug, title }) => ({ value: slug, label: title })),
                  ]}
                  onChange={setGame}
                />
              </div>
            )}
            {shown.length === 0 && (
              <EmptyState title="No game of yours yet" action={<LinkButton to="/play">Play</LinkButton>} />
            )}
            <History label="Game history" sessions={shown.filter(({ outcome }) => outcome !== null)} />
            <History label="Games in progress" sessions={shown.filter(({ outcome }) => outcome === null)} />
          </div>
        );
      }}
    </Loaded>
  );
}

function Statistics({ sessions }: { sessions: readonly GameSession[] }) {
  const ended = sessions.filter(({ outcome }) => outcome !== null);
  const won = ended.filter(({ outcome }) => outcome === 'won').length;
  const decided = ended.filter(({ outcome }) => outcome !== 'finished').length;
  const best = Math.max(0, ...ended.filter(({ outcome }) => outcome !== 'lost').map(({ points }) => points));
  return (
    <section aria-label="Statistics">
      <Figures>
        <Figure label="Games finished" value={formatNumber(ended.length)} />
        <Figure label="Games won" value={formatNumber(won)} />
        <Figure
          label="Share won"
          value={decided === 0 ? 'none yet' : formatPercent(Math.round((100 * won) / decided))}
        />
        <Figure label="Most points in a game" value={formatNumber(best)} />
      </Figures>
    </section>
  );
}

const columns = [
  { label: 'Date' },
  { label: 'Game' },
  { label: 'Result' },
  { label: 'Points', align: 'right' as const },
  { label: 'Time', align: 'right' as const },
  { label: 'Moves' },
];

function History({ label, sessions }: { label: string; sessions: readonly GameSession[] }) {
  if (sessions.length === 0) return null;
  return (
    <section className="grid gap-4">
      <h2 className="text-2xl font-bold tracking-tight">{label}</h2>
      <Table label={label} columns={columns}>
        {sessions.map((session) => (
          <tr key={session.id}>
            <TableCell>{formatDate(session.startedAt)}</TableCell>
            <TableCell>
              <span className="font-medium">{titleOf(session.game)}</span>
              <span className="block text-sm text-muted">
                {levelLabel(session.level)}
                {session.opponent !== 'none' && `, against ${opponentName(session)}`}
              </span>
            </TableCell>
            <TableCell>
              <Outcome session={session} />
            </TableCell>
            <TableCell align="right">{session.outcome === null ? '' : formatNumber(pointsOf(session))}</TableCell>
            <TableCell align="right">{session.outcome === null ? '' : duration(session.seconds)}</TableCell>
            <TableCell>
              {session.opponent !== 'none' && (
                <>
                  <LinkButton size="small" variant="secondary" to={`/play/${session.game}/${session.id}`}>
                    {session.outcome === null ? 'Continue' : `Replay ${session.moves.length} moves`}
                  </LinkButton>
                  <span className="mt-1 block text-sm text-muted">{notesOf(session)}</span>
                </>
              )}
            </TableCell>
          </tr>
        ))}
      </Table>
    </section>
  );
}

const mostNotes = 12;

/** The moves as people write them, e.g. "1. e4 e5 2. Bc4"; long games are listed whole where they are replayed. */
function notesOf({ game: slug, moves }: GameSession): string {
  const game = games.find((each) => each.slug === slug);
  const notes = game?.kind === 'board' ? (game.replay(moves)?.notes ?? []) : [];
  const shown = notes.slice(0, mostNotes).map((note, index) => (index % 2 === 0 ? `${index / 2 + 1}. ${note}` : note));
  return `${shown.join(' ')}${notes.length > mostNotes ? ' …' : ''}`;
}

/** The points of a lost game for two are the winner's. */
function pointsOf({ outcome, opponent, points }: GameSession): number {
  return outcome === 'lost' && opponent !== 'none' ? 0 : points;
}

function Outcome({ session }: { session: GameSession }) {
  const { outcome, endedBy, opponent } = session;
  if (outcome === null) return <Badge tone="neutral">In progress</Badge>;
  const tone = outcome === 'won' ? 'good' : outcome === 'lost' ? 'bad' : 'neutral';
  return (
    <>
      <Badge tone={tone}>{outcomeLabels[outcome]}</Badge>
      {opponent !== 'none' && <span className="block text-sm text-muted">by {endedBy}</span>}
    </>
  );
}
