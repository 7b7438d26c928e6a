// Where games are begun, continued and joined.
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { api, ApiError } from '../../web/api.ts';
import { formatDate } from '../../web/format.ts';
import { useResource } from '../../web/use-resource.ts';
import { Artwork } from '../../web/ui/artwork.tsx';
import { Button, LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { games } from './catalogue.ts';
import { RulesCard } from './frame/rules-card.tsx';
import { titleOf } from './game-title.ts';
import { levelLabel } from './game.ts';
import type { GameSession, OpenGame } from './session.ts';

export function LobbyPage() {
  const isForTwo = games.some(({ kind }) => kind === 'board');
  const [only] = games.length === 1 ? games : [];
  return (
    <SignedInOnly>
      <PageHeader title="Play" introduction="Begin a new game, or go on with one." />
      <ul aria-label="Games" className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
        {games.map((game) => (
          <li key={game.slug} className="grid">
            <Card className="flex flex-col">
              <div className="h-28 overflow-hidden">
                <Artwork subject={game.title} />
              </div>
              <CardBody className="flex grow flex-col gap-3">
                <h2 className="text-lg font-semibold">{game.title}</h2>
                <p className="grow text-muted">{game.text}</p>
                <LinkButton to={`/play/${game.slug}`}>
                  {game.kind === 'board' ? 'New game' : `Play ${game.title}`}
                </LinkButton>
              </CardBody>
            </Card>
          </li>
        ))}
        {only && (
          <li className="grid items-start lg:col-span-2">
            <RulesCard game={only} />
          </li>
        )}
      </ul>
      {isForTwo && (
        <div className="mt-12 grid items-start gap-8 lg:grid-cols-2">
          <OpenGames />
          <OwnGames />
        </div>
      )}
    </SignedInOnly>
  );
}

function OpenGames() {
  const open = useResource<OpenGame[]>('/api/games/open');
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function join({ id, game, hostName }: OpenGame) {
    try {
      await api.post(`/api/games/${id}/join`);
      showStatus(`You joined the game of ${hostName}`);
      await navigate(`/play/${game}/${id}`);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
      open.reload();
    }
  }

  return (
    <section>
      <h2 className="mb-4 text-2xl font-bold tracking-tight">Join a game</h2>
      <Loaded resource={open} shape="rows">
        {(waiting) =>
          waiting.length === 0 ? (
            <p className="text-muted">Nobody waits for a second player right now.</p>
          ) : (
            <ul aria-label="Games to join" className="grid gap-3">
              {waiting.map((game) => (
                <Row
                  key={game.id}
                  title={`${titleOf(game.game)} with ${game.hostName}`}
                  text={`Opened on ${formatDate(game.startedAt)}. ${game.moves === 0 ? 'No move yet.' : 'Your move is next.'}`}
                >
                  <Button size="small" aria-label={`Join game with ${game.hostName}`} onClick={() => join(game)}>
                    Join game
                  </Button>
                </Row>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function OwnGames() {
  const own = useResource<GameSession[]>('/api/games/mine');
  return (
    <section>
      <h2 className="mb-4 text-2xl font-bold tracking-tight">Your games in progress</h2>
      <Loaded resource={own} shape="rows">
        {(all) => {
          const going = all.filter((session) => session.outcome === null);
          if (going.length === 0) return <p className="text-muted">You have no unfinished game.</p>;
          return (
            <ul aria-label="Games in progress" className="grid gap-3">
              {going.map((session) => (
                <Row
                  key={session.id}
                  title={`${titleOf(session.game)} against ${opponentName(session)}`}
                  text={`${levelLabel(session.level)}, ${session.moves.length} moves, begun on ${formatDate(session.startedAt)}.`}
                >
                  <LinkButton size="small" variant="secondary" to={`/play/${session.game}/${session.id}`}>
                    Continue
                  </LinkButton>
                </Row>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}

export function opponentName(session: GameSession): string {
  const name = session.mySide === 'first' ? session.secondName : session.firstName;
  return name ?? 'nobody yet';
}

function Row({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 rounded-card border border-line bg-surface p-4 shadow-card">
      <div>
        <p className="font-semibold">{title}</p>
        <p className="text-sm text-muted">{text}</p>
      </div>
      {children}
    </li>
  );
}
