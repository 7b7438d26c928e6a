// Who has the most points in a game.
import { useState } from 'react';
import { withQuery } from '../../web/api.ts';
import { formatNumber } from '../../web/format.ts';
import { useResource } from '../../web/use-resource.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { useSession } from '../account/session-context.tsx';
import { games } from './catalogue.ts';
import { Choice } from './frame/choice.tsx';
import { titleOf } from './game-title.ts';
import { levels, type Level } from './game.ts';
import type { Standing } from './session.ts';

const levelOptions: readonly { value: Level | ''; label: string }[] = [{ value: '', label: 'All levels' }, ...levels];
const columns = [
  { label: 'Rank' },
  { label: 'Player' },
  { label: 'Points', align: 'right' as const },
  { label: 'Games', align: 'right' as const },
];

export function LeaderboardPage() {
  const [game, setGame] = useState(games[0]?.slug ?? '');
  const [level, setLevel] = useState<Level | ''>('');
  const { user } = useSession();
  const standings = useResource<Standing[]>(withQuery('/api/games/leaderboard', { game, level }));
  const isForTwo = games.find(({ slug }) => slug === game)?.kind === 'board';

  return (
    <>
      <PageHeader
        title="Leaderboard"
        introduction={isForTwo ? 'Points of all victories together.' : 'The best game of each player.'}
        actions={<LinkButton to="/play">Play</LinkButton>}
      />
      <div className="mb-6 grid max-w-xl gap-4 sm:grid-cols-2">
        {games.length > 1 && (
          <Choice
            label="Game"
            value={game}
            options={games.map(({ slug, title }) => ({ value: slug, label: title }))}
            onChange={setGame}
          />
        )}
        <Choice label="Level" value={level} options={levelOptions} onChange={setLevel} />
      </div>
      <Loaded resource={standings} shape="rows">
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              title="Nobody has points here yet"
              action={<LinkButton to={`/play/${game}`}>Be the first</LinkButton>}
            />
          ) : (
            <Table label={`Leaderboard of ${titleOf(game)}`} columns={columns}>
              {rows.map((row, index) => (
                <tr key={row.userId} className={row.userId === user?.id ? 'bg-tint text-on-tint' : ''}>
                  <TableCell>{index + 1}</TableCell>
                  <TableCell>
                    <span className="mr-2 font-medium">{row.name}</span>
                    {row.userId === user?.id && <Badge>You</Badge>}
                  </TableCell>
                  <TableCell align="right">{formatNumber(row.points)}</TableCell>
                  <TableCell align="right">{row.games}</TableCell>
                </tr>
              ))}
            </Table>
          )
        }
      </Loaded>
    </>
  );
}
